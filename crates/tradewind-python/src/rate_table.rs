//! `RateTable`: rates that no longer change.

use pyo3::{
    IntoPyObjectExt,
    prelude::*,
    types::{PyIterator, PyList, PyTuple},
};
use tradewind::{
    Average, ConvertOptions, Error, LookupPolicy, Notation, RateKind, Rounding, When,
};
use tradewind_formats::{
    ImfDuplicates, ImfOptions, ImfUnscaled, NominalTableOptions, RatesCsvOptions,
    read_imf, read_nominal_table, read_rates_csv_with,
};

use crate::{
    bounds::Bounds,
    bytes_in::bytes,
    conversion::Conversion,
    convert_in::{Count, Flag, Scale, Text, Word, places, wrong_kind},
    converter::Converter,
    currency::{Currency, CurrencyIn},
    day_in::On,
    errors::Outcome,
    figure::FigureIn,
    figure_conversion::FigureConversion,
    money::Money,
    object_in::{Due, Own},
    origin::Origin,
    pickled_table::State,
    rate::Rate,
};

/// Rates that no longer change, cheap to copy and to share between threads.
#[pyclass(frozen, module = "tradewind")]
#[derive(Clone)]
pub(crate) struct RateTable {
    pub(crate) table: tradewind::RateTable,
    /// The tables that it was merged of, most preferred first, for pickling.
    parts: Vec<tradewind::RateTable>,
}

impl From<tradewind::RateTable> for RateTable {
    fn from(table: tradewind::RateTable) -> Self {
        Self { parts: vec![table.clone()], table }
    }
}

/// Other threads run while a file is read.
fn read_with(
    source: &Bound<'_, PyAny>,
    reader: impl Fn(&[u8]) -> tradewind::Result<tradewind::RateTable> + Sync,
) -> Outcome<RateTable> {
    let content = bytes(source)?;
    Ok(source.py().detach(|| reader(&content))?.into())
}

/// A table of these rates alone.
pub(crate) fn table_of(
    rates: impl IntoIterator<Item = tradewind::Rate>,
) -> Result<RateTable, Error> {
    let mut builder = tradewind::RateTable::builder();
    for rate in rates {
        builder.add(rate)?;
    }
    Ok(builder.build().into())
}

/// Other threads run while an average is computed; a day takes less time than to let them.
fn asked<T: Send>(
    rates: &Bound<'_, RateTable>,
    on: On,
    make: impl FnOnce(&tradewind::RateTable) -> tradewind::Result<T> + Send,
) -> tradewind::Result<T> {
    let table = &rates.get().table;
    match on.0 {
        When::Day(_) => make(table),
        When::Period(_) => rates.py().detach(|| make(table)),
    }
}

fn origin(rates: &Bound<'_, RateTable>, options: ConvertOptions) -> Origin {
    Origin { rates: rates.clone().unbind(), options }
}

impl RateTable {
    /// This table, and the other where this one has no answer.
    pub(crate) fn with(&self, other: &Self) -> Outcome<Self> {
        let table = self.table.merged(&other.table)?;
        let parts = [self.parts.as_slice(), other.parts.as_slice()].concat();
        Ok(Self { table, parts })
    }
}

impl Due for RateTable {
    const EXPECTED: &'static str = "RateTable, such as RateTable.read(path)";
}

#[pymethods]
impl RateTable {
    /// Reads a publication of the European Central Bank: CSV, a zip of it, or XML.
    #[staticmethod]
    fn read_ecb(source: &Bound<'_, PyAny>) -> Outcome<Self> {
        read_with(source, tradewind_formats::read_ecb)
    }

