//! Validating: ids that stand once, references that lead somewhere.

use std::collections::BTreeSet;

use super::Dossier;
use crate::{
    error::{ErrorCode, Fault, Location, excerpt},
    project::Equivalent,
};

impl Dossier {
    /// Every id that stands twice, every reference that leads nowhere or in a ring, every
    /// figure of a wrong unit and every count of projects that is not positive, each with
    /// its place as a JSON Pointer.
    ///
    /// # Example
    /// ```
    /// assert!(tradewind::Dossier::default().validate().is_empty());
    /// ```
    pub fn validate(&self) -> Vec<Fault> {
        let mut ids = Ids::default();
        let known = Known {
            sources: ids.of("sources", self.sources.iter().map(|one| &*one.id)),
            forums: ids.of("forums", self.forums.iter().map(|one| &*one.id)),
            editions: ids.of("editions", self.editions.iter().map(|one| &*one.id)),
            packages: ids.of("packages", self.packages.iter().map(|one| &*one.id)),
        };
        ids.of("projects", self.projects.iter().map(|one| &*one.id));
        ids.of("trade", self.trade.iter().map(|one| &*one.id));
        let mut faults = ids.0;
        faults.extend(self.dangling(&known));
        faults.extend(self.ring_faults());
        faults.extend(self.unit_faults());
        faults.extend(self.count_faults());
        faults
    }

    fn dangling(&self, known: &Known<'_>) -> Vec<Fault> {
        let mut out = Dangling { known, faults: Vec::new() };
        for (index, source) in self.sources.iter().enumerate() {
            let at = format!("/sources/{index}");
            out.optional(Kind::Source, source.derived_from.as_ref(), &at, "derived_from");
        }
        for (index, forum) in self.forums.iter().enumerate() {
            out.refer(Kind::Source, &forum.source, &format!("/forums/{index}"), "source");
        }
        for (index, edition) in self.editions.iter().enumerate() {
            let at = format!("/editions/{index}");
            out.refer(Kind::Source, &edition.source, &at, "source");
            out.refer(Kind::Forum, &edition.forum, &at, "forum");
        }
        for (index, package) in self.packages.iter().enumerate() {
            let at = format!("/packages/{index}");
            out.refer(Kind::Source, &package.source, &at, "source");
            out.optional(Kind::Edition, package.edition.as_ref(), &at, "edition");
            out.equivalents(&package.equivalents, &at);
        }
        for (index, project) in self.projects.iter().enumerate() {
            let at = format!("/projects/{index}");
            out.refer(Kind::Source, &project.source, &at, "source");
            out.optional(Kind::Edition, project.edition.as_ref(), &at, "edition");
            out.optional(Kind::Package, project.package.as_ref(), &at, "package");
            out.equivalents(&project.equivalents, &at);
        }
        for (index, one) in self.trade.iter().enumerate() {
            out.refer(Kind::Source, &one.source, &format!("/trade/{index}"), "source");
        }
        out.faults
    }
}

/// Faults of ids that stand twice.
#[derive(Default)]
struct Ids(Vec<Fault>);

impl Ids {
    /// The ids of a list; each that stands again is a fault.
    fn of<'a>(
        &mut self,
        list: &str,
        ids: impl Iterator<Item = &'a str>,
    ) -> BTreeSet<&'a str> {
        let mut seen = BTreeSet::new();
        for (index, id) in ids.enumerate() {
            if !seen.insert(id) {
                self.0.push(Fault {
                    code: ErrorCode::DuplicateId,
                    location: Location::pointer(format!("/{list}/{index}/id")),
                    message: format!(
                        "the id {} stands twice in {list}: give each its own",
                        excerpt(id)
                    ),
                });
            }
        }
        seen
    }
}

/// The ids that references may name.
struct Known<'a> {
    sources: BTreeSet<&'a str>,
    forums: BTreeSet<&'a str>,
    editions: BTreeSet<&'a str>,
    packages: BTreeSet<&'a str>,
}

#[derive(Clone, Copy)]
enum Kind {
    Source,
    Forum,
    Edition,
    Package,
}

/// The ids that a reference may name, as many as a message can carry.
fn known_ids(ids: &BTreeSet<&str>, what: &str) -> String {
    const SHOWN: usize = 5;
    if ids.is_empty() {
        return format!("the dossier has no {what}s");
    }
    let listed: Vec<String> = ids.iter().take(SHOWN).map(|id| excerpt(id)).collect();
    let more = match ids.len().checked_sub(SHOWN) {
        Some(more @ 1..) => format!(" or {more} more"),
        _ => String::new(),
    };
    format!("expected one of {}{more}", listed.join(", "))
}

/// Faults of references that lead nowhere.
struct Dangling<'a> {
    known: &'a Known<'a>,
    faults: Vec<Fault>,
}

impl Dangling<'_> {
    fn refer(&mut self, kind: Kind, id: &str, at: &str, field: &str) {
        let (ids, code, what) = match kind {
            Kind::Source => (&self.known.sources, ErrorCode::UnknownSource, "source"),
            Kind::Forum => (&self.known.forums, ErrorCode::UnknownReference, "forum"),
            Kind::Edition => {
                (&self.known.editions, ErrorCode::UnknownReference, "edition")
            }
            Kind::Package => {
                (&self.known.packages, ErrorCode::UnknownReference, "package")
            }
        };
        if !ids.contains(id) {
            self.faults.push(Fault {
                code,
                location: Location::pointer(format!("{at}/{field}")),
                message: format!(
                    "no {what} of the dossier has the id {}: {}",
                    excerpt(id),
                    known_ids(ids, what)
                ),
            });
        }
    }

    fn optional(&mut self, kind: Kind, id: Option<&String>, at: &str, field: &str) {
        if let Some(id) = id {
            self.refer(kind, id, at, field);
        }
    }

    fn equivalents(&mut self, list: &[Equivalent], at: &str) {
        for (number, one) in list.iter().enumerate() {
            let at = format!("{at}/equivalents/{number}");
            self.optional(Kind::Source, one.source.as_ref(), &at, "source");
        }
    }
}
