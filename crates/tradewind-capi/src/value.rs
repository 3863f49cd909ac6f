//! Values as C holds them: plain structs whose layout never changes.

use core::ffi::c_char;

use tradewind::{
    Currency, Date, Decimal, ErrorCode, Interval, Money, Rounded, date_from_days,
    days_since_1970,
};

use crate::boundary::{Failure, InArgument};

/// A 128-bit integer in two's complement: hi * 2^64 + lo.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Int128 {
    /// The lower 64 bits.
    pub lo: u64,
    /// The upper 64 bits, with the sign.
    pub hi: i64,
}

/// An exact decimal: unscaled * 10^-scale.
///
/// The magnitude of unscaled is below 2^96, the scale 0 to 28, reserved 0. Every function
/// checks that.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DecimalValue {
    /// The digits, with the sign.
    pub unscaled: Int128,
    /// How many of the digits are decimals.
    pub scale: u32,
    /// Must be 0.
    pub reserved: u32,
}

/// A currency code of ISO 4217 with a NUL after it, such as {"USD"}. All zero is none.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CurrencyCode {
    /// Three capital letters and a NUL.
    pub code: [c_char; 4],
}

/// A day of the Gregorian calendar.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateValue {
    /// Days since 1970-01-01; negative before.
    pub days: i32,
}

/// An exact amount in one currency.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MoneyValue {
    /// In whole units of the currency: 12.34 is twelve euros 34 cents.
    pub amount: DecimalValue,
    /// The currency.
    pub currency: CurrencyCode,
    /// Must be 0.
    pub reserved: u32,
}

/// A result that may have been rounded.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoundedValue {
    /// The result.
    pub value: DecimalValue,
    /// 1 when no digit was lost, else 0.
    pub exact: i32,
    /// 0.
    pub reserved: u32,
}

/// The values between two ends, which are rounded outward to 28 digits.
///
/// An end that does not exist ("more than 5") has has_low or has_high 0, and its value
/// means nothing.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IntervalValue {
    /// The lower end.
    pub low: DecimalValue,
    /// The upper end.
    pub high: DecimalValue,
    /// 1 when there is a lower end.
    pub has_low: i32,
    /// 1 when there is an upper end.
    pub has_high: i32,
    /// 1 when the lower end itself belongs to the interval.
    pub low_closed: i32,
    /// 1 when the upper end itself belongs to the interval.
    pub high_closed: i32,
}

impl From<i128> for Int128 {
    fn from(value: i128) -> Self {
        // Neither half can fail to fit.
        let lo = u64::try_from(value & i128::from(u64::MAX)).unwrap_or_default();
        let hi = i64::try_from(value.wrapping_shr(64)).unwrap_or_default();
        Self { lo, hi }
    }
}

impl From<Decimal> for DecimalValue {
    fn from(value: Decimal) -> Self {
        Self { unscaled: value.mantissa().into(), scale: value.scale(), reserved: 0 }
    }
}

impl DecimalValue {
    /// The decimal of an argument.
    pub(crate) fn read(self, argument: u32) -> Result<Decimal, Failure> {
        reserved_is_zero(self.reserved, argument)?;
        if self.scale > Decimal::MAX_SCALE {
            let fact = format!("has scale {}; expected 0 to 28", self.scale);
            return Err(Failure::new(ErrorCode::InvalidScale, argument, &fact));
        }
        let Int128 { lo, hi } = self.unscaled;
        let unscaled = i128::from(hi).wrapping_shl(64) | i128::from(lo);
        Decimal::try_from_i128_with_scale(unscaled, self.scale).map_err(|_| {
            let fact = "has an unscaled value of 2^96 or more in magnitude";
            Failure::new(ErrorCode::TooManyDigits, argument, fact)
        })
    }
}

impl From<Currency> for CurrencyCode {
    fn from(currency: Currency) -> Self {
        let mut code = [0; 4];
        for (place, byte) in code.iter_mut().zip(currency.code().bytes().take(3)) {
            *place = c_char::from_ne_bytes([byte]);
        }
        Self { code }
    }
}

impl CurrencyCode {
    /// The currency of an argument.
    pub(crate) fn read(self, argument: u32) -> Result<Currency, Failure> {
        let bytes = self.code.map(|c| u8::from_ne_bytes(c.to_ne_bytes()));
        let text: Vec<u8> = bytes.into_iter().take_while(|byte| *byte != 0).collect();
        Currency::from_own_code(&String::from_utf8_lossy(&text)).in_argument(argument)
    }

    /// The currency of an argument, where all zero is none.
    pub(crate) fn read_optional(
        self,
        argument: u32,
    ) -> Result<Option<Currency>, Failure> {
        if self == Self::default() {
            return Ok(None);
        }
        self.read(argument).map(Some)
    }
}

impl From<Date> for DateValue {
    fn from(date: Date) -> Self {
        Self { days: days_since_1970(date) }
    }
}

impl DateValue {
    /// The date of an argument.
    pub(crate) fn read(self, argument: u32) -> Result<Date, Failure> {
        date_from_days(self.days).in_argument(argument)
    }
}

impl From<Money> for MoneyValue {
    fn from(money: Money) -> Self {
        Self {
            amount: money.amount().into(),
            currency: money.currency().into(),
            reserved: 0,
        }
    }
}

impl MoneyValue {
    /// The money of an argument.
    pub(crate) fn read(self, argument: u32) -> Result<Money, Failure> {
        reserved_is_zero(self.reserved, argument)?;
        Ok(Money::new(self.amount.read(argument)?, self.currency.read(argument)?))
    }
}

impl From<Rounded<Decimal>> for RoundedValue {
    fn from(rounded: Rounded<Decimal>) -> Self {
        let exact = i32::from(rounded.exact);
        Self { value: rounded.value.into(), exact, reserved: 0 }
    }
}

impl IntervalValue {
    /// The interval, with its ends rounded outward.
    pub(crate) fn of(interval: &Interval) -> tradewind::Result<Self> {
        let (low, high) = (interval.low_decimal(None)?, interval.high_decimal(None)?);
        Ok(Self {
            low: low.map(DecimalValue::from).unwrap_or_default(),
            high: high.map(DecimalValue::from).unwrap_or_default(),
            has_low: low.is_some().into(),
            has_high: high.is_some().into(),
            low_closed: interval.low().is_some_and(|end| end.closed).into(),
            high_closed: interval.high().is_some_and(|end| end.closed).into(),
        })
    }
}

pub(crate) fn reserved_is_zero(reserved: u32, argument: u32) -> Result<(), Failure> {
    if reserved == 0 {
        return Ok(());
    }
    let fact = format!("has {reserved} in its reserved field; expected 0");
    Err(Failure::new(ErrorCode::InvalidStruct, argument, &fact))
}
