//! `ErrorCode`: stable numbers, the same in Rust, C, C++ and Python.

/// Declares the codes once; every list of them is derived from this one.
macro_rules! error_codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $number:literal, $name:literal;)+) => {
        /// Why a call failed, as a number that never changes its meaning.
        ///
        /// Numbers come in blocks per module (100 number, 200 currency, period and place,
        /// 300 money, 400 figure, 500 rates, 600 growth, 700 dossier, 800 formats,
        /// 900 boundary). A retired number is never used again.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(i32)]
        pub enum ErrorCode {
            $($(#[doc = $doc])+ $variant = $number,)+
        }

        impl ErrorCode {
            /// Every code, in the order of the numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The stable number.
            pub const fn number(self) -> i32 {
                match self { $(Self::$variant => $number,)+ }
            }

            /// The name in capitals, as in the C constant `TW_ERR_<name>`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }
        }
    };
}

error_codes! {
    /// The text is not a decimal number.
    InvalidNumber = 101, "INVALID_NUMBER";
    /// The number has more digits than a decimal holds (28, or 96 bits).
    TooManyDigits = 102, "TOO_MANY_DIGITS";
    /// The result does not fit a decimal.
    Overflow = 103, "OVERFLOW";
    /// The number of decimals is not 0 to 28, or too small for the amount.
    InvalidScale = 104, "INVALID_SCALE";
    /// The rounding mode is not one of the seven.
    InvalidRounding = 105, "INVALID_ROUNDING";
    /// The lower end lies above the upper end.
    InvalidInterval = 106, "INVALID_INTERVAL";
    /// The divisor is zero, or an interval that contains zero.
    ZeroDivisor = 107, "ZERO_DIVISOR";
    /// A binary floating-point number stands where exact digits are due.
    FloatRefused = 108, "FLOAT_REFUSED";

    /// The text is no ISO 4217 currency code.
    UnknownCurrency = 201, "UNKNOWN_CURRENCY";
    /// The name or number may mean several currencies.
    AmbiguousCurrency = 202, "AMBIGUOUS_CURRENCY";
    /// No law sets a factor between the currency and a successor.
    NoSuccessor = 203, "NO_SUCCESSOR";
    /// The text is no calendar date.
    InvalidDate = 211, "INVALID_DATE";
    /// The text is no period.
    InvalidPeriod = 212, "INVALID_PERIOD";
    /// The text is no known country, subdivision or group.
    UnknownPlace = 221, "UNKNOWN_PLACE";

    /// Two currencies meet where one is due.
    CurrencyMismatch = 301, "CURRENCY_MISMATCH";
    /// The text is no amount of money.
    InvalidMoney = 302, "INVALID_MONEY";
    /// There is no amount to sum.
    NoAmounts = 303, "NO_AMOUNTS";

    /// The text is no figure.
    InvalidFigure = 401, "INVALID_FIGURE";
    /// The figure has another unit than the one due.
    UnitMismatch = 402, "UNIT_MISMATCH";

    /// The rate is zero, negative, or of a currency against itself.
    InvalidRate = 501, "INVALID_RATE";
    /// Two rates of one pair, kind and date contradict, the same or opposite ways round.
    ConflictingRates = 502, "CONFLICTING_RATES";
    /// The table has no rate for that pair that would serve the date.
    NoRate = 503, "NO_RATE";
    /// The rate that would serve the date is farther away than allowed.
    StaleRate = 504, "STALE_RATE";
    /// The table has no average for that pair and period.
    NoAverage = 505, "NO_AVERAGE";
    /// The average does not go with the other options: a published one has no pivot.
    UnsupportedPolicy = 506, "UNSUPPORTED_POLICY";
    /// The lookup policy, average or rate kind is not a known name.
    InvalidPolicy = 507, "INVALID_POLICY";

    /// The base is zero: growth over it is undefined.
    ZeroBase = 601, "ZERO_BASE";
    /// The base is negative: growth over it is undefined.
    NegativeBase = 602, "NEGATIVE_BASE";
    /// The whole is zero: a share of it is undefined.
    ZeroTotal = 603, "ZERO_TOTAL";
    /// A share needs parts and wholes that are not negative.
    NegativePart = 604, "NEGATIVE_PART";
    /// The number of periods is not positive.
    InvalidPeriods = 605, "INVALID_PERIODS";
    /// Growth of minus 100 percent or less leaves no base to imply.
    TotalLoss = 606, "TOTAL_LOSS";
    /// A value that must be positive is not.
    NotPositive = 607, "NOT_POSITIVE";
    /// There is no value to compute with.
    NoValues = 608, "NO_VALUES";
    /// There are fewer values than the formula needs.
    TooFewValues = 609, "TOO_FEW_VALUES";
    /// Lists that belong together, or the rows of a matrix, differ in length.
    LengthMismatch = 610, "LENGTH_MISMATCH";
    /// The change is zero: a share of it, or a time over it, is undefined.
    NoChange = 611, "NO_CHANGE";
    /// A value that must be negative is not.
    NotNegative = 612, "NOT_NEGATIVE";
    /// The series has no value for a period that the formula needs.
    MissingPeriod = 613, "MISSING_PERIOD";
    /// Periods of two frequencies meet where one is due.
    FrequencyMismatch = 614, "FREQUENCY_MISMATCH";
    /// The series has two values for one period.
    DuplicatePeriod = 615, "DUPLICATE_PERIOD";
    /// Two series that are to be spliced have no period in common.
    NoOverlap = 616, "NO_OVERLAP";
    /// No row, column or product has that label.
    UnknownLabel = 617, "UNKNOWN_LABEL";
    /// Two rows, columns or products have one label.
    DuplicateLabel = 618, "DUPLICATE_LABEL";
    /// A product stands in one of two periods only.
    UnmatchedProduct = 619, "UNMATCHED_PRODUCT";
    /// A floating-point number is infinite or not a number.
    NotFinite = 620, "NOT_FINITE";
    /// The network of places and products falls apart: its eigenvector is not unique.
    DisconnectedNetwork = 621, "DISCONNECTED_NETWORK";
    /// Observations meet that cannot stand in one matrix.
    MixedObservations = 622, "MIXED_OBSERVATIONS";
    /// The convention is not a known name.
    InvalidConvention = 623, "INVALID_CONVENTION";

    /// The dossier has faults; each is listed with its place.
    InvalidDossier = 701, "INVALID_DOSSIER";
    /// A key stands twice in one object.
    DuplicateKey = 702, "DUPLICATE_KEY";
    /// The record has no such field.
    UnknownField = 703, "UNKNOWN_FIELD";
    /// A required field is missing.
    MissingField = 704, "MISSING_FIELD";
    /// The value has another JSON type than the one due.
    WrongType = 705, "WRONG_TYPE";
    /// No source of the dossier has that id.
    UnknownSource = 706, "UNKNOWN_SOURCE";
    /// Two records of one list have the same id.
    DuplicateId = 707, "DUPLICATE_ID";
    /// The value is none of those that the field takes.
    InvalidValue = 708, "INVALID_VALUE";
    /// The document is of another format or version.
    UnsupportedFormat = 709, "UNSUPPORTED_FORMAT";
    /// A reference names no record of the dossier.
    UnknownReference = 710, "UNKNOWN_REFERENCE";

    /// The bytes are not UTF-8.
    InvalidUtf8 = 801, "INVALID_UTF8";
    /// There is nothing to read.
    EmptyInput = 802, "EMPTY_INPUT";
    /// A byte-order mark stands before JSON.
    ByteOrderMark = 803, "BYTE_ORDER_MARK";
    /// The text is not JSON.
    InvalidJson = 804, "INVALID_JSON";
    /// The header row of a table is not the one due.
    InvalidHeader = 805, "INVALID_HEADER";
    /// A row of a table has too few or too many cells, or an empty one.
    InvalidRow = 806, "INVALID_ROW";
    /// The archive is damaged or does not hold exactly one table.
    InvalidArchive = 807, "INVALID_ARCHIVE";
    /// The input, or what it unpacks to, is larger than allowed.
    TooLarge = 808, "TOO_LARGE";
    /// The text is not XML, or not the document that is due.
    InvalidXml = 809, "INVALID_XML";

    /// A required pointer is NULL.
    NullPointer = 901, "NULL_POINTER";
    /// The caller's buffer is too small; the size needed was written.
    BufferTooSmall = 902, "BUFFER_TOO_SMALL";
    /// A struct has a wrong size or a reserved field that is not zero.
    InvalidStruct = 903, "INVALID_STRUCT";
    /// A fault inside the library; please report it.
    Internal = 904, "INTERNAL";
    /// The argument is of a wrong kind, or none of the values that it takes.
    InvalidArgument = 905, "INVALID_ARGUMENT";
}

impl ErrorCode {
    /// The code with this number, if there is one.
    pub fn from_number(number: i32) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.number() == number)
    }

    /// Whether the arguments are sound and the formula has no value for them: a base of
    /// zero, a total of zero, a missing month.
    ///
    /// What stands in place of such a value (an empty cell, a dash, a word) is the
    /// caller's choice.
    ///
    /// # Example
    /// ```
    /// use tradewind::{Decimal, ErrorCode, Places, growth};
    /// let rise = growth::simple(Decimal::ZERO, Decimal::ONE, Places::default());
    /// assert!(rise.is_err_and(|error| error.code().is_undefined()));
    /// assert!(!ErrorCode::InvalidNumber.is_undefined());
    /// ```
    pub const fn is_undefined(self) -> bool {
        matches!(
            self,
            Self::ZeroDivisor
                | Self::NoAmounts
                | Self::ZeroBase
                | Self::NegativeBase
                | Self::ZeroTotal
                | Self::InvalidPeriods
                | Self::TotalLoss
                | Self::NotPositive
                | Self::NoValues
                | Self::TooFewValues
                | Self::NoChange
                | Self::NotNegative
                | Self::MissingPeriod
                | Self::DisconnectedNetwork
        )
    }

    /// The code with this name, such as `"NO_RATE"`, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }
}