    /// Reads a table date|period, base, quote, units, rate, kind, source.
    #[staticmethod]
    #[pyo3(
        signature = (source, *, notation=Word::default(), offshore_yuan=Flag(false)),
        text_signature = "(source, *, notation='plain', offshore_yuan=False)"
    )]
    fn read_csv(
        source: &Bound<'_, PyAny>,
        notation: Word<Notation>,
        offshore_yuan: Flag,
    ) -> Outcome<Self> {
        let (notation, offshore_yuan) = (notation.0, offshore_yuan.0);
        let options = RatesCsvOptions { notation, offshore_yuan };
        read_with(source, |bytes| read_rates_csv_with(bytes, &options))
    }

    /// Reads a table date, base, units, quote, value of official rates.
    #[staticmethod]
    #[pyo3(
        signature = (source, *, source_name, kind=Word(RateKind::Official),
            notation=Word::default()),
        text_signature = "(source, *, source_name, kind='official', notation='plain')"
    )]
    fn read_nominal_table(
        source: &Bound<'_, PyAny>,
        source_name: Text,
        kind: Word<RateKind>,
        notation: Word<Notation>,
    ) -> Outcome<Self> {
        let options = NominalTableOptions {
            source: source_name.0,
            kind: kind.0,
            notation: notation.0,
        };
        read_with(source, |bytes| read_nominal_table(bytes, &options))
    }

    /// Reads official rates of the Bank of Russia: XML of a day or of a currency.
    #[staticmethod]
    fn read_bank_of_russia(source: &Bound<'_, PyAny>) -> Outcome<Self> {
        read_with(source, tradewind_formats::read_bank_of_russia)
    }

    /// Reads official rates of the National Bank of the Republic of Belarus, XML.
    #[staticmethod]
    fn read_bank_of_belarus(source: &Bound<'_, PyAny>) -> Outcome<Self> {
        read_with(source, tradewind_formats::read_bank_of_belarus)
    }

    /// Reads the International Monetary Fund's table of annual averages.
    #[staticmethod]
    #[pyo3(
        signature = (source, *, duplicates=Word::default(), unscaled=Word::default()),
        text_signature = "(source, *, duplicates='refuse', unscaled='refuse')"
    )]
    fn read_imf(
        source: &Bound<'_, PyAny>,
        duplicates: Word<ImfDuplicates>,
        unscaled: Word<ImfUnscaled>,
    ) -> Outcome<Self> {
        let options = ImfOptions { duplicates: duplicates.0, unscaled: unscaled.0 };
        read_with(source, |bytes| read_imf(bytes, &options))
    }

    /// Reads any rate file that says itself what it is, from a path or bytes.
    #[staticmethod]
    fn read(source: &Bound<'_, PyAny>) -> Outcome<Self> {
        read_with(source, tradewind_formats::read_rates)
    }

    /// A table of these rates.
    #[staticmethod]
    fn from_rates(rates: &Bound<'_, PyAny>) -> Outcome<Self> {
        let mut builder = tradewind::RateTable::builder();
        let items = rates.try_iter();
        let refused = |_| {
            let failure = wrong_kind(rates, "several values of Rate, such as a list");
            failure.while_processing(rates.py(), "rates")
        };
        for rate in items.map_err(refused)? {
            let rate = rate?.extract::<Own<'_, Rate>>();
            let Own(rate) = rate.map_err(|e| e.while_processing(rates.py(), "rates"))?;
            builder.add(rate.get().0.clone())?;
        }
        Ok(builder.build().into())
    }

    /// This table, and the other where this one has no answer.
    fn merged(&self, other: Own<'_, Self>) -> Outcome<Self> {
        self.with(other.0.get())
    }

    /// Only the rates of one source; no rates where none is of it.
    fn of_source(&self, py: Python<'_>, source: Text) -> Self {
        py.detach(|| {
            let parts = self.parts.iter().map(|part| part.of_source(&source.0));
            let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
            let table = self.table.of_source(&source.0);
            if parts.is_empty() { table.into() } else { Self { table, parts } }
        })
    }

    /// Every currency that some rate prices, in order.
    #[getter]
    fn currencies(&self) -> Vec<Currency> {
        self.table.currencies().into_iter().map(Currency).collect()
    }

    /// Who publishes the rates, most preferred first.
    #[getter]
    fn sources(&self) -> Vec<String> {
        self.table.sources().iter().map(ToString::to_string).collect()
    }

    /// Every rate, by pair, kind, source and time.
    fn rates(&self) -> Vec<Rate> {
        self.table.rates().map(Rate).collect()
    }

    /// Converts an amount at the rate of a day or over a period.
    #[pyo3(signature = (
        money, to, *, on, policy=Word(ConvertOptions::default().policy),
        max_age_days=Count(ConvertOptions::default().max_age_days), via=None, scale=None,
        rounding=Word::default(), average=Word(ConvertOptions::default().average)
    ), text_signature = "($self, money, to, *, on, policy='previous', max_age_days=7, \
        via=None, scale=None, rounding='half_even', average='published')")]
    #[expect(clippy::too_many_arguments, reason = "one for each option, by keyword")]
    fn convert(
        slf: &Bound<'_, Self>,
        money: Own<'_, Money>,
        to: CurrencyIn,
        on: On,
        policy: Word<LookupPolicy>,
        max_age_days: Count,
        via: Option<CurrencyIn>,
        scale: Option<Scale>,
        rounding: Word<Rounding>,
        average: Word<Average>,
    ) -> Outcome<Conversion> {
        let options = ConvertOptions {
            policy: policy.0,
            max_age_days: max_age_days.0,
            via: via.map(|currency| currency.0),
            average: average.0,
            places: places(scale, rounding),
        };
        let money = money.0.get().0;
        let make =
            |table: &tradewind::RateTable| table.convert(money, to.0, on.0, &options);
        let value = asked(slf, on, make)?;
        Ok(Conversion { value, origin: origin(slf, options) })
    }

    /// Looks up a rate once, for any number of amounts.
    #[pyo3(signature = (
        from_currency, to, *, on, policy=Word(ConvertOptions::default().policy),
        max_age_days=Count(ConvertOptions::default().max_age_days), via=None, scale=None,
        rounding=Word::default(), average=Word(ConvertOptions::default().average)
    ), text_signature = "($self, from_currency, to, *, on, policy='previous', max_age_days=7, \
        via=None, scale=None, rounding='half_even', average='published')")]
    #[expect(clippy::too_many_arguments, reason = "one for each option, by keyword")]
    fn converter(
        slf: &Bound<'_, Self>,
        from_currency: CurrencyIn,
        to: CurrencyIn,
        on: On,
        policy: Word<LookupPolicy>,
        max_age_days: Count,
        via: Option<CurrencyIn>,
        scale: Option<Scale>,
        rounding: Word<Rounding>,
        average: Word<Average>,
    ) -> Outcome<Converter> {
        let options = ConvertOptions {
            policy: policy.0,
            max_age_days: max_age_days.0,
            via: via.map(|currency| currency.0),
            average: average.0,
            places: places(scale, rounding),
        };
        let make = |table: &tradewind::RateTable| {
            table.converter(from_currency.0, to.0, on.0, &options)
        };
        let value = asked(slf, on, make)?;
        Ok(Converter { value, origin: origin(slf, options) })
    }

    /// Converts a reported figure, its intervals included.
    #[pyo3(signature = (
        figure, to, *, on, policy=Word(ConvertOptions::default().policy),
        max_age_days=Count(ConvertOptions::default().max_age_days), via=None, scale=None,
        rounding=Word::default(), average=Word(ConvertOptions::default().average)
    ), text_signature = "($self, figure, to, *, on, policy='previous', max_age_days=7, \
        via=None, scale=None, rounding='half_even', average='published')")]
    #[expect(clippy::too_many_arguments, reason = "one for each option, by keyword")]
    fn convert_figure(
        slf: &Bound<'_, Self>,
        figure: FigureIn,
        to: CurrencyIn,
        on: On,
        policy: Word<LookupPolicy>,
        max_age_days: Count,
        via: Option<CurrencyIn>,
        scale: Option<Scale>,
        rounding: Word<Rounding>,
        average: Word<Average>,
    ) -> Outcome<FigureConversion> {
        let options = ConvertOptions {
            policy: policy.0,
            max_age_days: max_age_days.0,
            via: via.map(|currency| currency.0),
            average: average.0,
            places: places(scale, rounding),
        };
        let make = |table: &tradewind::RateTable| {
            table.convert_figure(&figure.0, to.0, on.0, &options)
        };
        let value = asked(slf, on, make)?;
        Ok(FigureConversion { value, origin: origin(slf, options) })
    }

    /// From when to when each series prices two currencies in each other.
    fn bounds<'py>(
        &self,
        py: Python<'py>,
        base: CurrencyIn,
        quote: CurrencyIn,
    ) -> Outcome<Bound<'py, PyTuple>> {
        let bounds = self.table.bounds(base.0, quote.0)?;
        Ok(PyTuple::new(py, bounds.into_iter().map(Bounds))?)
    }

    /// The table as a tidy CSV, which `read_csv()` reads.
    ///
    /// The order of preference of merged tables is not written: write each to a file
    /// of its own to keep it. An empty table gives the header alone, which `read_csv()`
    /// refuses.
    fn to_csv(&self) -> String {
        tradewind_formats::write_rates_csv(&self.table)
    }

    fn __len__(&self) -> usize {
        self.table.len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyIterator>> {
        self.rates().into_bound_py_any(py)?.try_iter()
    }

    fn __eq__(&self, other: &Self) -> bool {
        let same = |(one, other): (&tradewind::RateTable, &tradewind::RateTable)| {
            one.len() == other.len() && one.rates().eq(other.rates())
        };
        self.parts.len() == other.parts.len()
            && self.parts.iter().zip(&other.parts).all(same)
    }

    fn __hash__(&self) -> usize {
        self.table.len()
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(
        slf: Bound<'py, Self>,
        _memo: &Bound<'py, PyAny>,
    ) -> Bound<'py, Self> {
        slf
    }

    fn __repr__(&self) -> String {
        let sources = self.sources().join("; ");
        format!("<RateTable: {} rates from {sources}>", self.table.len())
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let parts: Vec<State> = self.parts.iter().map(State::of).collect();
        let again = py.import("tradewind._tradewind")?.getattr("_rate_table")?;
        let arguments = (PyList::new(py, parts)?,).into_pyobject(py)?;
        (again, arguments).into_pyobject(py)
    }
}
