//! Validating: ids that stand once, references that lead somewhere.

use std::collections::BTreeSet;

use super::Dossier;
use crate::error::{ErrorCode, Fault, Location, excerpt};

impl Dossier {
    /// Every id that stands twice, every reference that leads nowhere and every figure
    /// of a wrong unit, each with its place as a JSON Pointer.
    ///
    /// # Example
    /// ```
    /// assert!(tradewind::Dossier::default().validate().is_empty());
    /// ```
    pub fn validate(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        macro_rules! unique {
            ($list:ident) => {
                repeated(
                    stringify!($list),
                    self.$list.iter().map(|r| &*r.id),
                    &mut faults,
                )
            };
        }
        let sources = unique!(sources);
        let forums = unique!(forums);
        let editions = unique!(editions);
        let packages = unique!(packages);
        unique!(projects);
        unique!(trade);
        let mut refer =
            |known: &BTreeSet<&str>, what: Kind, id: &str, pointer: String| {
                if !known.contains(id) {
                    faults.push(what.dangling(id, pointer));
                }
            };
        for (index, source) in self.sources.iter().enumerate() {
            if let Some(id) = &source.derived_from {
                let pointer = format!("/sources/{index}/derived_from");
                refer(&sources, Kind::Source, id, pointer);
            }
        }
        for (index, forum) in self.forums.iter().enumerate() {
            let pointer = format!("/forums/{index}/source");
            refer(&sources, Kind::Source, &forum.source, pointer);
        }
        for (index, edition) in self.editions.iter().enumerate() {
            let pointer = format!("/editions/{index}/source");
            refer(&sources, Kind::Source, &edition.source, pointer);
            let pointer = format!("/editions/{index}/forum");
            refer(&forums, Kind::Forum, &edition.forum, pointer);
        }
        for (index, package) in self.packages.iter().enumerate() {
            let at = format!("/packages/{index}");
            refer(&sources, Kind::Source, &package.source, format!("{at}/source"));
            if let Some(id) = &package.edition {
                refer(&editions, Kind::Edition, id, format!("{at}/edition"));
            }
            for (number, equivalent) in package.equivalents.iter().enumerate() {
                if let Some(id) = &equivalent.source {
                    let pointer = format!("{at}/equivalents/{number}/source");
                    refer(&sources, Kind::Source, id, pointer);
                }
            }
        }
        for (index, project) in self.projects.iter().enumerate() {
            let at = format!("/projects/{index}");
            refer(&sources, Kind::Source, &project.source, format!("{at}/source"));
            if let Some(id) = &project.edition {
                refer(&editions, Kind::Edition, id, format!("{at}/edition"));
            }
            if let Some(id) = &project.package {
                refer(&packages, Kind::Package, id, format!("{at}/package"));
            }
            for (number, equivalent) in project.equivalents.iter().enumerate() {
                if let Some(id) = &equivalent.source {
                    let pointer = format!("{at}/equivalents/{number}/source");
                    refer(&sources, Kind::Source, id, pointer);
                }
            }
        }
        for (index, observation) in self.trade.iter().enumerate() {
            let pointer = format!("/trade/{index}/source");
            refer(&sources, Kind::Source, &observation.source, pointer);
        }
        faults.extend(self.unit_faults());
        faults
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Source,
    Forum,
    Edition,
    Package,
}

impl Kind {
    fn dangling(self, id: &str, pointer: String) -> Fault {
        let (code, what) = match self {
            Self::Source => (ErrorCode::UnknownSource, "source"),
            Self::Forum => (ErrorCode::UnknownReference, "forum"),
            Self::Edition => (ErrorCode::UnknownReference, "edition"),
            Self::Package => (ErrorCode::UnknownReference, "package"),
        };
        Fault {
            code,
            location: Location::pointer(pointer),
            message: format!("no {what} of the dossier has the id {}", excerpt(id)),
        }
    }
}

/// The ids of a list; each that stands again is a fault.
fn repeated<'a>(
    list: &str,
    ids: impl Iterator<Item = &'a str>,
    faults: &mut Vec<Fault>,
) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            faults.push(Fault {
                code: ErrorCode::DuplicateId,
                location: Location::pointer(format!("/{list}/{index}/id")),
                message: format!("the id {} stands twice in {list}", excerpt(id)),
            });
        }
    }
    seen
}
