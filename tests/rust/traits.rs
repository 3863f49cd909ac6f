//! Every public type crosses threads and survives a caught panic.

use std::panic::{RefUnwindSafe, UnwindSafe};

use tradewind as tw;

/// Compiles only for types that are safe to share.
fn shared<T: Send + Sync + UnwindSafe + RefUnwindSafe>() -> &'static str {
    std::any::type_name::<T>()
}

/// Compiles only for values that a caller copies without a thought.
fn copied<T: Copy>() -> usize {
    size_of::<T>()
}

macro_rules! names {
    ($($type:ty),+ $(,)?) => { [$(shared::<$type>()),+] };
}

#[test]
fn public_types_are_send_sync_and_unwind_safe() {
    let names = names![
        tw::AmountKind,
        tw::AttributionKind,
        tw::Average,
        tw::Brief,
        tw::Check,
        tw::CheckKind,
        tw::Commodity,
        tw::Conversion,
        tw::ConvertOptions,
        tw::ConvertedBy,
        tw::Currency,
        tw::Date,
        tw::Decimal,
        tw::Details,
        tw::Dossier,
        tw::Edition,
        tw::End,
        tw::Equivalent,
        tw::Error,
        tw::ErrorCode,
        tw::Extensions,
        tw::Figure,
        tw::Flow,
        tw::Forum,
        tw::Frequency,
        tw::GrowthBasis,
        tw::GrowthClaim,
        tw::Instrument,
        tw::Interval,
        tw::Leg,
        tw::Lifecycle,
        tw::LookupPolicy,
        tw::Money,
        tw::MoneyFormat,
        tw::Notation,
        tw::ObservationStatus,
        tw::Package,
        tw::PartnerBasis,
        tw::Path,
        tw::Percent,
        tw::PercentagePoint,
        tw::Period,
        tw::Place,
        tw::PlaceKind,
        tw::Places,
        tw::Precision,
        tw::Prices,
        tw::Project,
        tw::Qualifier,
        tw::RankClaim,
        tw::Rate,
        tw::RateKind,
        tw::RateTable,
        tw::RateTableBuilder,
        tw::Ratio,
        tw::Rational,
        tw::Reading,
        tw::RegionBasis,
        tw::Rounded<tw::Money>,
        tw::Rounding,
        tw::Scope,
        tw::Series,
        tw::Source,
        tw::Statement,
        tw::Terms,
        tw::TradeObservation,
        tw::TradeSystem,
        tw::Unit,
        tw::UnitDisplay,
        tw::Valuation,
        tw::ValueDate,
        tw::Verdict,
        tw::When,
        tw::check::CandidateRate,
        tw::check::CheckInterval,
        tw::check::Compared,
        tw::check::ConsistentValues,
        tw::check::Expected,
        tw::check::Sharpness,
        tw::error::Fault,
        tw::error::Location,
        tw::growth::Derived,
    ];
    let distinct: std::collections::BTreeSet<_> = names.iter().collect();
    assert_eq!(distinct.len(), names.len());
}

#[test]
fn small_values_stay_small() {
    assert_eq!(copied::<tw::Decimal>(), 16);
    assert!(copied::<tw::Currency>() <= size_of::<usize>());
    assert!(copied::<tw::Money>() <= 32);
    assert!(copied::<tw::Percent>() <= 16);
    assert!(copied::<tw::When>() <= 32);
    assert!(size_of::<tw::RateTable>() <= size_of::<usize>());
    assert!(size_of::<tw::Error>() <= size_of::<usize>().saturating_mul(2));
}
