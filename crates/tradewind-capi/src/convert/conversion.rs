//! A converted amount.

use tradewind::Conversion;

use crate::boundary::guard;
use crate::error::ErrorInfo;
use crate::handle::{assert_shareable, free};
use crate::status::Status;
use crate::value::{CurrencyCode, DateValue, MoneyValue};
use crate::word::Word;

/// A converted amount, with everything needed to cite it.
#[derive(Debug)]
pub struct ConversionHandle(pub(crate) Conversion);

const _: () = assert_shareable::<ConversionHandle>();

/// The result. exact receives 1 when it was not rounded, else 0.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_money(
    conversion: *const ConversionHandle,
    out: *mut MoneyValue,
    exact: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            let exact = call.output(exact, 3)?;
            out.set(conversion.money().into());
            exact.set(conversion.is_exact().into());
            Ok(())
        })
    }
}

/// The amount that was converted.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_from(
    conversion: *const ConversionHandle,
    out: *mut MoneyValue,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(conversion.from().into());
            Ok(())
        })
    }
}

/// The day of the rate that lies farthest from the day asked for; of fixed rates alone the
/// first day on which they were in force.
/// found receives 1, or 0 for averages and identities; then out is left alone.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_rate_date(
    conversion: *const ConversionHandle,
    out: *mut DateValue,
    found: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            let found = call.output(found, 3)?;
            let date = conversion.rate_date();
            found.set(date.is_some().into());
            if let Some(date) = date {
                out.set(date.into());
            }
            Ok(())
        })
    }
}

/// Days from that rate to the day asked for, negative for a later rate; 0 for fixed rates
/// in force.
/// found receives 1, or 0 for averages and identities; then out is left alone.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_age_days(
    conversion: *const ConversionHandle,
    out: *mut i32,
    found: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            let found = call.output(found, 3)?;
            let age = conversion.age_days();
            found.set(age.is_some().into());
            if let Some(age) = age {
                out.set(age);
            }
            Ok(())
        })
    }
}

/// How the rates are linked, one of TW_PATH_*.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_path(
    conversion: *const ConversionHandle,
    out: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(conversion.path().number());
            Ok(())
        })
    }
}

/// The currency in the middle of a cross; all zero for other paths.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_via(
    conversion: *const ConversionHandle,
    out: *mut CurrencyCode,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(conversion.via().map(CurrencyCode::from).unwrap_or_default());
            Ok(())
        })
    }
}

/// Which observation served the day, one of TW_POLICY_*.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_policy(
    conversion: *const ConversionHandle,
    out: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(conversion.policy().number());
            Ok(())
        })
    }
}

/// How the average of a period was made, one of TW_AVERAGE_*.
/// found receives 1, or 0 where a day was asked for; then out is left alone.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_average(
    conversion: *const ConversionHandle,
    out: *mut i32,
    found: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            let found = call.output(found, 3)?;
            let average = conversion.average();
            found.set(average.is_some().into());
            if let Some(average) = average {
                out.set(average.number());
            }
            Ok(())
        })
    }
}

/// What the rate is the price of, one of TW_RATE_KIND_*.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_kind(
    conversion: *const ConversionHandle,
    out: *mut i32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(conversion.kind().number());
            Ok(())
        })
    }
}

/// How many published observations went in: the rates of all legs, of an average computed
/// from days those days, of a cross of means the days of each leg. Factors of the law are no
/// observations.
///
/// @return TW_OK, TW_ERR_NULL_POINTER
/// Safe on a shared object.
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn tw_conversion_observations(
    conversion: *const ConversionHandle,
    out: *mut u32,
    error: *mut ErrorInfo,
) -> Status {
    // SAFETY: the caller keeps the contract of the header.
    unsafe {
        guard(error, |call| {
            let conversion = &call.object(conversion, 1)?.0;
            let out = call.output(out, 2)?;
            out.set(conversion.observations());
            Ok(())
        })
    }
}

/// Frees a conversion; NULL is fine.
///
/// Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tw_conversion_free(object: *mut ConversionHandle) {
    // SAFETY: the caller keeps the contract of the header.
    unsafe { free(object) };
}
