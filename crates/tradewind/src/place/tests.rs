//! Laws of the tables of places.

use proptest::prelude::*;

use super::m49_data::GROUPS;
use super::{Place, PlaceKind};
use crate::error::ErrorCode;

fn place(code: &str) -> Place {
    code.parse().unwrap()
}

#[test]
fn every_place_is_found_by_each_of_its_codes() {
    let mut counts = [0_usize; 3];
    for place in Place::all() {
        let index = match place.kind() {
            PlaceKind::Country => 0,
            PlaceKind::Subdivision => 1,
            PlaceKind::Group => 2,
        };
        counts[index] += 1;
        let codes = [Some(place.code()), place.alpha3(), place.numeric()];
        for code in codes.into_iter().flatten() {
            assert_eq!(Place::from_code(code), Ok(place));
        }
        let json = serde_json::to_string(&place).unwrap();
        assert_eq!(serde_json::from_str::<Place>(&json).unwrap(), place);
    }
    // ISO 3166-1 has 249 entries, ISO 3166-2 had 5046 on 2026-01-01.
    assert_eq!(counts, [249, 5046, GROUPS.len()]);
}

#[test]
fn codes_are_unique_and_rise() {
    let all: Vec<Place> = Place::all().collect();
    assert!(all.is_sorted_by(|a, b| a < b));
}

#[test]
fn a_number_has_three_digits() {
    for place in Place::all().filter(|place| place.kind() != PlaceKind::Subdivision) {
        let number = place.numeric().unwrap();
        assert!(number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit()));
    }
}

#[test]
fn every_subdivision_has_its_country() {
    for part in Place::all().filter(|place| place.kind() == PlaceKind::Subdivision) {
        let country = part.country().unwrap();
        assert_eq!(part.code().split_once('-').unwrap().0, country.code());
        assert!(country.contains(part) && !part.contains(country));
    }
}

#[test]
fn members_are_countries_in_order() {
    for group in GROUPS {
        assert!(group.members.is_sorted_by(|a, b| a < b), "{}", group.name);
        assert_eq!(place(group.code).members().count(), group.members.len());
    }
    assert_eq!(place("World").members().count(), 249);
}

#[test]
fn the_regions_of_one_level_share_no_country() {
    let regions = ["002", "009", "019", "142", "150"];
    let leaves = [
        "005", "011", "013", "014", "015", "017", "018", "021", "029", "030", "034",
        "035", "039", "053", "054", "057", "061", "143", "145", "151", "154", "155",
    ];
    for country in place("001").members() {
        let holders = |codes: &[&str]| {
            codes.iter().filter(|code| place(code).contains(country)).count()
        };
        let expected = usize::from(!["AQ", "TW"].contains(&country.code()));
        assert_eq!(holders(&regions), expected, "{country}");
        assert_eq!(holders(&leaves), expected, "{country}");
    }
}

#[test]
fn groups_nest() {
    for (outer, inner) in
        [("001", "142"), ("142", "143"), ("143", "KZ"), ("143", "KZ-10"), ("419", "029")]
    {
        assert!(place(outer).contains(place(inner)), "{outer} {inner}");
        assert!(!place(inner).contains(place(outer)), "{inner} {outer}");
    }
    assert!(!place("143").contains(place("CN-NX")));
    assert!(place("CN").contains(place("CN")));
}

#[test]
fn messages_name_the_remedy() {
    for (text, fact) in [
        ("kz", "codes are capital letters, write KZ"),
        ("cn-nx", "codes are capital letters, write CN-NX"),
        ("china", "a name, write CN"),
        ("central asia", "write Central Asia or 143"),
        ("4", "numbers have three digits, write 004 for Afghanistan"),
        ("CN-ZZ", "ISO 3166-2 gives China no such subdivision"),
        ("UK", "not an ISO 3166-1 code, write GB"),
        ("", "expected a code such as KZ, KAZ, 398, CN-NX or 143"),
    ] {
        let error = Place::from_code(text).unwrap_err();
        assert_eq!(error.code(), ErrorCode::UnknownPlace);
        assert_eq!(error.message(), format!("unknown place {text:?}: {fact}"));
    }
}

#[test]
fn a_long_text_gives_a_short_message() {
    assert!(Place::from_code(&"9".repeat(40_000)).unwrap_err().message().len() < 150);
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,8}|[A-Z]{2,3}|[A-Z]{2}-[A-Z0-9]{1,3}|[0-9]{1,4}") {
        match text.parse::<Place>() {
            Ok(place) => prop_assert_eq!(place.to_string().parse::<Place>(), Ok(place)),
            Err(error) => prop_assert_eq!(error.code(), ErrorCode::UnknownPlace),
        }
    }
}
