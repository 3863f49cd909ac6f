//! `Currency`: a currency of ISO 4217, in use or withdrawn.

use core::fmt;

use super::row::{Row, active};
use super::status::CurrencyStatus;
use super::table::{every, find, row};

/// A currency or fund of ISO 4217, in use or withdrawn; also the offshore yuan.
///
/// A small copyable value; currencies are equal when their codes are, and are ordered
/// by code. There is no way to register further codes, so that one code means the same
/// in every program.
///
/// # Example
/// ```
/// use tradewind::{Currency, CurrencyStatus};
///
/// let yuan: Currency = "CNY".parse()?;
/// assert_eq!(yuan.code(), "CNY");
/// assert_eq!(yuan.numeric(), Some(156));
/// assert_eq!(yuan.minor_units(), Some(2));
/// assert_eq!(yuan.name(), "Yuan Renminbi");
/// assert_eq!(Currency::from_code("HRK")?.status(), CurrencyStatus::Former);
/// # Ok::<(), tradewind::Error>(())
/// ```
///
/// # Source
/// ISO 4217, list one, published 2026-01-01, and list three, as of 2026-02-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(pub(super) u16);

/// What an index outside the table would mean; there is no way to make one.
static NO_CURRENCY: Row = active(
    "XXX",
    999,
    None,
    "The codes assigned for transactions where no currency is involved",
);

impl Currency {
    /// The offshore yuan, CNH: the yuan as it is traded outside mainland China.
    ///
    /// It has no code in ISO 4217 and rates of its own, so that no function takes the
    /// text `CNH`; this is the way to ask for it.
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// let offshore = Currency::offshore_yuan();
    /// assert_eq!(offshore.code(), "CNH");
    /// assert_eq!(offshore.numeric(), None);
    /// assert!(Currency::from_code("CNH").is_err());
    /// ```
    pub fn offshore_yuan() -> Self {
        // Cannot fail: the table has the code, and a test holds it.
        find("CNH").unwrap_or(Self(0))
    }

    /// The three-letter code, such as `"CNY"`.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Currency::from_code("KZT")?.code(), "KZT");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn code(self) -> &'static str {
        self.row().code
    }

    /// The numeric code; ISO 4217 prints it with three digits, so 8 is `008`.
    ///
    /// Several former currencies may have had the same number, and a currency in use may
    /// have the number of a former one.
    ///
    /// - Missing or zero: `None` where there is none, as for CNH and the gold franc.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Currency::from_code("ALL")?.numeric(), Some(8));
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn numeric(self) -> Option<u16> {
        Some(self.row().numeric).filter(|numeric| *numeric != 0)
    }

    /// How many decimals the smallest unit has: 2 for a cent.
    ///
    /// - Range: 0 to 4.
    /// - Missing or zero: `None` where ISO 4217 says "N.A.", as for gold and for the
    ///   special drawing right, and where nobody says it of a former currency; `Some(0)`
    ///   where there is no smaller unit, as for the yen.
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
        self.row().minor_units
    }

    /// The English name in ISO 4217.
    ///
    /// # Example
    /// ```
    /// assert_eq!(tradewind::Currency::from_code("UZS")?.name(), "Uzbekistan Sum");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// Whether ISO 4217 lists the code, and where.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Currency, CurrencyStatus};
    ///
    /// assert_eq!(Currency::from_code("TMT")?.status(), CurrencyStatus::Active);
    /// assert_eq!(Currency::from_code("TMM")?.status(), CurrencyStatus::Former);
    /// assert_eq!(Currency::offshore_yuan().status(), CurrencyStatus::Unlisted);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    pub fn status(self) -> CurrencyStatus {
        self.row().status
    }

    /// Every active currency, in the order of the codes.
    ///
    /// # Example
    /// ```
    /// let first = tradewind::Currency::all().next();
    /// assert_eq!(first.map(|currency| currency.code()), Some("AED"));
    /// ```
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + Clone {
        Self::of_status(CurrencyStatus::Active)
    }

    /// Every former currency, in the order of the codes.
    ///
    /// # Example
    /// ```
    /// let first = tradewind::Currency::all_former().next();
    /// assert_eq!(first.map(|currency| currency.code()), Some("ADP"));
    /// ```
    pub fn all_former() -> impl DoubleEndedIterator<Item = Self> + Clone {
        Self::of_status(CurrencyStatus::Former)
    }

    /// Every currency of one status, in the order of the codes.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Currency, CurrencyStatus};
    ///
    /// let unlisted: Vec<Currency> =
    ///     Currency::of_status(CurrencyStatus::Unlisted).collect();
    /// assert_eq!(unlisted, [Currency::offshore_yuan()]);
    /// ```
    pub fn of_status(
        status: CurrencyStatus,
    ) -> impl DoubleEndedIterator<Item = Self> + Clone {
        every().filter(move |currency| currency.status() == status)
    }

    /// The position in the table of all codes, which is the order of the codes.
    pub(crate) fn index(self) -> usize {
        usize::from(self.0)
    }

    pub(super) fn row(self) -> &'static Row {
        row(self.0).unwrap_or(&NO_CURRENCY)
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Currency").field(&self.code()).finish()
    }
}
