//! `Held`: the price of a conversion, formed at once or when it is asked for.

use std::sync::{Arc, OnceLock};

use super::{Price, only::Only};
use crate::number::Factor;

/// The price of a conversion, formed at once or when it is asked for.
///
/// Of a million conversions few are cited; those that are form their legs then, from
/// the same table.
#[derive(Clone, Debug)]
pub(super) enum Held {
    Formed(Arc<Price>),
    Only { only: Only, formed: OnceLock<Arc<Price>> },
}

impl Held {
    /// A route whose legs nobody has asked for yet.
    pub(super) fn only(only: Only) -> Self {
        Self::Only { only, formed: OnceLock::new() }
    }

    /// The price, with everything needed to cite it.
    pub(super) fn price(&self) -> &Price {
        match self {
            Self::Formed(price) => price,
            Self::Only { only, formed } => formed.get_or_init(|| Arc::new(only.price())),
        }
    }

    /// Units of the target for one unit of the source currency.
    pub(super) fn factor(&self) -> Factor {
        match self {
            Self::Formed(price) => price.factor.clone(),
            Self::Only { only, .. } => only.factor(),
        }
    }
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        self.price() == other.price()
    }
}

impl Eq for Held {}
