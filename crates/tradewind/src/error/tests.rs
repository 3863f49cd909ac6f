//! Messages: short whatever the input, while the fields keep all of it.

use super::{Error, ErrorCode, Fault, Location};

fn fault(number: usize) -> Fault {
    Fault {
        code: ErrorCode::UnknownField,
        location: Location::pointer(format!("/f{number}")),
        message: "there is no such field".to_owned(),
    }
}

#[test]
fn twenty_faults_are_shown_and_the_rest_counted() {
    let error = |count: usize| {
        let faults = (1..=count).map(fault).collect();
        Error::from_faults(ErrorCode::InvalidDossier, "the dossier is invalid", faults)
    };
    let all = error(20);
    assert_eq!(all.message().lines().count(), 21);
    assert!(all.message().ends_with("/f20: there is no such field"));
    let many = error(1_000);
    assert_eq!(many.faults().len(), 1_000);
    assert!(many.message().starts_with("the dossier is invalid: 1000 faults"));
    assert_eq!(many.message().lines().count(), 22);
    assert!(many.message().ends_with("/f20: there is no such field\n  … and 980 more"));
}

#[test]
fn the_root_is_the_document() {
    assert_eq!(Location::pointer("").to_string(), "the document");
    assert_eq!(Location::pointer("/").to_string(), "/");
}

#[test]
fn long_places_are_cut_in_text_alone() {
    let fits = format!("/{}", "ж".repeat(119));
    assert_eq!(Location::pointer(fits.clone()).to_string(), fits);
    let long = format!("/{}", "ж".repeat(40_000));
    let place = Location::pointer(long.clone());
    assert_eq!(place.to_string(), format!("/{}…", "ж".repeat(99)));
    assert_eq!(place.pointer, Some(long));
    let name = Location::name("n".repeat(40_000)).to_string();
    assert_eq!(name, format!("`{}…`", "n".repeat(100)));
}

#[test]
fn a_place_is_one_line() {
    assert_eq!(Location::pointer("/a\nb\u{0}").to_string(), "/a\\nb\\u{0}");
}
