//! Rings: sources that are derived from themselves.

use std::collections::BTreeMap;

use super::Dossier;
use crate::error::{ErrorCode, Fault, Location, excerpt};

/// What is known of a source while the chains are walked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// Not reached yet.
    New,
    /// On the chain that starts at this source.
    Of(usize),
    /// Stands on a ring.
    Ring,
}

impl Dossier {
    /// Every source whose `derived_from` leads back to it, in the order of the list.
    ///
    /// Each source is walked over twice at most, however long the chains are.
    pub(super) fn ring_faults(&self) -> Vec<Fault> {
        let mut places = BTreeMap::new();
        for (index, source) in self.sources.iter().enumerate() {
            places.entry(&*source.id).or_insert(index);
        }
        let next = |at: usize| {
            let id = self.sources.get(at)?.derived_from.as_deref()?;
            places.get(id).copied()
        };
        let mut marks = vec![Mark::New; self.sources.len()];
        for start in 0..marks.len() {
            let mut here = Some(start);
            while let Some(at) = here {
                match marks.get_mut(at) {
                    Some(mark @ Mark::New) => *mark = Mark::Of(start),
                    Some(mark) if *mark == Mark::Of(start) => *mark = Mark::Ring,
                    _ => break,
                }
                here = next(at);
            }
        }
        let on_ring = |index: &usize| marks.get(*index) == Some(&Mark::Ring);
        (0..marks.len())
            .filter(on_ring)
            .filter_map(|index| self.ring_fault(index))
            .collect()
    }

    fn ring_fault(&self, index: usize) -> Option<Fault> {
        let source = self.sources.get(index)?;
        let id = excerpt(&source.id);
        let from = excerpt(source.derived_from.as_deref()?);
        Some(Fault {
            code: ErrorCode::InvalidValue,
            location: Location::pointer(format!("/sources/{index}/derived_from")),
            message: format!(
                "the source {id} is derived from {from}, which leads back to it: \
                 expected a chain that ends"
            ),
        })
    }
}
