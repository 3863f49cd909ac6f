//! `Currency`: an active ISO 4217 currency.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use super::data::TABLE;
use super::row::Row;

/// An active currency or fund of ISO 4217 list one, published 2026-01-01.
///
/// A small copyable value; currencies are equal when their codes are, and are ordered
/// by code. There is no way to register further codes, so that one code means the same
/// in every program.
///
/// # Example
/// ```
/// use tradewind::Currency;
///
/// let yuan: Currency = "CNY".parse()?;
/// assert_eq!(yuan.code(), "CNY");
/// assert_eq!(yuan.numeric(), 156);
/// assert_eq!(yuan.minor_units(), Some(2));
/// assert_eq!(yuan.name(), "Yuan Renminbi");
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// ISO 4217, list one, published 2026-01-01.
#[derive(Clone, Copy)]
pub struct Currency(pub(super) &'static Row);

impl Currency {
    /// The three-letter code, such as `"CNY"`.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Currency::from_code("KZT")?.code(), "KZT");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// The numeric code; ISO 4217 prints it with three digits, so 8 is `008`.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Currency::from_code("ALL")?.numeric(), 8);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn numeric(self) -> u16 {
        self.0.numeric
    }

    /// How many decimals the smallest unit has: 2 for a cent.
    ///
    /// - Range: 0 to 4.
    /// - Missing or zero: `None` where ISO 4217 says "N.A.", as for gold and for the
    ///   special drawing right; `Some(0)` where there is no smaller unit, as for the yen.
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// assert_eq!(Currency::from_code("KWD")?.minor_units(), Some(3));
    /// assert_eq!(Currency::from_code("JPY")?.minor_units(), Some(0));
    /// assert_eq!(Currency::from_code("XDR")?.minor_units(), None);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn minor_units(self) -> Option<u8> {
        self.0.minor_units
    }

    /// The English name in ISO 4217.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Currency::from_code("UZS")?.name(), "Uzbekistan Sum");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Every active currency, in the order of the codes.
    ///
    /// # Example
    /// ```
    /// let first = tradewind::Currency::all().next();
    /// assert_eq!(first.map(|currency| currency.code()), Some("AED"));
    /// ```
    pub fn all() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator {
        TABLE.iter().map(Self)
    }
}

impl PartialEq for Currency {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Currency {}

impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Currency {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(other.code())
    }
}

impl Hash for Currency {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Currency").field(&self.code()).finish()
    }
}
