//! `Row`: what is compared with what, within which limit.

/// One comparison.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    /// The name under which the programs report it.
    pub(super) name: &'static str,
    pub(super) ours: &'static str,
    pub(super) peer: &'static str,
    /// The ratio of our time to the peer's that must not be exceeded.
    pub(super) limit: Option<f64>,
}

const RUST_DECIMAL: &str = "rust_decimal: checked_mul, checked_div, round_dp";
const DECIMAL: &str = "decimal: two dictionary lookups, divide, multiply, quantize";

/// Everything that is timed, in the order in which it is shown.
///
/// The conversion is 11.2 billion yuan in dollars through the euro, to cents.
///
/// `rust_decimal` alone looks no rate up. `rust_converter` does not either, its rate being
/// prepared, and is held to a limit; `rust_convert`, which finds both rates in the table on
/// each call, does more work than the peer and is only reported beside it.
pub(super) const TIMED: [Row; 13] = [
    Row {
        name: "rust_converter",
        ours: "Rust: Converter::convert, rate prepared",
        peer: RUST_DECIMAL,
        limit: Some(0.7),
    },
    Row {
        name: "rust_convert",
        ours: "Rust: RateTable::convert, rates looked up",
        peer: RUST_DECIMAL,
        limit: None,
    },
    Row {
        name: "rust_convert_lookup",
        ours: "Rust: RateTable::convert, rates looked up",
        peer: "the same, both rates looked up in a BTreeMap",
        limit: None,
    },
    Row {
        name: "rust_convert_days",
        ours: "Rust: RateTable::convert, each call on another day",
        peer: "the same, both rates looked up in a BTreeMap",
        limit: None,
    },
    Row {
        name: "python_converter",
        ours: "Python: converter.convert(money)",
        peer: DECIMAL,
        limit: Some(0.8),
    },
    Row {
        name: "python_convert",
        ours: "Python: rates.convert(money, \"USD\", on=day)",
        peer: DECIMAL,
        limit: Some(0.8),
    },
    Row {
        name: "currency_converter",
        ours: "Python: rates.convert(money, \"USD\", on=day)",
        peer: "CurrencyConverter, decimal mode: amount alone, not rounded",
        limit: None,
    },
    Row {
        name: "py_moneyed",
        ours: "Python: converter.convert(money)",
        peer: "py-moneyed, which has no rates: Money times Decimal, not rounded",
        limit: None,
    },
    Row {
        name: "load",
        ours: "Python: RateTable.read_ecb(zip)",
        peer: "zipfile, csv, Decimal: a dictionary a currency",
        limit: Some(0.5),
    },
    Row {
        name: "advantage_numpy",
        ours: "Python: float_revealed_comparative_advantage, 200 x 5,000, out=",
        peer: "NumPy with out=, the fastest of four ways, sums not compensated",
        limit: Some(1.0 / 1.2),
    },
    Row {
        name: "advantage_ecomplexity",
        ours: "Python: float_revealed_comparative_advantage, 200 x 5,000, out=",
        peer: "ecomplexity: its table made of a data frame, then the same index",
        limit: Some(0.01),
    },
    Row {
        name: "complexity_ecomplexity",
        ours: "Python: economic_complexity_index, 226 x 785",
        peer: "ecomplexity: ECI and PCI from a data frame, nothing else of it",
        limit: Some(0.05),
    },
    Row {
        name: "exact_advantage",
        ours: "Rust: revealed_comparative_advantage, 200 x 5,000, exact, 28 digits",
        peer: "Rust: the same in binary",
        limit: None,
    },
];

/// One amount of memory.
#[derive(Clone, Copy, Debug)]
pub(super) struct Memory {
    /// The name under which the program reports it.
    pub(super) name: &'static str,
    pub(super) what: &'static str,
    /// Bytes that must not be exceeded.
    pub(super) limit: Option<f64>,
}

/// What is counted by the byte.
pub(super) const COUNTED: [Memory; 2] = [
    Memory { name: "held", what: "ECB history, held as a table", limit: Some(8e6) },
    Memory { name: "peak", what: "ECB history, at most while it is read", limit: None },
];
