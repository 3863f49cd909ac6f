//! Finding a place by a code or a group's name.

use rust_iso3166::iso3166_2::{SUBDIVISION_MAP, Subdivision};
use rust_iso3166::{ALL, ALPHA2_MAP, ALPHA3_MAP, NUMERIC_MAP};

use super::m49_data::GROUPS;
use super::value::{Entry, Place};
use crate::error::{Error, ErrorCode, Result, excerpt};

/// No code or name is longer.
const LONGEST: usize = 100;

impl Place {
    /// The place with this code.
    ///
    /// Taken are: for a country alpha-2 (`KZ`), alpha-3 (`KAZ`) and numeric (`398`); for
    /// a subdivision ISO 3166-2 (`CN-NX`); for a group the M49 number (`143`) and its
    /// English name (`Central Asia`). All are matched exactly.
    ///
    /// Numbers are those of ISO 3166-1 and M49. Trade databases number some countries
    /// differently, so their codes do not belong here.
    ///
    /// # Errors
    /// - [`ErrorCode::UnknownPlace`] when the text is none of these.
    ///
    /// # Example
    /// ```
    /// use tradewind::Place;
    ///
    /// assert_eq!(Place::from_code("398")?, Place::from_code("KAZ")?);
    /// let error = Place::from_code("Kazakhstan").unwrap_err();
    /// assert_eq!(error.message(), "unknown place \"Kazakhstan\": a name, write KZ");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn from_code(code: &str) -> Result<Self> {
        find(code).ok_or_else(|| {
            let message = format!("unknown place {}: {}", excerpt(code), fact(code));
            Error::new(ErrorCode::UnknownPlace, message)
        })
    }

    /// Every place, in the order of the codes: groups, then each country followed by its
    /// subdivisions.
    ///
    /// # Example
    /// ```
    /// let first = tradewind::Place::all().next();
    /// assert_eq!(first.map(|place| place.name()), Some("World"));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        let groups = GROUPS.iter().map(|group| Self(Entry::Group(group)));
        let countries = ALL.iter().map(|country| Self(Entry::Country(country)));
        let parts = subdivisions().map(|part| Self(Entry::Subdivision(part)));
        let mut places: Vec<Self> = groups.chain(countries).chain(parts).collect();
        places.sort_unstable();
        places.into_iter()
    }
}

/// The country with that alpha-2 code.
pub(super) fn country(alpha2: &str) -> Option<Place> {
    ALPHA2_MAP.get(alpha2).map(|country| Place(Entry::Country(country)))
}

fn subdivisions() -> impl Iterator<Item = &'static Subdivision> {
    SUBDIVISION_MAP.values()
}

fn find(code: &str) -> Option<Place> {
    let group = || GROUPS.iter().find(|group| group.code == code || group.name == code);
    let alpha3 = || ALPHA3_MAP.get(code).or_else(|| NUMERIC_MAP.get(code));
    let part = || SUBDIVISION_MAP.get(code).map(|part| Place(Entry::Subdivision(part)));
    country(code)
        .or_else(|| alpha3().map(|country| Place(Entry::Country(country))))
        .or_else(part)
        .or_else(|| group().map(|group| Place(Entry::Group(group))))
}

/// What is wrong with a text that names no place, with the remedy if there is one.
fn fact(text: &str) -> String {
    let expected = "expected a code such as KZ, KAZ, 398, CN-NX or 143".to_owned();
    let text = text.trim();
    if text.len() > LONGEST {
        return expected;
    }
    if let Some(place) = find(&text.to_ascii_uppercase()) {
        return format!("codes are capital letters, write {place}");
    }
    let named = |name: &str| name.eq_ignore_ascii_case(text);
    if let Some(country) = ALL.iter().find(|country| named(country.name)) {
        return format!("a name, write {}", country.alpha2);
    }
    if let Some(group) = GROUPS.iter().find(|group| named(group.name)) {
        return format!("write {} or {}", group.name, group.code);
    }
    if text == "UK" {
        return "not an ISO 3166-1 code, write GB".to_owned();
    }
    if let Some(country) = text.split_once('-').and_then(|(code, _)| country(code)) {
        return format!("ISO 3166-2 gives {} no such subdivision", country.name());
    }
    if let Some(place) = find(&format!("{text:0>3}")) {
        return format!(
            "numbers have three digits, write {text:0>3} for {}",
            place.name()
        );
    }
    expected
}
