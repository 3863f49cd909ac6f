//! How a currency is written for readers, how it is paid in cash.

use rust_decimal::Decimal;

use super::cldr_data::CLDR;
use super::cldr_row::CldrRow;
use super::value::Currency;

impl Currency {
    /// The symbol that means this currency in every language, else the code.
    ///
    /// - Missing or zero: the code, where the symbol would be another one's in some country.
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// assert_eq!(Currency::from_code("EUR")?.symbol(), "€");
    /// assert_eq!(Currency::from_code("CNY")?.symbol(), "CN¥");
    /// assert_eq!(Currency::from_code("USD")?.symbol(), "US$");
    /// assert_eq!(Currency::from_code("KZT")?.symbol(), "KZT");
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    ///
    /// # Source
    /// Unicode CLDR 47, root locale.
    pub fn symbol(self) -> &'static str {
        self.cldr().and_then(|row| row.symbol).unwrap_or(self.code())
    }

    /// The smallest step of a cash payment, where it is coarser than the minor unit.
    ///
    /// - Unit: the currency: 0.05 is five Rappen.
    /// - Missing or zero: `None` where cash is paid to the minor unit, and where there is
    ///   no cash.
    ///
    /// # Example
    /// ```
    /// use tradewind::Currency;
    ///
    /// let franc = Currency::from_code("CHF")?;
    /// assert_eq!(franc.cash_increment().unwrap().to_string(), "0.05");
    /// assert_eq!(Currency::from_code("EUR")?.cash_increment(), None);
    /// # Ok::<(), tradewind::Error>(())
    /// ```
    ///
    /// # Source
    /// Unicode CLDR 47, fractions for cash.
    pub fn cash_increment(self) -> Option<Decimal> {
        self.cldr()?.cash_increment
    }

    fn cldr(self) -> Option<&'static CldrRow> {
        let code = self.code();
        CLDR.get(CLDR.binary_search_by(|row| row.code.cmp(code)).ok()?)
    }
}
