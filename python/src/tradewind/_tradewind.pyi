"""The compiled part of Tradewind; import ``tradewind`` instead."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from os import PathLike
from typing import (
    Any,
    ClassVar,
    Generic,
    Literal,
    SupportsIndex,
    TypeAlias,
    TypeVar,
    final,
    overload,
)

_T_co = TypeVar("_T_co", covariant=True)

# Exact numbers; bool and float are refused. What has __index__ counts as an int.
_Number: TypeAlias = Decimal | SupportsIndex | str
_Fraction: TypeAlias = Fraction | Decimal | SupportsIndex | str
_Currency: TypeAlias = Currency | str
_Place: TypeAlias = Place | str
_Period: TypeAlias = Period | str
_Figure: TypeAlias = Figure | str
_Growth: TypeAlias = _Number | Ratio | Percent
_date: TypeAlias = date
_Day: TypeAlias = date | str
_On: TypeAlias = date | Period | str
_Bytes: TypeAlias = bytes | bytearray | memoryview
_File: TypeAlias = str | PathLike[str] | _Bytes

_Rounding: TypeAlias = Literal[
    "half_even", "half_up", "half_down", "up", "down", "ceiling", "floor"
]
_Notation: TypeAlias = Literal[
    "plain",
    "comma_point",
    "point_comma",
    "space_comma",
    "space_point",
    "apostrophe_point",
    "comma",
]
_UnitDisplay: TypeAlias = Literal["code_before", "code_after", "symbol", "none"]
_ImfDuplicates: TypeAlias = Literal["refuse", "issuer", "leave_out"]
_ImfUnscaled: TypeAlias = Literal["refuse", "leave_out", "as_predecessor"]
_CurrencyStatus: TypeAlias = Literal["active", "former", "unlisted"]
_SuccessionKind: TypeAlias = Literal["redenomination", "fixed_conversion"]
_Policy: TypeAlias = Literal["previous", "exact", "next", "nearest", "linear"]
_Average: TypeAlias = Literal[
    "published",
    "mean_of_daily_crosses",
    "cross_of_means",
    "mean_of_month_means",
    "harmonic",
    "end_of_period",
]
_RateKind: TypeAlias = Literal[
    "spot", "period_average", "period_end", "fixed", "official"
]
_Reading: TypeAlias = Literal["written", "padded", "truncated"]
_Qualifier: TypeAlias = Literal[
    "stated",
    "exactly",
    "about",
    "nearly",
    "more_than",
    "at_least",
    "less_than",
    "at_most",
]
_PathName: TypeAlias = Literal[
    "identity", "direct", "inverse", "cross", "chain", "legal"
]
_PlaceKind: TypeAlias = Literal["country", "subdivision", "group"]
_Frequency: TypeAlias = Literal[
    "year",
    "half_year",
    "third_year",
    "quarter",
    "month",
    "week",
    "day",
    "range",
    "year_to_date",
]
_CheckKind: TypeAlias = Literal[
    "equivalent",
    "agreement",
    "umbrella",
    "parts",
    "share",
    "rank",
    "growth",
    "duplicate",
    "mirror",
    "dates",
    "ordinals",
]
_Verdict: TypeAlias = Literal[
    "consistent",
    "consistent_if_truncated",
    "consistent_if_zeros_are_padding",
    "consistent_at_another_rate",
    "differs_from_base",
    "undetermined",
    "inconsistent",
]

_CellCount: TypeAlias = Literal["positive", "all"] | SupportsIndex
_Openness: TypeAlias = Literal["sum", "mean"]
_IndexUnit: TypeAlias = Literal["fraction", "points"]
_LogBase: TypeAlias = Literal["e", "2", "10"]
_GiniCorrection: TypeAlias = Literal["none", "small_sample"]
_Asymmetry: TypeAlias = Literal["midpoint", "ratio", "difference", "relative", "normalised", "log"]

__version__: str

@final
class Currency:
    """A currency of ISO 4217, in use or withdrawn; equal to its code, and ordered by it.

    >>> Currency("CNY").name
    'Yuan Renminbi'
    >>> Currency("CNY") == "CNY"
    True
    >>> Currency.from_name("tenge").code
    'KZT'
    >>> law = Currency("TMM").succession
    >>> print(law.to, law.factor, law.effective)
    TMT 5000 2009-01-01
    """

    __match_args__: ClassVar[tuple[Literal["code"]]]
    def __new__(cls, code: _Currency) -> Currency: ...
    @staticmethod
    def from_numeric(numeric: int) -> Currency:
        """The currency with this ISO 4217 number: the active one, else the only former one."""

    @staticmethod
    def from_name(name: str) -> Currency:
        """The currency that people call so: a code in any case, a name, a sign.

        Of one and of many they mean the same: pound, pounds. A name that a currency kept
        over a redenomination is the one in use: zloty is PLN, not PLZ. What several in use
        share raises AmbiguousCurrencyError, such as dollar, and so does what several share
        of which none is in use. The name of a currency in use gives that one or raises; that
        of one withdrawn gives that one, or the one in use that is called so, or raises.
        """

    @staticmethod
    def offshore_yuan() -> Currency:
        """The offshore yuan, CNH, which has no code in ISO 4217."""

    @staticmethod
    def all() -> list[Currency]:
        """Every active currency, in the order of the codes."""

    @staticmethod
    def all_former() -> list[Currency]:
        """Every former currency, in the order of the codes."""

    @property
    def code(self) -> str:
        """The three-letter code."""

    @property
    def numeric(self) -> int | None:
        """The number in ISO 4217; None where there is none."""

    @property
    def minor_units(self) -> int | None:
        """How many decimals the smallest unit has; None where ISO 4217 says "N.A."."""

    @property
    def name(self) -> str:
        """The English name in ISO 4217."""

    @property
    def symbol(self) -> str:
        """The symbol that means it in every language, such as "US$", else the code."""

    @property
    def cash_increment(self) -> Decimal | None:
        """The smallest step of a cash payment, where it is coarser than the minor unit."""

    @property
    def status(self) -> _CurrencyStatus:
        """Whether ISO 4217 lists the code, and where."""

    @property
    def valid_from(self) -> date | None:
        """The first day of use; None where no source says it or sources disagree."""

    @property
    def valid_until(self) -> date | None:
        """The last day on which it was a currency of its own; None while it is in use.

        From the next day on every amount in it is, by law, an amount in its successor.
        None also where no source says the day, or sources disagree.
        """

    @property
    def withdrawn(self) -> Period | None:
        """When ISO 4217 withdrew the code; None for a currency in use."""

    @property
    def succession(self) -> Succession | None:
        """The currency that replaced it, with the legal factor; None where there is none."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __lt__(self, other: _Currency, /) -> bool: ...
    def __le__(self, other: _Currency, /) -> bool: ...
    def __gt__(self, other: _Currency, /) -> bool: ...
    def __ge__(self, other: _Currency, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __format__(self, specification: str, /) -> str: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Succession:
    """The legal factor between a former currency and the one that replaced it.

    It is no market rate: it holds from ``effective`` on and does not age.

    >>> Currency("HRK").succession.factor
    Decimal('7.53450')
    """

    @property
    def from_(self) -> Currency:
        """The former currency."""

    @property
    def to(self) -> Currency:
        """The currency that replaced it; it may itself be a former one."""

    @property
    def factor(self) -> Decimal:
        """Units of the former currency for one of its successor."""

    @property
    def effective(self) -> date:
        """The first day on which the factor holds."""

    @property
    def kind(self) -> _SuccessionKind:
        """How the one was replaced by the other."""

    @property
    def source(self) -> str:
        """The legal text, or the page that was read where none was seen."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Place:
    """A country (ISO 3166-1), a subdivision of one (ISO 3166-2), or a region (UN M49).

    >>> [place.name for place in Place("Central Asia").members][:2]
    ['Kyrgyzstan', 'Kazakhstan']
    >>> "CN-NX" in Place("CN")
    True
    """

    __match_args__: ClassVar[tuple[Literal["code"]]]
    def __new__(cls, code: _Place) -> Place: ...
    @staticmethod
    def all() -> list[Place]:
        """Every place: groups, then each country followed by its subdivisions."""

    @property
    def code(self) -> str:
        """The code: "KZ" for a country, "CN-NX" for a subdivision, "143" for a group."""

    @property
    def alpha3(self) -> str | None:
        """The three-letter code of a country, else None."""

    @property
    def numeric(self) -> str | None:
        """The three digits of a country or group; None for a subdivision."""

    @property
    def name(self) -> str:
        """The English name."""

    @property
    def kind(self) -> _PlaceKind:
        """Whether it is a country, a subdivision or a group."""

    @property
    def members(self) -> list[Place]:
        """The countries of a group; of other places none."""

    @property
    def country(self) -> Place | None:
        """The country of a subdivision, else None."""

    def __contains__(self, other: _Place, /) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __lt__(self, other: Place, /) -> bool: ...
    def __le__(self, other: Place, /) -> bool: ...
    def __gt__(self, other: Place, /) -> bool: ...
    def __ge__(self, other: Place, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Period:
    """A period: 2023, 2023-S1, 2023-Q4, 2023-03, 2023-W05, a day, a range, YTD/2023-10.

    >>> Period("2023-Q4").first_day
    datetime.date(2023, 10, 1)
    """

    __match_args__: ClassVar[tuple[Literal["text"]]]
    def __new__(cls, text: _Period) -> Period: ...
    @staticmethod
    def range(start: _Period, end: _Period) -> Period:
        """From the start of one period to the end of another."""

    @staticmethod
    def year_to_date(end: _Period) -> Period:
        """From 1 January to the end of a period."""

    @property
    def text(self) -> str:
        """The canonical text."""

    @property
    def first_day(self) -> date:
        """The first day."""

    @property
    def last_day(self) -> date:
        """The last day."""

    @property
    def day_count(self) -> int:
        """How many days it has."""

    @property
    def frequency(self) -> _Frequency:
        """How long it is."""

    def previous_year(self) -> Period:
        """The same period one year before."""

    def next(self) -> Period:
        """The period of the same length just after."""

    def previous(self) -> Period:
        """The period of the same length just before."""

    def __contains__(self, day: _Day, /) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __lt__(self, other: Period, /) -> bool: ...
    def __le__(self, other: Period, /) -> bool: ...
    def __gt__(self, other: Period, /) -> bool: ...
    def __ge__(self, other: Period, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Money:
    """An exact amount in one currency; nothing is rounded that you do not ask for.

    Amounts of different currencies are never equal, and ordering or adding them raises
    CurrencyMismatchError.

    >>> Money("1234.50", "EUR") + Money("0.5", "EUR")
    Money('1235.00', 'EUR')
    >>> f"{Money('11200000000', 'CNY'):,}"
    'CNY 11,200,000,000'
    """

    __match_args__: ClassVar[tuple[Literal["amount"], Literal["currency"]]]
    def __new__(cls, amount: _Number, currency: _Currency) -> Money: ...
    @staticmethod
    def parse(
        text: str, *, notation: _Notation = "plain", offshore_yuan: bool = False
    ) -> Money:
        """The money that a text such as "12.50 EUR" or "EUR 12.50" names.

        With offshore_yuan CNH is taken for the offshore yuan, which ISO 4217 does not
        list.

        >>> Money.parse("EUR 1.234,50", notation="point_comma")
        Money('1234.50', 'EUR')
        """

    @staticmethod
    def from_json(text: str, *, offshore_yuan: bool = False) -> Money:
        """The money of a JSON object with the texts "amount" and "currency".

        With offshore_yuan CNH is taken for the offshore yuan, which ISO 4217 does not
        list.
        """

    def to_json(self) -> str:
        """The form that from_json reads, with all the digits.

        >>> Money("11200000000.00", "CNY").to_json()
        '{"amount":"11200000000.00","currency":"CNY"}'
        """

    @staticmethod
    def sum(items: Iterable[Money]) -> Money:
        """The exact sum of amounts of one currency; of none NoAmountsError.

        >>> Money.sum([Money("180", "CNY"), Money("50", "CNY")])
        Money('230', 'CNY')
        """

    @property
    def amount(self) -> Decimal:
        """The amount, with its decimals."""

    @property
    def currency(self) -> Currency:
        """The currency."""

    def grouped(self) -> str:
        """For readers: the code, then the amount with thousands separators."""

    def round(
        self, scale: int | None = None, *, rounding: _Rounding = "half_even"
    ) -> Rounded[Money]:
        """The amount with the decimals asked for, else those of the currency."""

    def in_minor_units(self) -> int:
        """The amount in minor units, such as 1234 cents; refused where it is finer."""

    def allocate(
        self, weights: Iterable[_Number], *, scale: int | None = None
    ) -> list[Money]:
        """Shares in proportion to weights, which sum to the whole.

        The largest remainder, ties to the first; a weight of 0 gets nothing, a negative
        amount gives negated shares. Shares are multiples of the minor unit, or of
        10 ** -scale.

        >>> [str(share) for share in Money("0.10", "EUR").allocate([1, 1, 1])]
        ['0.04 EUR', '0.03 EUR', '0.03 EUR']
        """

    def round_to_increment(
        self, increment: _Number, *, rounding: _Rounding = "half_even"
    ) -> Rounded[Money]:
        """The multiple of an increment next to the amount, such as of 0.05."""

    def round_to_cash(self, *, rounding: _Rounding = "half_even") -> Rounded[Money]:
        """The amount that can be paid in cash.

        >>> Money("12.32", "CHF").round_to_cash().value
        Money('12.30', 'CHF')
        """

    def format(
        self,
        *,
        notation: _Notation = "comma_point",
        unit: _UnitDisplay = "code_after",
        compact: bool = False,
        scale: int | None = None,
        rounding: _Rounding = "half_even",
    ) -> str:
        """For readers: separators, symbols, words for millions; without a scale all digits.

        >>> Money("11200000000.00", "CNY").format(compact=True)
        '11.2 billion CNY'
        >>> Money("1572034282.90", "USD").format(unit="symbol", compact=True, scale=2)
        'US$1.57 billion'
        """

    def redenominated(
        self, scale: int | None = None, *, rounding: _Rounding = "half_even"
    ) -> Rounded[Money]:
        """The amount in the currency that replaced this one, by the factor of the law.

        >>> print(Money("14200", "TMM").redenominated().value)
        2.84 TMT
        """

    def __add__(self, other: Money, /) -> Money: ...
    def __radd__(self, other: int, /) -> Money: ...  # only 0, for sum()
    def __sub__(self, other: Money, /) -> Money: ...
    def __mul__(self, factor: _Number, /) -> Money: ...
    def __rmul__(self, factor: _Number, /) -> Money: ...
    def __neg__(self) -> Money: ...
    def __pos__(self) -> Money: ...
    def __abs__(self) -> Money: ...
    def __bool__(self) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __lt__(self, other: Money, /) -> bool: ...
    def __le__(self, other: Money, /) -> bool: ...
    def __gt__(self, other: Money, /) -> bool: ...
    def __ge__(self, other: Money, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __format__(self, specification: str, /) -> str: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Ratio:
    """A pure number such as a share or a growth rate: 0.05 for five percent.

    >>> Ratio("0.7826").to_percent()
    Percent('78.26')
    """

    __match_args__: ClassVar[tuple[Literal["value"]]]
    def __new__(cls, value: _Number) -> Ratio: ...
    @property
    def value(self) -> Decimal:
        """The value: 0.05 for five percent."""

    def to_percent(self) -> Percent:
        """The same in percent, exactly."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __lt__(self, other: Ratio, /) -> bool: ...
    def __le__(self, other: Ratio, /) -> bool: ...
    def __gt__(self, other: Ratio, /) -> bool: ...
    def __ge__(self, other: Ratio, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Percent:
    """Hundredths: 85.2 for "85.2 percent".

    >>> Percent("7") - Percent("5")
    PercentagePoint('2')
    """

    __match_args__: ClassVar[tuple[Literal["value"]]]
    def __new__(cls, value: _Number) -> Percent: ...
    @staticmethod
    def parse(text: str) -> Percent:
        """The percentage that a text such as "85.2%" names."""

    @property
    def value(self) -> Decimal:
        """The value: 5 for five percent."""

    def to_ratio(self) -> Ratio:
        """The same as a ratio, exactly."""

    def __add__(self, points: PercentagePoint, /) -> Percent: ...
    def __sub__(self, other: Percent, /) -> PercentagePoint: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __lt__(self, other: Percent, /) -> bool: ...
    def __le__(self, other: Percent, /) -> bool: ...
    def __gt__(self, other: Percent, /) -> bool: ...
    def __ge__(self, other: Percent, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class PercentagePoint:
    """The difference of two percentages: from 5 % to 7 % are 2 percentage points."""

    __match_args__: ClassVar[tuple[Literal["value"]]]
    def __new__(cls, value: _Number) -> PercentagePoint: ...
    @staticmethod
    def parse(text: str) -> PercentagePoint:
        """The number that a text such as "5.2 percentage points" names."""

    @property
    def value(self) -> Decimal:
        """The number of percentage points."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __lt__(self, other: PercentagePoint, /) -> bool: ...
    def __le__(self, other: PercentagePoint, /) -> bool: ...
    def __gt__(self, other: PercentagePoint, /) -> bool: ...
    def __ge__(self, other: PercentagePoint, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Rounded(Generic[_T_co]):
    """A result, with whether it is the exact one or was rounded."""

    __match_args__: ClassVar[tuple[Literal["value"], Literal["exact"]]]
    def __new__(cls, value: _T_co, exact: bool) -> Rounded[_T_co]: ...
    @property
    def value(self) -> _T_co:
        """The result."""

    @property
    def exact(self) -> bool:
        """Whether no digit was lost."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...
    def __class_getitem__(cls, item: Any) -> Any: ...

@final
class Measure:
    """An indicator, with whether it is exact and by which convention it was computed.

    >>> from tradewind import indicators
    >>> indicators.balance("61.4", "28.0")
    Measure(Decimal('33.4'), True, '')
    """

    __match_args__: ClassVar[
        tuple[Literal["value"], Literal["exact"], Literal["convention"]]
    ]
    def __new__(cls, value: _Number, exact: bool, convention: str = "") -> Measure: ...
    @property
    def value(self) -> Decimal:
        """The result."""

    @property
    def exact(self) -> bool:
        """Whether no digit was lost."""

    @property
    def convention(self) -> str:
        """The named options that were used and the counts that went in, such as
        'cells=positive; n=12'; empty where a formula has only one form."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Undefined:
    """Why one of several results has no value: the code of the error that it would raise
    alone. It is false, so that ``cell or "-"`` prints a marker of one's own.

    >>> Undefined("ZERO_TOTAL") or "-"
    '-'
    """

    __match_args__: ClassVar[tuple[Literal["code"]]]
    def __new__(cls, code: str) -> Undefined: ...
    @property
    def code(self) -> str:
        """The name of the error code, such as 'ZERO_TOTAL'."""

    @property
    def number(self) -> int:
        """The stable number of the code."""

    def __bool__(self) -> Literal[False]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Series:
    """The values of one figure over consecutive periods of one frequency; gaps stay gaps.

    >>> Series({"2023-01": "1.5", "2023-03": 2})
    Series('2023-01=1.5, 2023-02=, 2023-03=2')
    """

    @overload
    def __new__(cls, points: _Series, values: None = None) -> Series: ...
    @overload
    def __new__(
        cls, points: Iterable[_Period], values: Iterable[_Number | None]
    ) -> Series: ...
    @staticmethod
    def consecutive(first: _Period, values: Iterable[_Number | None]) -> Series:
        """The series of consecutive periods from the first one on."""

    @property
    def first(self) -> Period | None:
        """The first period."""

    @property
    def last(self) -> Period | None:
        """The last period."""

    @property
    def frequency(self) -> _Frequency:
        """What kind of periods they are, as ``Period.frequency``."""

    @property
    def gaps(self) -> list[Period]:
        """The periods without a value, in order."""

    @property
    def value_count(self) -> int:
        """How many periods have a value."""

    def get(self, period: _Period, default: Any = None) -> Any:
        """The value of a period; ``default`` where there is none."""

    def keys(self) -> list[Period]:
        """The periods, gaps included."""

    def values(self) -> list[Decimal | None]:
        """The values in order, None for a gap."""

    def items(self) -> list[tuple[Period, Decimal | None]]:
        """The periods with their values, None for a gap."""

    def to_dict(self) -> dict[str, Decimal | None]:
        """A dictionary of the texts of the periods with their values, None for a gap."""

    def __getitem__(self, period: _Period, /) -> Decimal | None: ...
    def __contains__(self, period: _Period, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Period]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Decumulated:
    """What one period adds to a cumulated value: a cell, and for how many periods it is."""

    __match_args__: ClassVar[
        tuple[Literal["cell"], Literal["spans"], Literal["negative"]]
    ]
    def __new__(
        cls,
        cell: Rounded[Decimal] | Undefined,
        spans: SupportsIndex = 1,
        negative: bool = False,
    ) -> Decumulated: ...
    @property
    def cell(self) -> Rounded[Decimal] | Undefined:
        """The result: a Rounded, or an Undefined with its code."""

    @property
    def spans(self) -> int:
        """How many periods it is for: 1, more where values before it are missing and it
        was not split, 0 where there is none."""

    @property
    def negative(self) -> bool:
        """Whether the part is negative: of a flow that cannot be, an earlier period was
        revised."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class DerivedSeries:
    """A result, or why there is none, for each period of a series.

    >>> from tradewind import growth
    >>> rise = growth.series.growth_over_previous({"2022": 100, "2023": 110})
    >>> rise["2023"], rise["2022"]
    (Rounded(Decimal('0.1'), True), Undefined('MISSING_PERIOD'))
    """

    __match_args__: ClassVar[tuple[Literal["points"], Literal["convention"]]]
    def __new__(
        cls, points: Iterable[tuple[_Period, Decumulated]], convention: str = ""
    ) -> DerivedSeries: ...
    @property
    def points(self) -> list[tuple[Period, Decumulated]]:
        """The periods with their results and the number of periods that each is for."""

    @property
    def convention(self) -> str:
        """The named options that were used, such as 'technique=annual; at=2015;
        kept=old'; empty where a formula has only one form."""

    @property
    def negative(self) -> list[Period]:
        """The periods whose part is negative."""

    def spans(self, period: _Period) -> int:
        """How many periods the result of a period is for."""

    def keys(self) -> list[Period]:
        """The periods."""

    def values(self) -> list[Rounded[Decimal] | Undefined]:
        """The results in order: a Rounded, or an Undefined with its code."""

    def items(self) -> list[tuple[Period, Rounded[Decimal] | Undefined]]:
        """The periods with their results."""

    def to_dict(self) -> dict[str, Rounded[Decimal] | Undefined]:
        """A dictionary of the texts of the periods with their results."""

    def to_series(self) -> Series:
        """The values as a series to compute further with: what is undefined is a gap
        there, and so is a value that spans several periods."""

    def __getitem__(self, period: _Period, /) -> Rounded[Decimal] | Undefined: ...
    def __contains__(self, period: _Period, /) -> bool: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Period]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Interval:
    """The values that a reported figure may stand for: all between two exact ends.

    An end of None is unbounded. ``low`` and ``high`` are rounded outward to 28 digits;
    ``low_fraction`` and ``high_fraction`` are exact.

    >>> written = Interval("11.15", "11.25")
    >>> "11.2" in written, "11.3" in written
    (True, False)
    """

    __match_args__: ClassVar[tuple[Literal["low"], Literal["high"]]]
    def __new__(
        cls,
        low: _Fraction | None,
        high: _Fraction | None,
        *,
        low_closed: bool = True,
        high_closed: bool = True,
    ) -> Interval: ...
    @property
    def low(self) -> Decimal | None:
        """The lower end rounded downward to 28 digits; None when there is none."""

    @property
    def high(self) -> Decimal | None:
        """The upper end rounded upward to 28 digits; None when there is none."""

    def low_at(self, scale: int) -> Decimal | None:
        """The lower end rounded downward to so many decimals."""

    def high_at(self, scale: int) -> Decimal | None:
        """The upper end rounded upward to so many decimals."""

    @property
    def low_fraction(self) -> Fraction | None:
        """The lower end, exactly; None when there is none."""

    @property
    def high_fraction(self) -> Fraction | None:
        """The upper end, exactly; None when there is none."""

    @property
    def low_closed(self) -> bool:
        """Whether the lower end belongs to the interval."""

    @property
    def high_closed(self) -> bool:
        """Whether the upper end belongs to the interval."""

    @property
    def width(self) -> Fraction | None:
        """The distance between the ends, exactly; None when one is absent."""

    @property
    def is_point(self) -> bool:
        """Whether it is a single value."""

    def intersects(self, other: Interval) -> bool:
        """Whether some value belongs to both."""

    def encloses(self, other: Interval) -> bool:
        """Whether every value of the other belongs to this one."""

    def __contains__(self, value: _Fraction, /) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Figure:
    """A number as it was reported: its digits, scale, unit and qualifier.

    ``value_date`` is a day with how it is known; ``precision`` is the power of ten of
    the last reliable digit with the reason.

    >>> figure = Figure("about 180 million CNY")
    >>> figure.value, figure.qualifier
    (Decimal('180000000'), 'about')
    """

    __match_args__: ClassVar[tuple[Literal["text"]]]
    def __new__(
        cls,
        text: str,
        *,
        qualifier: _Qualifier | None = None,
        original_text: str | None = None,
        language: str | None = None,
        value_date: tuple[_Day, str] | None = None,
        precision: tuple[int, str] | None = None,
    ) -> Figure: ...
    @property
    def text(self) -> str:
        """The text, as it was given."""

    @property
    def digits(self) -> Decimal:
        """The digits as written: 11.2 for "11.2 billion CNY"."""

    @property
    def exponent(self) -> int:
        """The power of ten of the scale word: 9 for billions."""

    @property
    def value(self) -> Decimal:
        """The value in whole units."""

    @property
    def unit(self) -> str:
        """The unit: a currency code, "%", "percentage points", a noun, or ""."""

    @property
    def currency(self) -> Currency | None:
        """The currency, where the figure is an amount of money."""

    @property
    def qualifier(self) -> _Qualifier:
        """The word that limits it; "stated" when there is none."""

    @property
    def significant_digits(self) -> int:
        """How many digits were written."""

    @property
    def has_padding(self) -> bool:
        """Whether trailing zeros make the padded reading wider than the written one."""

    @property
    def written(self) -> Interval:
        """What it may stand for if it was rounded to its last written digit."""

    @property
    def padded(self) -> Interval:
        """What it may stand for if trailing zeros are padding."""

    @property
    def truncated(self) -> Interval:
        """What it may stand for if it was cut off after its last written digit."""

    def interval(self, reading: _Reading) -> Interval:
        """What it may stand for under one reading."""

    def money(self) -> Money:
        """The figure as money."""

    @property
    def original_text(self) -> str | None:
        """The words of the source, in its language."""

    @property
    def language(self) -> str | None:
        """Language of the original text."""

    @property
    def value_date(self) -> tuple[date, str] | None:
        """The day that the value refers to, with how it is known."""

    @property
    def precision(self) -> tuple[int, str] | None:
        """The power of ten of the last reliable digit, with the reason."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Derived:
    """A number that reported figures imply: at face value, and under each reading."""

    __match_args__: ClassVar[
        tuple[
            Literal["value"], Literal["written"], Literal["padded"], Literal["truncated"]
        ]
    ]
    def __new__(
        cls, value: _Fraction, written: Interval, padded: Interval, truncated: Interval
    ) -> Derived: ...
    @property
    def value(self) -> Fraction:
        """At face value, exactly."""

    @property
    def written(self) -> Interval:
        """If every figure was rounded to its last written digit."""

    @property
    def padded(self) -> Interval:
        """If trailing zeros are padding."""

    @property
    def truncated(self) -> Interval:
        """If every figure was cut off after its last written digit."""

    def interval(self, reading: _Reading) -> Interval:
        """The interval under one reading."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Rate:
    """One published price: ``units`` of ``base`` cost ``value`` of ``quote``.

    >>> Rate("EUR", "CNY", "7.7123", "2024-10-25", source="European Central Bank").when
    datetime.date(2024, 10, 25)
    """

    __match_args__: ClassVar[
        tuple[Literal["base"], Literal["quote"], Literal["value"], Literal["when"]]
    ]
    def __new__(
        cls,
        base: _Currency,
        quote: _Currency,
        value: _Number,
        when: _On,
        *,
        source: str,
        units: int = 1,
        kind: _RateKind = "spot",
    ) -> Rate: ...
    @property
    def base(self) -> Currency:
        """The currency that is priced."""

    @property
    def quote(self) -> Currency:
        """The currency of the price."""

    @property
    def units(self) -> int:
        """How many units of the base the price is for."""

    @property
    def value(self) -> Decimal:
        """The price, as quoted."""

    @property
    def when(self) -> date | Period:
        """The day or period."""

    @property
    def kind(self) -> _RateKind:
        """What it is the price of."""

    @property
    def source(self) -> str:
        """Who publishes it."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class RateTable:
    """Rates that no longer change, cheap to copy and to share between threads.

    Tables are merged in order of preference; the most preferred one that can answer does.
    """

    @staticmethod
    def read_ecb(source: _File) -> RateTable:
        """Reads a publication of the European Central Bank, from a path or bytes.

        The history or the table of one day as CSV or a zip of it, or a document of XML.
        Former currencies are held like the others.
        """

    @staticmethod
    def read_csv(
        source: _File, *, notation: _Notation = "plain", offshore_yuan: bool = False
    ) -> RateTable:
        """Reads a table date|period, base, quote, units, rate, kind, source.

        The notation is that of the rates; one with a comma stands in quotes. With
        offshore_yuan CNH is taken for the offshore yuan, which ISO 4217 does not list.
        """

    @staticmethod
    def read_nominal_table(
        source: _File,
        *,
        source_name: str,
        kind: _RateKind = "official",
        notation: _Notation = "plain",
    ) -> RateTable:
        """Reads a table of rates, each for a number of units: date, base, units, quote, value.

        Other names are known: base_currency, char_code, currency; nominal, scale;
        quote_currency; rate. The table does not name its source, so source_name does.
        """

    @staticmethod
    def read_bank_of_russia(source: _File) -> RateTable:
        """Reads official rates of the Bank of Russia, from a path or bytes.

        XML_daily, the rates of a day, or XML_dynamic, those of a currency; in
        windows-1251 or UTF-8. Until the end of 1997 prices are in RUR.
        """

    @staticmethod
    def read_bank_of_belarus(source: _File) -> RateTable:
        """Reads official rates of a day of the National Bank of the Republic of Belarus.

        XmlExRates. Before 2016-07-01 prices are in BYR, before 2000-01-01 in BYB.
        """

    @staticmethod
    def read_imf(
        source: _File,
        *,
        duplicates: _ImfDuplicates = "refuse",
        unscaled: _ImfUnscaled = "refuse",
    ) -> RateTable:
        """Reads the International Monetary Fund's table of annual averages per US dollar.

        The currency of several countries has several averages of a year. Where they
        differ, "refuse" is an error, "issuer" takes that of the area that issues the
        currency (of the euro the euro area, U2; of others the country that their code
        begins with), and "leave_out" leaves out the year.

        The averages of Turkmenistan until 2001 are in the manat of the time, TMM, and
        were never restated. Such averages are an error, or are left out, or are held
        "as_predecessor": as averages of TMM. They are those from before the
        redenomination that brought the currency about, where the series has no later
        one, or where the step over it is nearer to the legal factor than to none.
        """

    @staticmethod
    def read(source: _File) -> RateTable:
        """Reads any rate file that says itself what it is, from a path or bytes.

        Those of read_ecb(), read_csv(), read_bank_of_russia(), read_bank_of_belarus(),
        and of read_imf() where nothing is to be chosen.
        """

    @staticmethod
    def from_rates(rates: Iterable[Rate]) -> RateTable:
        """A table of these rates.

        Another price of the same pair, kind and day is refused; so is one of the other
        direction that cannot be the inverse, within 10 %, or within 2 % where both are
        above one or both below. Publishers who differ go into two tables, merged().
        """

    def merged(self, other: RateTable) -> RateTable:
        """This table, and the other where this one has no answer.

        Their sources may differ; a price that must be the wrong way round is refused.
        """

    def of_source(self, source: str) -> RateTable:
        """Only the rates of one source, as ``sources`` names it.

        No rates where none is of it. What was merged keeps its order of preference.
        """

    @property
    def currencies(self) -> list[Currency]:
        """Every currency that some rate prices, in order."""

    @property
    def sources(self) -> list[str]:
        """Who publishes the rates, most preferred first."""

    def rates(self) -> list[Rate]:
        """Every rate, by pair, kind, source and time."""

    def convert(
        self,
        money: Money,
        to: _Currency,
        *,
        on: _On,
        policy: _Policy = "previous",
        max_age_days: int = 7,
        via: _Currency | None = None,
        scale: int | None = None,
        rounding: _Rounding = "half_even",
        average: _Average = "published",
    ) -> Conversion:
        """Converts an amount at the rate of a day or over a period.

        The day is never a default. A day without a rate takes the last one before it, up
        to ``max_age_days``; another policy takes another. A period takes its published
        average, or the one asked for by name. Of all routes the one with the most
        preferred tables is taken, then with the freshest rates, then with the fewest;
        ``via`` asks for two rates through one currency. A currency that was replaced
        converts from that day on by the factor of the law. The result is rounded once,
        by default to the minor unit of the currency.
        """

    def converter(
        self,
        from_currency: _Currency,
        to: _Currency,
        *,
        on: _On,
        policy: _Policy = "previous",
        max_age_days: int = 7,
        via: _Currency | None = None,
        scale: int | None = None,
        rounding: _Rounding = "half_even",
        average: _Average = "published",
    ) -> Converter:
        """Looks up a rate once, for any number of amounts; options as in convert()."""

    def convert_figure(
        self,
        figure: _Figure,
        to: _Currency,
        *,
        on: _On,
        policy: _Policy = "previous",
        max_age_days: int = 7,
        via: _Currency | None = None,
        scale: int | None = None,
        rounding: _Rounding = "half_even",
        average: _Average = "published",
    ) -> FigureConversion:
        """Converts a reported figure, its intervals included; options as in convert().

        The figure is one, or its text with the unit, such as "11.2 billion CNY". The value
        is rounded once, the ends of the intervals never.
        """

    def bounds(self, base: _Currency, quote: _Currency) -> tuple[Bounds, ...]:
        """From when to when each series prices two currencies, in order of preference.

        Either way round; a pair that only a cross links is an error, NO_RATE.
        """

    def to_csv(self) -> str:
        """The table as a tidy CSV, which read_csv() reads.

        The order of preference of merged tables is not written: write each to a file
        of its own to keep it. Rates of the offshore yuan are read back with
        read_csv(..., offshore_yuan=True). An empty table gives the header alone, which
        read_csv() refuses.
        """

    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Rate]: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> RateTable: ...
    def __deepcopy__(self, _memo: Any) -> RateTable: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class LaterRate:
    """The later of two rates where the day lies on the line between both."""

    __match_args__: ClassVar[tuple[Literal["date"], Literal["value"]]]
    def __new__(cls, date: _Day, value: _Number, *, units: int = 1) -> LaterRate: ...
    @property
    def units(self) -> int:
        """How many units of the base the price is for."""

    @property
    def date(self) -> _date:
        """Its day."""

    @property
    def value(self) -> Decimal:
        """The price, as quoted."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Leg:
    """One published rate within a conversion, as quoted."""

    __match_args__: ClassVar[
        tuple[Literal["base"], Literal["quote"], Literal["value"], Literal["when"]]
    ]
    def __new__(
        cls,
        base: _Currency,
        quote: _Currency,
        value: _Number,
        when: _On,
        *,
        source: str,
        units: int = 1,
        kind: _RateKind = "spot",
        age_days: int = 0,
        inverted: bool = False,
        later: LaterRate | None = None,
    ) -> Leg: ...
    @property
    def base(self) -> Currency:
        """The currency that is priced."""

    @property
    def quote(self) -> Currency:
        """The currency of the price."""

    @property
    def units(self) -> int:
        """How many units of the base the price is for."""

    @property
    def value(self) -> Decimal:
        """The price, as quoted."""

    @property
    def when(self) -> date | Period:
        """The day or period of the rate."""

    @property
    def age_days(self) -> int:
        """Days from the rate to the day asked for, negative for a later rate.

        0 for averages, and for a fixed rate in force.
        """

    @property
    def kind(self) -> _RateKind:
        """What it is the price of."""

    @property
    def source(self) -> str:
        """Who publishes it."""

    @property
    def inverted(self) -> bool:
        """Whether the conversion divides by the rate."""

    @property
    def later(self) -> LaterRate | None:
        """The later of two rates where the day lies on the line between both."""

    def quotation(self) -> str:
        """The price with its units, such as "7.7123 CNY per EUR"."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Conversion:
    """A converted amount, with everything needed to cite it."""

    @property
    def from_(self) -> Money:
        """The amount that was converted."""

    @property
    def money(self) -> Money:
        """The result."""

    @property
    def exact(self) -> bool:
        """Whether the result is exact, not rounded."""

    @property
    def ratio(self) -> Fraction:
        """Target currency for one of the source currency, exactly."""

    @property
    def rate(self) -> Decimal:
        """The ratio as a decimal of 28 digits."""

    @property
    def inverse_rate(self) -> Decimal:
        """Source currency for one of the target currency, as a decimal of 28 digits."""

    @property
    def rate_text(self) -> str:
        """The rate in the direction in which it is at least one, in words."""

    @property
    def on(self) -> date | Period:
        """The day or period that was asked for."""

    @property
    def rate_date(self) -> date | None:
        """The day of the rate farthest from the day asked for; None for averages."""

    @property
    def age_days(self) -> int | None:
        """Days from that rate to the day asked for, negative for a later one.

        None for averages.
        """

    @property
    def legs(self) -> tuple[Leg, ...]:
        """The published rates that were used, in order.

        Of a computed average only those of the law, where a currency was replaced.
        """

    @property
    def path(self) -> _PathName:
        """How the rates are linked."""

    @property
    def route(self) -> tuple[Currency, ...]:
        """The currencies from the one that was converted to the target, both included."""

    @property
    def via(self) -> Currency | None:
        """The currency in the middle of a cross."""

    @property
    def policy(self) -> _Policy:
        """Which observation served the day."""

    @property
    def average(self) -> _Average | None:
        """How the average was made, where the conversion is over a period."""

    @property
    def kind(self) -> _RateKind:
        """What the rate is the price of."""

    @property
    def observations(self) -> int:
        """How many published observations went in."""

    @property
    def missing(self) -> tuple[date, ...]:
        """The weekdays of the period for which a computed average had no observation.

        Monday to Friday; holidays are among them.
        """

    @property
    def source(self) -> str:
        """Who publishes the rates."""

    @property
    def provenance(self) -> str:
        """Where the rate comes from: rates, dates, age, source."""

    def cite(self) -> str:
        """One footnote sentence: amounts, rates, dates, age, source."""

    def to_json(self) -> str:
        """The conversion as JSON."""

    def to_html(self) -> str:
        """The conversion as a fragment of HTML."""

    def _repr_html_(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Converter:
    """A rate looked up once, for any number of amounts; threads may share it."""

    def convert(self, money: Money) -> Conversion:
        """Converts an amount, which must be in the currency of the rate."""

    @property
    def from_(self) -> Currency:
        """The currency of the amounts."""

    @property
    def to(self) -> Currency:
        """The currency of the results."""

    @property
    def ratio(self) -> Fraction:
        """Target currency for one of the source currency, exactly."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class FigureConversion:
    """A reported figure in another currency: its value, and the intervals of its digits.

    The rate itself is taken as exact. What a reader may conclude is the interval, not the
    many digits of the converted value.
    """

    @property
    def figure(self) -> Figure:
        """The figure as reported."""

    @property
    def conversion(self) -> Conversion:
        """The conversion of its value, with everything needed to cite it."""

    @property
    def value(self) -> Money:
        """Its value in the target currency, rounded once."""

    @property
    def written(self) -> Interval:
        """What it may stand for if it was rounded to its last written digit."""

    @property
    def padded(self) -> Interval:
        """What it may stand for if trailing zeros are padding."""

    @property
    def truncated(self) -> Interval:
        """What it may stand for if it was cut off after its last written digit."""

    def interval(self, reading: _Reading) -> Interval:
        """What it may stand for under "written", "padded" or "truncated"."""

    def cite(self) -> str:
        """One footnote sentence: amounts, rates, dates, age, source."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Bounds:
    """From when to when one series of a table prices a pair."""

    __match_args__: ClassVar[
        tuple[Literal["base"], Literal["quote"], Literal["first"], Literal["last"]]
    ]
    def __new__(
        cls,
        base: _Currency,
        quote: _Currency,
        first: _On,
        last: _On,
        *,
        source: str,
        observations: int,
        kind: _RateKind = "spot",
        longest_gap_days: int | None = None,
    ) -> Bounds: ...
    @property
    def base(self) -> Currency:
        """The currency that is priced."""

    @property
    def quote(self) -> Currency:
        """The currency of the price."""

    @property
    def kind(self) -> _RateKind:
        """What it is the price of."""

    @property
    def source(self) -> str:
        """Who publishes it."""

    @property
    def first(self) -> date | Period:
        """The first day or period."""

    @property
    def last(self) -> date | Period:
        """The last day or period."""

    @property
    def observations(self) -> int:
        """How many rates there are."""

    @property
    def longest_gap_days(self) -> int | None:
        """Days between the two rates that lie farthest apart.

        None for a single rate, and for periods.
        """

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Check:
    """One comparison of reported figures, with everything it rests on.

    ``compared``, ``intervals``, ``rates``, ``expected`` and ``consistent_values`` are
    lists as in its JSON form.
    """

    @property
    def kind(self) -> _CheckKind:
        """What it compares."""

    @property
    def subject(self) -> str:
        """Which record it is about."""

    @property
    def verdict(self) -> _Verdict:
        """What it says: agreement, never truth."""

    @property
    def sentence(self) -> str:
        """The same in one sentence or two."""

    @property
    def reason(self) -> str | None:
        """Why nothing can be said, where nothing can."""

    @property
    def compared(self) -> list[dict[str, Any]]:
        """What was compared."""

    @property
    def intervals(self) -> list[dict[str, Any]]:
        """The intervals that it rests on, with ends rounded outward."""

    @property
    def rates(self) -> list[dict[str, Any]]:
        """Every rate that was tried, the chosen one first."""

    @property
    def expected(self) -> list[dict[str, Any]]:
        """What each side should read, given the other."""

    @property
    def consistent_values(self) -> list[dict[str, Any]]:
        """The printed values of each side that would agree with the other."""

    @property
    def sharpness(self) -> str | None:
        """How much it could have noticed; None for a check without an interval."""

    @property
    def notes(self) -> list[str]:
        """What else a reader should know."""

    def to_markdown(self) -> str:
        """The check as Markdown."""

    def to_html(self) -> str:
        """The check as a fragment of HTML."""

    def to_json(self) -> str:
        """The check as JSON."""

    def _repr_html_(self) -> str: ...
    def _repr_markdown_(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Dossier:
    """What was reported on one matter, with its sources.

    The lists of records are as in the JSON form.
    """

    @staticmethod
    def read(source: _File) -> Dossier:
        """Reads a dossier from a path or from bytes."""

    @staticmethod
    def from_json(json: str | _Bytes) -> Dossier:
        """Reads a dossier from JSON, text or bytes."""

    def to_json(self) -> str:
        """The dossier as JSON; nothing that was read is lost."""

    @property
    def title(self) -> str | None:
        """What it is about."""

    @property
    def sources(self) -> list[dict[str, Any]]:
        """Who says so."""

    @property
    def forums(self) -> list[dict[str, Any]]:
        """Meetings that return."""

    @property
    def editions(self) -> list[dict[str, Any]]:
        """One meeting each."""

    @property
    def packages(self) -> list[dict[str, Any]]:
        """Umbrellas of projects."""

    @property
    def projects(self) -> list[dict[str, Any]]:
        """Single projects."""

    @property
    def trade(self) -> list[dict[str, Any]]:
        """Trade statistics."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Dossier: ...
    def __deepcopy__(self, _memo: Any) -> Dossier: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

@final
class Brief:
    """What a dossier and rates yield together: figures, conversions, checks, sources."""

    @property
    def title(self) -> str:
        """What it is about."""

    @property
    def to(self) -> Currency:
        """The currency in which amounts are shown."""

    @property
    def checks(self) -> tuple[Check, ...]:
        """Every check, in a fixed order."""

    def checks_frame(self, backend: Literal["pandas", "polars"] = "pandas") -> Any:
        """The checks as a data frame, one row each; imports the library asked for.

        Columns: kind, subject, verdict, sentence, reason, sharpness.
        """

    def to_markdown(self) -> str:
        """The brief as Markdown."""

    def to_html(self) -> str:
        """The brief as a page of HTML that asks nothing of anybody."""

    def to_json(self) -> str:
        """The brief as JSON."""

    def _repr_html_(self) -> str: ...
    def _repr_markdown_(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __copy__(self) -> Brief: ...
    def __deepcopy__(self, _memo: Any) -> Brief: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

def brief(dossier: Dossier, rates: RateTable, to: _Currency) -> Brief:
    """What a dossier and rates yield together, with amounts shown in one currency.

    A missing rate is a line of the brief, not an error.
    """

def check_equivalent(
    stated: _Figure,
    equivalent: _Figure,
    rates: RateTable,
    *,
    on: _Day | Iterable[_Day],
) -> Check:
    """Whether an amount and its stated equivalent agree at a dated rate.

    Every day of ``on`` is tried, the first being the one chosen. This tests the
    conversion, not the amount.
    """

def skeleton() -> str:
    """A dossier to fill in, as JSON."""

def growth_simple(
    base: _Number,
    current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Simple growth as a fraction: (current - base) / base."""

@overload
def growth_implied_base(
    current: Figure,
    growth: Figure,
) -> Derived: ...
@overload
def growth_implied_base(
    current: _Number,
    growth: _Number | Ratio | Percent,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]: ...
def growth_implied_growth(base: _Figure, current: _Figure) -> Derived:
    """The growth that two reported levels imply: current / base - 1, with intervals."""

@overload
def growth_share(
    part: Figure,
    whole: Figure,
) -> Derived: ...
@overload
def growth_share(
    part: _Number,
    whole: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
def growth_average_per_unit(total: _Figure, count: _Figure) -> Derived:
    """A reported total divided by a reported count, with intervals."""

# Indicators: balance.
@overload
def growth_compound_annual_growth_rate(
    base: Figure,
    current: Figure,
    periods: _Number,
) -> Derived: ...
@overload
def growth_compound_annual_growth_rate(
    base: _Number,
    current: _Number,
    periods: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
def growth_annualised(
    base: _Number,
    current: _Number,
    periods: _Number,
    periods_per_year: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Annualised growth: (current / base) ** (periods_per_year / periods) - 1."""

def growth_annualised_linear(
    base: _Number,
    current: _Number,
    periods: _Number,
    periods_per_year: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Annualised growth, linear: (current / base - 1) * periods_per_year / periods."""

@overload
def growth_log(
    base: Figure,
    current: Figure,
) -> Derived: ...
@overload
def growth_log(
    base: _Number,
    current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
def growth_exponential(
    base: _Number,
    current: _Number,
    periods: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Exponential growth: ln(current / base) / periods, log points as a fraction."""

def growth_required_growth(
    current: _Number,
    target: _Number,
    periods: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The growth that reaches a target: (target / current) ** (1 / periods) - 1."""

def growth_least_squares(
    values: Iterable[_Number],
    *,
    times: Iterable[_Number] | None = None,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Least-squares growth: exp(b) - 1, where ln(value) = a + b * time is fitted.

    Without times the values are one period apart; with times gaps are allowed.
    """

def growth_least_squares_log(
    values: Iterable[_Number],
    *,
    times: Iterable[_Number] | None = None,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Least-squares growth in log points: b, where ln(value) = a + b * time is fitted.

    Without times the values are one period apart; with times gaps are allowed.
    """

def growth_mean_geometric(
    rates: Iterable[_Number | Ratio | Percent],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The geometric mean of growth rates: (product of 1 + rate) ** (1 / n) - 1.

    Each rate is a fraction, a Ratio or a Percent.
    """

def growth_doubling_time(
    rate: _Number | Ratio | Percent,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]:
    """The periods in which a growth doubles a value: ln 2 / ln(1 + rate).

    The rate is a fraction, a Ratio or a Percent.
    """

def growth_half_life(
    rate: _Number | Ratio | Percent,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]:
    """The periods in which a decline halves a value: ln(1/2) / ln(1 + rate).

    The rate is a fraction, a Ratio or a Percent.
    """

def growth_rule_of_70(
    rate: _Number | Ratio | Percent,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]:
    """A doubling time for small rates: 70 / (100 * rate).

    The rate is a fraction, a Ratio or a Percent.
    """

# Growth: lists of values, of which some may be missing.
_Gapped: TypeAlias = Iterable[_Number | None]

def growth_decumulate(
    cumulated: _Gapped,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Decumulated]:
    """The part of each period in values that are cumulated from the first period on.

    None stands for a missing value. A value after missing ones spans them, too: it is
    never split.
    """

def growth_year_to_date_growth(
    current: _Gapped,
    previous: _Gapped,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """Growth of the year so far over the same periods of the year before, after each
    period.
    """

def growth_rebase(
    values: _Gapped,
    index: SupportsIndex,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The values as an index that is 100 at one of them; the first has the index 0."""

def growth_rebase_to_mean(
    values: _Gapped,
    first: SupportsIndex,
    last: SupportsIndex,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The values as an index whose mean from first to last, which belongs to it, is 100."""

def growth_splice(
    old: _Gapped,
    new: _Gapped,
    overlap_old: SupportsIndex,
    overlap_new: SupportsIndex,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The old values up to the overlap, then the new ones on the level of the old."""

def growth_chain_link(
    base: _Number,
    links: _Gapped,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The chained levels: the base, then its product with every link so far."""

# Growth over series.
_Series: TypeAlias = (
    Series
    | str
    | Mapping[_Period, _Number | None]
    | Mapping[str, _Number | None]
    | Mapping[Period, _Number | None]
    | Iterable[tuple[_Period, _Number | None]]
)
_Comparison: TypeAlias = Literal["previous", "year"]
_Technique: TypeAlias = Literal["one_period", "annual", "over_the_year"]
_KeptLevel: TypeAlias = Literal["old", "new"]
_GapRule: TypeAlias = Literal["at_most_half", "any"]

def growth_series_growth_over_previous(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """Growth of each period over the one just before, as fractions."""

def growth_series_growth_over_year(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """Growth of each period over the same period of the year before, as fractions."""

def growth_series_annualised(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """Growth of each period over the one before, compounded over a year."""

def growth_series_carry_over(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """Moving carry-over: each value over the mean of the year that ends with it, less
    one."""

def growth_series_year_to_date(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """The sum of the year so far, after each period."""

def growth_series_decumulate(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """The part of each period in years to date; a missing period is never split.

    >>> from tradewind import growth
    >>> print(growth.series.decumulate("YTD/2023-02=25, YTD/2023-03=45"))
    2023-02=25 exact spans 2, 2023-03=20 exact
    """

def growth_series_year_to_date_growth(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """Growth of the year so far over the same periods of the year before."""

def growth_series_least_squares(
    series: _Series,
    *,
    gaps: _GapRule = "at_most_half",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The least-squares growth rate a period: exp(b) - 1, ln(value) = a + b * t being
    fitted.

    By the rule at_most_half there is none where more than half of the periods are
    missing; any allows every number of gaps.
    """

def growth_series_least_squares_log(
    series: _Series,
    *,
    gaps: _GapRule = "at_most_half",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The slope of the trend itself: b, ln(value) = a + b * t being fitted."""

def growth_series_deflate(
    series: _Series,
    index: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """A series at constant prices: each value times 100 over the index of its period."""

def growth_series_contribution(
    part: _Series,
    whole: _Series,
    *,
    comparison: _Comparison = "year",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """What a part adds to the growth of its whole, as fractions of the whole."""

def growth_series_rebase(
    series: _Series,
    at: _Period,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """The series as an index that is 100 at one period."""

def growth_series_rebase_to_mean(
    series: _Series,
    range: _Period,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """The series as an index whose mean over a range of periods, such as 2015, is 100."""

def growth_series_splice(
    old: _Series,
    new: _Series,
    at: _Period | None = None,
    *,
    technique: _Technique = "one_period",
    kept: _KeptLevel = "old",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """One series from an old and a new one, linked where they overlap.

    ``kept`` says whose level it has. Without ``at`` it is the last overlap that there is.
    """

def growth_series_chain_link(
    links: _Series,
    base: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """The chained levels of a series of links, from the period before the first one on."""

# Indicators: prices and volumes.
_Listed: TypeAlias = Mapping[str, _Number] | Iterable[_Number]
_IndexFormula: TypeAlias = Literal[
    "laspeyres",
    "paasche",
    "fisher",
    "tornqvist",
    "walsh",
    "marshall_edgeworth",
    "jevons",
]
_Matching: TypeAlias = Literal["all", "matched_only"]

def indicators_price_index(
    formula: _IndexFormula,
    base_prices: _Listed | None,
    base_quantities: _Listed | None,
    current_prices: _Listed | None,
    current_quantities: _Listed | None,
    *,
    matching: _Matching = "all",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The price index of one period on another by a formula such as 'fisher'.

    Numbers are iterables in one order, or mappings by product.
    """

def indicators_quantity_index(
    formula: _IndexFormula,
    base_prices: _Listed | None,
    base_quantities: _Listed | None,
    current_prices: _Listed | None,
    current_quantities: _Listed | None,
    *,
    matching: _Matching = "all",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The quantity index of one period on another by a formula such as 'fisher'.

    Numbers are iterables in one order, or mappings by product.
    """

def indicators_factor_reversal(
    formula: _IndexFormula,
    base_prices: _Listed | None,
    base_quantities: _Listed | None,
    current_prices: _Listed | None,
    current_quantities: _Listed | None,
    *,
    matching: _Matching = "all",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The price index times the quantity index; of 'fisher' it is the change of the value.

    Numbers are iterables in one order, or mappings by product.
    """

def indicators_value_index(
    base_prices: _Listed | None,
    base_quantities: _Listed | None,
    current_prices: _Listed | None,
    current_quantities: _Listed | None,
    *,
    matching: _Matching = "all",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The ratio of the values of two periods.

    Numbers are iterables in one order, or mappings by product.
    """

def indicators_value_change(
    base_prices: _Listed | None,
    base_quantities: _Listed | None,
    current_prices: _Listed | None,
    current_quantities: _Listed | None,
    *,
    matching: _Matching = "all",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The change of the value from one period to another.

    Numbers are iterables in one order, or mappings by product.
    """

def indicators_bennet_price(
    base_prices: _Listed | None,
    base_quantities: _Listed | None,
    current_prices: _Listed | None,
    current_quantities: _Listed | None,
    *,
    matching: _Matching = "all",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """What of a change in value prices did: sum of (q0 + q1) / 2 * (p1 - p0).

    Numbers are iterables in one order, or mappings by product.
    """

def indicators_bennet_quantity(
    base_prices: _Listed | None,
    base_quantities: _Listed | None,
    current_prices: _Listed | None,
    current_quantities: _Listed | None,
    *,
    matching: _Matching = "all",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """What of a change in value quantities did: sum of (p0 + p1) / 2 * (q1 - q0).

    Numbers are iterables in one order, or mappings by product.
    """

def indicators_chained_price_index(
    formula: _IndexFormula,
    prices: Iterable[_Listed] | None,
    quantities: Iterable[_Listed] | None,
    *,
    matching: _Matching = "all",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Measure]:
    """The chained price index of every period on the first.

    Prices and quantities have one item a period: an iterable, or a mapping by product.
    """

def indicators_chained_quantity_index(
    formula: _IndexFormula,
    prices: Iterable[_Listed] | None,
    quantities: Iterable[_Listed] | None,
    *,
    matching: _Matching = "all",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Measure]:
    """The chained quantity index of every period on the first.

    Prices and quantities have one item a period: an iterable, or a mapping by product.
    """

def indicators_unit_value(
    value: _Number,
    quantity: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The unit value of a flow: value / quantity."""

def indicators_volume_index(
    value_index: _Number,
    unit_value_index: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The volume index: value index / unit value index * 100."""

def indicators_net_barter_terms_of_trade(
    export_prices: _Number,
    import_prices: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The net barter terms of trade: 100 * export prices / import prices."""

def indicators_income_terms_of_trade(
    export_prices: _Number,
    import_prices: _Number,
    export_volume: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The income terms of trade: export prices / import prices * export volume."""

def indicators_unit_value_of_prices(
    prices: Iterable[_Number],
    quantities: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The unit value of several transactions: sum of prices * quantities / sum of quantities."""

def indicators_constant_market_share(
    base_exports: _Listed,
    current_exports: _Listed,
    base_world: _Listed,
    current_world: _Listed,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> dict[str, Rounded[Decimal]]:
    """Splits a change of exports by the constant market share of each product.

    Numbers are iterables in one order, or mappings by product.
    """

def indicators_constant_market_share_by_market(
    products: Iterable[str],
    base_exports: _Listed,
    current_exports: _Listed,
    base_world: _Listed,
    current_world: _Listed,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> dict[str, Rounded[Decimal]]:
    """Splits a change of exports by product and market.

    Each item is one product in one market; products names the product of each.
    """

# Indicators of numbers or lists.
# Indicators: balance.
def indicators_balance(
    exports: _Number,
    imports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """exports - imports, in one currency and period."""

def indicators_total(
    exports: _Number,
    imports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """exports + imports, in one currency and period."""

def indicators_normalised_balance(
    exports: _Number,
    imports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """(exports - imports) / (exports + imports), from -1 to 1."""

def indicators_coverage(
    exports: _Number,
    imports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """exports / imports."""

def indicators_openness(
    exports: _Number,
    imports: _Number,
    gdp: _Number,
    *,
    flows: _Openness = "sum",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """Trade relative to gross domestic product: (exports + imports) / gdp, or half of
    it."""

def indicators_import_penetration(
    exports: _Number,
    imports: _Number,
    gdp: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """imports / (gdp - exports + imports): the share of imports in domestic demand."""

def indicators_export_propensity(
    exports: _Number,
    gdp: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """exports / gdp."""

def indicators_marginal_propensity(
    imports_base: _Number,
    imports_current: _Number,
    gdp_base: _Number,
    gdp_current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The change of imports per change of gross domestic product."""

# Indicators: concentration.
def indicators_shares(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The share of each value in the sum of all, as fractions."""

def indicators_top_share(
    values: Iterable[_Number],
    k: int,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The share of the k largest values in the sum of all, as a fraction."""

def indicators_herfindahl_hirschman(
    values: Iterable[_Number],
    *,
    unit: _IndexUnit = "fraction",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Herfindahl-Hirschman index: the sum of the squared shares."""

def indicators_herfindahl_hirschman_normalised(
    values: Iterable[_Number],
    cells: _CellCount,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The normalised Herfindahl-Hirschman index: (H - 1/n) / (1 - 1/n)."""

def indicators_numbers_equivalent(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """How many equal parts would be as concentrated: 1 / H."""

def indicators_simpson(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """Simpson's diversity: 1 - H."""

def indicators_hirschman(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Hirschman index: the square root of the sum of the squared shares."""

def indicators_concentration(
    values: Iterable[_Number],
    cells: _CellCount,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The concentration index of UNCTAD: (sqrt(H) - sqrt(1/n)) / (1 - sqrt(1/n))."""

# Indicators: inequality.
def indicators_entropy(
    values: Iterable[_Number],
    *,
    log: _LogBase = "e",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The entropy of the shares: the sum of s ln(1/s)."""

def indicators_entropy_normalised(
    values: Iterable[_Number],
    cells: _CellCount,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The entropy of the shares relative to that of n equal parts: E / ln n."""

def indicators_theil_t(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """Theil's T: the mean of (x/mu) ln(x/mu), mu being the mean."""

def indicators_theil_l(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """Theil's L, the mean of ln(mu/x), mu being the mean."""

def indicators_gini(
    values: Iterable[_Number],
    *,
    correction: _GiniCorrection = "none",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Gini coefficient."""

# Indicators: advantage.
def indicators_balassa(
    product_exports: _Number,
    exports: _Number,
    world_product_exports: _Number,
    world_exports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """Balassa's revealed comparative advantage: (x / X) / (x_w / W)."""

def indicators_symmetric_advantage(
    product_exports: _Number,
    exports: _Number,
    world_product_exports: _Number,
    world_exports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The symmetric revealed comparative advantage: (B - 1) / (B + 1)."""

def indicators_log_advantage(
    product_exports: _Number,
    exports: _Number,
    world_product_exports: _Number,
    world_exports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The natural logarithm of Balassa's revealed comparative advantage."""

def indicators_additive_advantage(
    product_exports: _Number,
    exports: _Number,
    world_product_exports: _Number,
    world_exports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The additive revealed comparative advantage: x / X - x_w / W."""

def indicators_normalised_advantage(
    product_exports: _Number,
    exports: _Number,
    world_product_exports: _Number,
    world_exports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The normalised revealed comparative advantage: x / W - X x_w / W^2."""

# Indicators: specialisation.
def indicators_weighted_advantage(
    exports: Iterable[_Number],
    world_exports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The revealed comparative advantage of each product relative to the mean of all."""

def indicators_relative_trade_advantage(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    world_exports: Iterable[_Number],
    world_imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """Vollrath's relative trade advantage of each product: that of exports less that
    of imports."""

def indicators_revealed_competitiveness(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    world_exports: Iterable[_Number],
    world_imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """Vollrath's revealed competitiveness of each product: ln RXA - ln RMA."""

def indicators_michaely(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The Michaely index of each product: its share in exports less its share in
    imports."""

def indicators_lafay(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The Lafay index of each product, in percentage points."""

# Indicators: similarity.
def indicators_similarity(
    left: Iterable[_Number],
    right: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The similarity of two structures of exports, after Finger and Kreinin, 0 to 100."""

def indicators_complementarity(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The complementarity of one country's exports with another's imports, 0 to 100."""

def indicators_krugman(
    left: Iterable[_Number],
    right: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """Krugman's index of dissimilarity of two structures, 0 to 2."""

def indicators_diversification(
    country: Iterable[_Number],
    world: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The diversification index of UNCTAD: half the sum of the differences of shares."""

# Indicators: intra_industry.
def indicators_grubel_lloyd_products(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The Grubel-Lloyd index of each product: 1 - |X - M| / (X + M)."""

def indicators_grubel_lloyd(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Grubel-Lloyd index of many products, weighted by their trade."""

def indicators_grubel_lloyd_balanced(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Grubel-Lloyd index corrected for the imbalance of total trade."""

def indicators_grubel_lloyd_of_totals(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Grubel-Lloyd index of the totals of many products."""

# Indicators: regional.
def indicators_intensity(
    exports_to_partner: _Number,
    exports: _Number,
    partner_imports: _Number,
    world_trade: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The intensity of exports to a partner: (x_ij / X_i) / (M_j / W)."""

def indicators_intensity_excluding_reporter(
    exports_to_partner: _Number,
    exports: _Number,
    partner_imports: _Number,
    own_imports: _Number,
    world_trade: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The intensity of exports to a partner, the world being all but the reporter."""

def indicators_intra_regional_share(
    intra_exports: _Number,
    region_exports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The share of a region's exports that stay in it."""

def indicators_intra_regional_intensity(
    intra_exports: _Number,
    region_exports: _Number,
    region_imports: _Number,
    world_trade: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The intensity of trade within a region: (x_rr / X_r) / (M_r / W)."""

def indicators_regional_market_share(
    exports_to_region: _Number,
    region_imports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The share that an exporter has of a region's market: x_ir / M_r."""

def indicators_size_adjusted_regional_export_share(
    intra_exports: _Number,
    region_exports: _Number,
    members: int,
    economies: int,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The share of a region's exports that stay in it, relative to its share of all
    economies."""

def indicators_regional_hirschman(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Hirschman index of an exporter's markets."""

def indicators_revealed_share_growth(
    exports_base: _Number,
    exports_current: _Number,
    world_base: _Number,
    world_current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The growth of an exporter's share in world trade."""

# Indicators: mirror.
def indicators_mirror_ratio(
    importer_cif: _Number,
    exporter_fob: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """What the importer reports over what the exporter reports."""

def indicators_mirror_asymmetry(
    importer: _Number,
    exporter: _Number,
    *,
    kind: _Asymmetry = "midpoint",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The asymmetry of what importer and exporter report of one flow, by a named form."""

def indicators_cif_to_fob(
    cif: _Number,
    margin: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """A value with freight and insurance, brought to one without them: cif / (1 +
    margin)."""

@overload
def growth_absolute_change(
    base: Figure,
    current: Figure,
) -> Derived: ...
@overload
def growth_absolute_change(
    base: _Number,
    current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]: ...
@overload
def growth_change_from_growth(
    current: Figure,
    growth: Figure,
) -> Derived: ...
@overload
def growth_change_from_growth(
    current: _Number,
    growth: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]: ...
def growth_absolute_base(
    base: _Number,
    current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Growth over the magnitude of the base: (current - base) / abs(base)."""

@overload
def growth_midpoint(
    base: Figure,
    current: Figure,
) -> Derived: ...
@overload
def growth_midpoint(
    base: _Number,
    current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
def growth_midpoint_from_simple(
    growth: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The midpoint growth that belongs to a simple growth: 2 * growth / (2 + growth)."""

@overload
def growth_times(
    base: Figure,
    current: Figure,
) -> Derived: ...
@overload
def growth_times(
    base: _Number,
    current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
def growth_from_times_increase(
    times: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The growth of 'increased by 10.9 times' where the increase is counted: 10.9."""

def growth_from_times_level(
    times: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The growth of '10.9 times the level of a year earlier': 9.9."""

@overload
def growth_contribution(
    part_base: Figure,
    part_current: Figure,
    whole_base: Figure,
) -> Derived: ...
@overload
def growth_contribution(
    part_base: _Number,
    part_current: _Number,
    whole_base: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
def growth_contribution_weighted(
    weight: _Growth,
    growth: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The contribution of a part: its share in the base period * its growth."""

@overload
def growth_share_of_change(
    part_base: Figure,
    part_current: Figure,
    whole_base: Figure,
    whole_current: Figure,
) -> Derived: ...
@overload
def growth_share_of_change(
    part_base: _Number,
    part_current: _Number,
    whole_base: _Number,
    whole_current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
@overload
def growth_excluding(
    total_growth: Figure,
    contribution: Figure,
) -> Derived: ...
@overload
def growth_excluding(
    total_growth: _Growth,
    contribution: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
@overload
def growth_share_change(
    part_base: Figure,
    part_current: Figure,
    whole_base: Figure,
    whole_current: Figure,
) -> Derived: ...
@overload
def growth_share_change(
    part_base: _Number,
    part_current: _Number,
    whole_base: _Number,
    whole_current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
@overload
def growth_implied_whole(
    part: Figure,
    share: Figure,
) -> Derived: ...
@overload
def growth_implied_whole(
    part: _Number,
    share: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]: ...
@overload
def growth_currency_bridge(
    local: Figure,
    foreign: Figure,
) -> Derived: ...
@overload
def growth_currency_bridge(
    local: _Growth,
    foreign: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
def growth_local_from_foreign(
    foreign: _Growth,
    rate_base: _Number,
    rate_current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Growth in local currency: (1 + foreign) * rate_current / rate_base - 1."""

def growth_foreign_from_local(
    local: _Growth,
    rate_base: _Number,
    rate_current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Growth in foreign currency: (1 + local) * rate_base / rate_current - 1."""

@overload
def growth_deflate(
    nominal: Figure,
    index: Figure,
    index_base: _Number = 100,
) -> Derived: ...
@overload
def growth_deflate(
    nominal: _Number,
    index: _Number,
    index_base: _Number = 100,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]: ...
@overload
def growth_implicit_deflator(
    nominal: Figure,
    real: Figure,
) -> Derived: ...
@overload
def growth_implicit_deflator(
    nominal: _Number,
    real: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]: ...
@overload
def growth_real(
    nominal_growth: Figure,
    inflation: Figure,
) -> Derived: ...
@overload
def growth_real(
    nominal_growth: _Growth,
    inflation: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
def growth_prior_of_month(
    cumulative_current: _Number,
    cumulative_growth: _Growth,
    month_current: _Number,
    growth_before: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]:
    """The month of a year earlier that cumulated values and growth imply."""

def growth_compound_index(
    base: _Number,
    rates: Iterable[_Growth],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The levels of an index: base, then base * (1 + rate 1), and so on."""

def growth_compounded(
    rates: Iterable[_Growth],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The growth that rates make together: (1 + rate 1) * ... * (1 + rate n) - 1."""

def growth_contributions(
    parts: Iterable[Iterable[_Number]],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> tuple[list[Rounded[Decimal] | Undefined], Rounded[Ratio]]:
    """The contribution of each part (base, current) to the growth of their sum."""

def growth_carry_over(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The carry-over of a year's quarters or months: last / mean - 1."""

def growth_midpoint_elasticity(
    x: Iterable[_Number],
    y: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The midpoint elasticity of y with respect to x, each being (base, current)."""

def growth_times_in(phrase: str) -> Decimal:
    """How many times a phrase says: 10.9 of 'increased by 10.9 times'."""

def number_parse(text: str, /, *, notation: _Notation = "plain") -> Decimal:
    """Reads a decimal number in a notation exactly, or refuses it."""

def number_add(left: _Number, right: _Number) -> Decimal:
    """The exact sum."""

def number_subtract(left: _Number, right: _Number) -> Decimal:
    """The exact difference."""

def number_multiply(left: _Number, right: _Number) -> Decimal:
    """The exact product."""

def number_round(
    value: _Number, scale: int | None = None, *, rounding: _Rounding = "half_even"
) -> Rounded[Decimal]:
    """The value with the decimals asked for; None is 28 significant digits."""

def _error_codes() -> list[tuple[str, int, bool]]: ...
def _currency(code: str) -> Currency: ...
def _check_of(brief: Brief, index: int) -> Check: ...
def _dossier(json: str | _Bytes) -> Dossier: ...
def _rate_table(parts: list[tuple[list[str], str]]) -> RateTable: ...

# Matrices and complexity.
_Advantage: TypeAlias = Literal[
    "balassa", "symmetric", "log", "additive", "normalised", "weighted"
]
_ShareOf: TypeAlias = Literal["row", "column", "total"]
_TradeAxis: TypeAlias = Literal["reporter", "partner", "commodity", "period"]
_ZScores: TypeAlias = Literal["population", "sample"]
# What has the buffer protocol (PEP 688) and holds C doubles: numpy.ndarray, memoryview.
_Doubles: TypeAlias = Any

@final
class Matrix:
    """Exact numbers with a label a row and a label a column.

    >>> exports = Matrix(["KAZ", "KGZ"], ["27", "71"], [[100, 80], [50, 5]])
    >>> exports["KGZ", "27"]
    Decimal('50')
    """

    __match_args__: ClassVar[
        tuple[Literal["rows"], Literal["columns"], Literal["values"]]
    ]
    def __new__(
        cls,
        rows: Iterable[str],
        columns: Iterable[str],
        values: Iterable[Iterable[_Number]],
    ) -> Matrix: ...
    @staticmethod
    def from_cells(
        cells: Iterable[tuple[str, str, _Number]], *, missing: _Number | None = None
    ) -> Matrix:
        """A matrix of cells (row, column, value); the labels stand in the order in which
        they come up. A gap is refused unless ``missing`` stands for it.
        """

    @staticmethod
    def from_trade(
        dossier: Dossier,
        rows: _TradeAxis,
        columns: _TradeAxis,
        *,
        ids: Iterable[str] | None = None,
        missing: _Number | None = None,
    ) -> Matrix:
        """The trade of a dossier: the observations with these ids, all of them without
        any. Two that cannot stand side by side are refused by name.
        """

    @property
    def rows(self) -> list[str]:
        """The labels of the rows, in order."""

    @property
    def columns(self) -> list[str]:
        """The labels of the columns, in order."""

    @property
    def values(self) -> list[list[Decimal]]:
        """The values, a list a row."""

    def __getitem__(self, labels: tuple[str, str], /) -> Decimal: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> tuple[Any, ...]: ...

def indicators_matrix_shares(
    matrix: Matrix,
    of: _ShareOf = "row",
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[list[Rounded[Decimal] | Undefined]]:
    """The share of every value in its row, its column or the matrix, a list a row."""

def indicators_revealed_comparative_advantage(
    matrix: Matrix,
    kind: _Advantage = "balassa",
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[list[Rounded[Decimal] | Undefined]]:
    """Revealed comparative advantage of every cell of a matrix, a list a row."""

def indicators_float_shares(
    table: _Doubles,
    of: _ShareOf = "row",
    *,
    out: _Doubles,
    undefined: float | None = None,
) -> None:
    """The share of every number of a buffer, written to ``out``."""

def indicators_float_revealed_comparative_advantage(
    table: _Doubles,
    kind: _Advantage = "balassa",
    *,
    out: _Doubles,
    undefined: float | None = None,
) -> None:
    """Revealed comparative advantage of every cell of a buffer, written to ``out``."""

@overload
def indicators_diversity(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """How many products each country has."""

@overload
def indicators_diversity(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_ubiquity(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """How many countries have each product."""

@overload
def indicators_ubiquity(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_proximity(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[list[float | Undefined]]:
    """The smaller conditional probability that who has one product has the other."""

@overload
def indicators_proximity(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_density(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[list[float | Undefined]]:
    """How near each country is to each product: the share of its proximity that it has."""

@overload
def indicators_density(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_economic_complexity_index(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The economic complexity index of every country, as z-scores."""

@overload
def indicators_economic_complexity_index(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_product_complexity_index(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The product complexity index of every product, as z-scores."""

@overload
def indicators_product_complexity_index(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_complexity_outlook_index(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The complexity outlook index of every country."""

@overload
def indicators_complexity_outlook_index(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_complexity_outlook_gain(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[list[float | Undefined]]:
    """The complexity outlook gain of every country and product."""

@overload
def indicators_complexity_outlook_gain(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_fitness(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The fitness of every country; 1 is the mean."""

@overload
def indicators_fitness(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_product_fitness(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The complexity of every product beside fitness; 1 is the mean."""

@overload
def indicators_product_fitness(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_reflections(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The complexity index of every country by the method of reflections."""

@overload
def indicators_reflections(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_product_reflections(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The complexity index of every product by the method of reflections."""

@overload
def indicators_product_reflections(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Number = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
