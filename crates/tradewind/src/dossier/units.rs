//! Units: that an amount is money, a count a count, a growth a percentage.

use super::Dossier;
use crate::{
    error::{ErrorCode, Fault, Location, excerpt},
    figure::{Figure, Unit},
    project::Equivalent,
};

/// What a field of a record counts.
#[derive(Clone, Copy)]
enum Due {
    Money,
    Count,
    Percent,
}

impl Due {
    fn fits(self, unit: &Unit) -> bool {
        match self {
            Self::Money => matches!(unit, Unit::Currency(_)),
            Self::Count => matches!(unit, Unit::Count(_) | Unit::None),
            Self::Percent => *unit == Unit::Percent,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Money => "an amount of money such as \"11.2 billion CNY\"",
            Self::Count => "a count such as \"35 projects\"",
            Self::Percent => "a percentage such as \"85.2%\"",
        }
    }
}

impl Dossier {
    /// Every figure that stands where another unit is due.
    pub(super) fn unit_faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut due = |due: Due, figure: &Figure, pointer: String| {
            if !due.fits(figure.unit()) {
                faults.push(Fault {
                    code: ErrorCode::UnitMismatch,
                    location: Location::pointer(pointer),
                    message: format!("{} is not {}", excerpt(figure.text()), due.words()),
                });
            }
        };
        let equivalents =
            |list: &[Equivalent], at: &str, due: &mut dyn FnMut(Due, &Figure, String)| {
                for (number, one) in list.iter().enumerate() {
                    let pointer = format!("{at}/equivalents/{number}/figure");
                    due(Due::Money, &one.figure, pointer);
                }
            };
        for (index, package) in self.packages.iter().enumerate() {
            let at = format!("/packages/{index}");
            due(Due::Count, &package.count, format!("{at}/count"));
            if let Some(count) = &package.priced_count {
                due(Due::Count, count, format!("{at}/priced_count"));
            }
            due(Due::Money, &package.total, format!("{at}/total"));
            equivalents(&package.equivalents, &at, &mut due);
        }
        for (index, project) in self.projects.iter().enumerate() {
            let at = format!("/projects/{index}");
            if let Some(amount) = &project.amount {
                due(Due::Money, amount, format!("{at}/amount"));
            }
            equivalents(&project.equivalents, &at, &mut due);
        }
        for (index, observation) in self.trade.iter().enumerate() {
            due(Due::Money, &observation.value, format!("/trade/{index}/value"));
            if let Some(growth) = &observation.growth {
                due(Due::Percent, &growth.rate, format!("/trade/{index}/growth/rate"));
            }
        }
        faults
    }
}
