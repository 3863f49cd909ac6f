//! Validating: rings of sources, counts of projects.

use super::Dossier;
use crate::{error::ErrorCode, extensions::Extensions, source::Source};

/// Sources, each with the id of the one that it is derived from.
fn dossier<'a>(sources: impl IntoIterator<Item = (&'a str, &'a str)>) -> Dossier {
    let source = |(id, from): (&str, &str)| Source {
        id: id.to_owned(),
        publisher: "P".to_owned(),
        derived_from: (!from.is_empty()).then(|| from.to_owned()),
        ..Source::default()
    };
    Dossier { sources: sources.into_iter().map(source).collect(), ..Dossier::default() }
}

/// The places of the sources that stand on a ring.
fn rings(dossier: &Dossier) -> Vec<String> {
    let faults = dossier.validate();
    assert!(faults.iter().all(|fault| fault.code == ErrorCode::InvalidValue));
    faults.into_iter().filter_map(|fault| fault.location.pointer).collect()
}

#[test]
fn rings_of_sources_are_found() {
    assert!(rings(&dossier([("a", "b"), ("b", "c"), ("c", ""), ("d", "c")])).is_empty());
    assert_eq!(rings(&dossier([("a", "a")])), ["/sources/0/derived_from"]);
    // A source that leads into a ring does not stand on it.
    let two = [("in", "b"), ("a", "b"), ("b", "c"), ("c", "a"), ("x", "y"), ("y", "x")];
    let expected = [1, 2, 3, 4, 5].map(|at| format!("/sources/{at}/derived_from"));
    assert_eq!(rings(&dossier(two)), expected);
    let fault = dossier([("a", "b"), ("b", "a")]).validate().remove(0);
    assert_eq!(
        fault.to_string(),
        "/sources/0/derived_from: the source \"a\" is derived from \"b\", which leads \
         back to it: expected a chain that ends"
    );
}

#[test]
fn a_ring_of_many_sources_takes_no_time() {
    const MANY: usize = 100_000;
    let ids: Vec<String> = (0..MANY).map(|number| number.to_string()).collect();
    let from = ids.iter().cycle().skip(1);
    let pairs = ids.iter().zip(from).map(|(id, from)| (&**id, &**from));
    assert_eq!(rings(&dossier(pairs)).len(), MANY);
    let chain = ids.iter().zip(ids.iter().skip(1)).map(|(id, from)| (&**id, &**from));
    let last = ids.last().map(|id| (&**id, ""));
    assert!(rings(&dossier(chain.chain(last))).is_empty());
}

#[test]
fn an_unknown_id_names_those_that_are_known() {
    let message = |sources: &[(&str, &str)]| {
        let faults = dossier(sources.iter().copied()).validate();
        assert_eq!(faults.len(), 1);
        assert_eq!(faults[0].code, ErrorCode::UnknownSource);
        faults[0].message.clone()
    };
    assert_eq!(
        message(&[("a", "z"), ("b", "")]),
        "no source of the dossier has the id \"z\": expected one of \"a\", \"b\""
    );
    let seven =
        [("a", "z"), ("b", ""), ("c", ""), ("d", ""), ("e", ""), ("f", ""), ("g", "")];
    assert_eq!(
        message(&seven),
        "no source of the dossier has the id \"z\": expected one of \"a\", \"b\", \"c\", \
         \"d\", \"e\" or 2 more"
    );
    let forum = crate::forum::Forum {
        id: "f".to_owned(),
        name: "F".to_owned(),
        level: None,
        initiated_by: None,
        since: None,
        themes: Vec::new(),
        source: "z".to_owned(),
        extensions: Extensions::default(),
    };
    let empty = Dossier { forums: vec![forum], ..Dossier::default() };
    assert_eq!(
        empty.validate()[0].message,
        "no source of the dossier has the id \"z\": the dossier has no sources"
    );
}
