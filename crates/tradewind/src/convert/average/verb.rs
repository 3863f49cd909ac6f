//! Averaging: the convention that the caller named.

use super::{
    cross::cross_of_means,
    mean::{Mean, mean_of_days},
    period_end::end_of_period,
    published::{crossed, published},
};
use crate::{
    convert::{ConvertOptions, Price, legs_of, path::Way},
    currency::Currency,
    error::Result,
    period::Period,
    rates::{Average, RateTable, When},
};

/// The price of one currency in another over a period.
pub(in crate::convert) fn averaged(
    table: &RateTable,
    from: Currency,
    to: Currency,
    period: Period,
    way: Way,
    options: &ConvertOptions,
) -> Result<Price> {
    let mean = match options.average {
        Average::Published => {
            if let Way::Through(pivot) = way {
                return Err(crossed(pivot));
            }
            let leg = published(table, from, to, period)?;
            return Price::of_legs(from, legs_of([leg]), When::Period(period), options);
        }
        Average::EndOfPeriod => {
            return end_of_period(table, from, to, period, way, options);
        }
        Average::CrossOfMeans => {
            return cross_of_means(table, from, to, period, way, options);
        }
        Average::MeanOfDailyCrosses => Mean::Arithmetic,
        Average::Harmonic => Mean::Harmonic,
        Average::MeanOfMonthMeans => Mean::OfMonths,
    };
    let mean = mean_of_days(table, from, to, period, way, mean)?;
    Ok(mean.into_price(period, options))
}
