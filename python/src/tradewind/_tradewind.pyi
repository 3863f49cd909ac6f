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

@overload
def growth_simple(
    base: Figure,
    current: Figure,
) -> Derived: ...
@overload
def growth_simple(
    base: _Number,
    current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Simple growth as a fraction: (current - base) / base.

    - Unit: a fraction; 0.1 is ten percent.
    - Range: base above zero, current any; the result is -1 or more for flows that
      cannot be negative.
    - Missing or zero: a zero or negative base is undefined, not zero or infinite.

    Raises:

    - ZeroBaseError when the base is zero.
    - NegativeBaseError when the base is negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.simple("70.2", "89.4", scale=3)
    Rounded(Ratio('0.274'), False)
    """

@overload
def growth_implied_base(
    current: Figure,
    growth: Figure,
) -> Derived:
    """The base that a current value and its growth imply: current / (1 + growth).

    Two numbers give a Rounded, the growth being a fraction, a Ratio or a Percent; two
    Figures give a Derived with the intervals, the growth being in percent, and take
    neither scale nor rounding.

    - Unit: that of the current value.
    - Range: growth above -1.
    - Missing or zero: a growth of -1 or less implies no base.

    Raises:

    - TotalLossError when the growth is -1 or less.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.implied_base(180, "0.852", scale=2)
    Rounded(Decimal('97.19'), False)
    """

@overload
def growth_implied_base(
    current: _Number,
    growth: _Number | Ratio | Percent,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]: ...
def growth_implied_growth(base: _Figure, current: _Figure) -> Derived:
    """The growth that two reported levels imply: current / base - 1, with intervals.

    - Unit: a fraction; 0.1 is ten percent.
    - Range: base above zero under every reading.
    - Rounding: none; the ends are exact.
    - Missing or zero: a base that may be zero is undefined.

    Raises:

    - UnitMismatchError or CurrencyMismatchError when the units differ.
    - ZeroBaseError when the base is, or may be, zero.
    - NegativeBaseError when the base is negative.

    >>> from tradewind import growth
    >>> growth.implied_growth("100 USD", "110 USD").value
    Fraction(1, 10)
    """

@overload
def growth_share(
    part: Figure,
    whole: Figure,
) -> Derived:
    """The share of a part in its whole, as a fraction.

    ``share = part / whole``

    Two numbers give a Rounded; two Figures give a Derived with the intervals, clipped
    to 0 to 1, and take neither scale nor rounding.

    - Unit: a fraction; 0.5 is half.
    - Range: part and whole not negative; the result is 0 to 1 when the part is one.
    - Missing or zero: a whole of zero is undefined.

    Raises:

    - ZeroTotalError when the whole is zero.
    - NegativePartError when either is negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.share(180, 230, scale=4)
    Rounded(Ratio('0.7826'), False)
    """

@overload
def growth_share(
    part: _Number,
    whole: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
def growth_average_per_unit(total: _Figure, count: _Figure) -> Derived:
    """A reported total divided by a reported count, with intervals.

    ``average = total / count``. That a source gives a total and a count does not say
    that each unit carries a value.

    - Unit: that of the total, for one unit of the count.
    - Range: a count above zero under every reading.
    - Rounding: none; the ends are exact.
    - Missing or zero: a total of zero is zero a unit; without units there is no
      average.

    Raises:

    - UnitMismatchError when the count is no count of things.
    - ZeroDivisorError when the count is, or may be, zero.

    >>> from tradewind import growth
    >>> growth.average_per_unit("11.2 billion CNY", "35 projects").value
    Fraction(320000000, 1)
    """

# Indicators: balance.
@overload
def growth_compound_annual_growth_rate(
    base: Figure,
    current: Figure,
    periods: _Number,
) -> Derived:
    """The compound annual growth rate: (current / base) ** (1 / periods) - 1.

    ``growth = (current / base) ** (1 / periods) - 1``, periods being the years between
    the two values: from 2013 to 2024 they are 11; from 30 June 2013 to the end of 2015
    they are 2.5.

    Numbers give a Rounded; Figures as levels give a Derived with the intervals, their
    ends rounded outward to 28 digits, and take neither scale nor rounding.

    - Unit: a fraction a period; 0.1 is ten percent.
    - Range: both values and the periods above zero; the result is above -1.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: values that are not positive, or no periods, are undefined.

    Raises:

    - ZeroBaseError or NegativeBaseError when the base is not positive.
    - NotPositiveError when the current value is not positive.
    - InvalidPeriodsError when the periods are not above zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.compound_annual_growth_rate("312.04", "674.15", 11, scale=3)
    Rounded(Ratio('0.073'), False)
    """

@overload
def growth_compound_annual_growth_rate(
    base: _Number,
    current: _Number,
    periods: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
@overload
def growth_annualised(
    base: Figure,
    current: Figure,
    periods: _Number,
    periods_per_year: _Number,
) -> Derived: ...
@overload
def growth_annualised(
    base: _Number,
    current: _Number,
    periods: _Number,
    periods_per_year: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Annualised growth: (current / base) ** (periods_per_year / periods) - 1.

    ``growth = (current / base) ** (periods per year / periods) - 1``, periods being
    those between the two values: from one quarter to the next it is 1, with 4 a year.

    - Unit: a fraction a year; 0.1 is ten percent.
    - Range: values and periods above zero; the result is above -1.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: values that are not positive, or no periods, are undefined.

    Raises:

    - ZeroBaseError or NegativeBaseError when the base is not positive.
    - NotPositiveError when the current value is not positive.
    - InvalidPeriodsError when one of the periods is not above zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.annualised("81.6", "107.1", 31, 4, scale=3)
    Rounded(Ratio('0.036'), False)
    """

@overload
def growth_annualised_linear(
    base: Figure,
    current: Figure,
    periods: _Number,
    periods_per_year: _Number,
) -> Derived: ...
@overload
def growth_annualised_linear(
    base: _Number,
    current: _Number,
    periods: _Number,
    periods_per_year: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Annualised growth, linear: (current / base - 1) * periods_per_year / periods.

    - Unit: a fraction a year; 0.1 is ten percent.
    - Range: base and periods above zero, current any.
    - Missing or zero: a base that is not positive, or no periods, are undefined.

    Raises:

    - ZeroBaseError or NegativeBaseError when the base is not positive.
    - InvalidPeriodsError when one of the periods is not above zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.annualised_linear(100, 101, 1, 4)
    Rounded(Ratio('0.04'), True)
    """

@overload
def growth_log(
    base: Figure,
    current: Figure,
) -> Derived:
    """Logarithmic growth: ln(current / base), log points as a fraction.

    ``growth = ln(current / base)``. Over time such growths add up.

    Numbers give a Rounded; Figures give a Derived with the intervals, their ends
    rounded outward to 28 digits, and take neither scale nor rounding.

    - Unit: log points as a fraction; 0.0953 is 9.53 log points, ten percent.
    - Range: both values above zero; the result any.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: values that are not positive are undefined.

    Raises:

    - ZeroBaseError or NegativeBaseError when the base is not positive.
    - NotPositiveError when the current value is not positive.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.log(100, 50, scale=18)
    Rounded(Ratio('-0.693147180559945309'), False)
    """

@overload
def growth_log(
    base: _Number,
    current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
@overload
def growth_exponential(
    base: Figure,
    current: Figure,
    periods: _Number,
) -> Derived: ...
@overload
def growth_exponential(
    base: _Number,
    current: _Number,
    periods: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Exponential growth: ln(current / base) / periods, log points as a fraction.

    ``growth = ln(current / base) / periods``, periods being those between the two
    values.

    - Unit: log points a period as a fraction.
    - Range: values and periods above zero; the result any.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: values that are not positive, or no periods, are undefined.

    Raises:

    - ZeroBaseError or NegativeBaseError when the base is not positive.
    - NotPositiveError when the current value is not positive.
    - InvalidPeriodsError when the periods are not above zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.exponential(100, 110, 1, scale=17)
    Rounded(Ratio('0.09531017980432486'), False)
    """

@overload
def growth_required_growth(
    current: Figure,
    target: Figure,
    periods: _Number,
) -> Derived: ...
@overload
def growth_required_growth(
    current: _Number,
    target: _Number,
    periods: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The growth that reaches a target: (target / current) ** (1 / periods) - 1.

    ``growth = (target / current) ** (1 / periods) - 1``, the compound annual growth
    rate of the way that is left.

    - Unit: a fraction a period; 0.1 is ten percent.
    - Range: both values and the periods above zero; the result is above -1.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: values that are not positive, or no periods, are undefined.

    Raises:

    - ZeroBaseError or NegativeBaseError when the current value is not positive.
    - NotPositiveError when the target is not positive.
    - InvalidPeriodsError when the periods are not above zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.required_growth("674.15", 1000, 6, scale=3)
    Rounded(Ratio('0.068'), False)
    """

def growth_least_squares(
    values: Iterable[_Number],
    *,
    times: Iterable[_Number] | None = None,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Least-squares growth: exp(b) - 1, where ln(value) = a + b * time is fitted.

    ``growth = exp(b) - 1``, where ``ln(value) = a + b * time`` is fitted by least
    squares: ``b = sum of (t - mean t) * ln(value) / sum of (t - mean t) ** 2``.

    Without times the values are one period apart. With times, which may be any numbers
    in any order, gaps are allowed: 2015, 2016, 2019.

    Without times the values are one period apart; with times gaps are allowed.

    - Unit: a fraction for one unit of time; 0.1 is ten percent.
    - Range: two or more values above zero at two or more times; the result is above -1.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: leave a missing value out, with its time; a value that is not
      positive makes the rate undefined. The World Bank gives no rate if more than half
      of the values are missing.

    Raises:

    - NoValuesError or TooFewValuesError when there are none, or one.
    - LengthMismatchError when there are more times or fewer than values.
    - NotPositiveError when a value is not positive; the location has its position.
    - NoChangeError when all times are the same.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.least_squares([100, 110, 121, "133.1"])
    Rounded(Ratio('0.1'), True)
    """

def growth_least_squares_log(
    values: Iterable[_Number],
    *,
    times: Iterable[_Number] | None = None,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Least-squares growth in log points: b, where ln(value) = a + b * time is fitted.

    ``growth = b``, where ``ln(value) = a + b * time`` is fitted by least squares; see
    ``least_squares``, which is ``exp(b) - 1``. Editions of one handbook have used both.

    Without times the values are one period apart; with times gaps are allowed.

    - Unit: log points for one unit of time, as a fraction.
    - Range: two or more values above zero at two or more times; the result any.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: as there.

    Raises as ``least_squares``.

    >>> from tradewind import growth
    >>> growth.least_squares_log([100, 104, 107, 113, 118, 121], scale=19)
    Rounded(Ratio('0.0396154845219016938'), False)
    """

def growth_mean_geometric(
    rates: Iterable[_Number | Ratio | Percent],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The geometric mean of growth rates: (product of 1 + rate) ** (1 / n) - 1.

    ``mean = ((1 + g1) * (1 + g2) * ... * (1 + gn)) ** (1 / n) - 1``

    Each rate is a fraction, a Ratio or a Percent.

    - Unit: a fraction a period; 0.1 is ten percent.
    - Range: rates of -1 or more; the result lies between the least and the greatest.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: a rate of -1 leaves nothing, so that the mean is -1; the mean of
      no rates is undefined.

    Raises:

    - NoValuesError when there are no rates.
    - TotalLossError when a rate is below -1; the location has its position.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.mean_geometric(["0.5", "-0.5"], scale=4)
    Rounded(Ratio('-0.1340'), False)
    """

@overload
def growth_doubling_time(
    rate: Figure,
) -> Derived: ...
@overload
def growth_doubling_time(
    rate: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]:
    """The periods in which a growth doubles a value: ln 2 / ln(1 + rate).

    The rate is a fraction, a Ratio or a Percent.

    - Unit: periods of the rate, such as years.
    - Range: a rate above zero; the result is above zero.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: without growth nothing doubles; undefined.

    Raises:

    - NotPositiveError when the rate is zero or negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.doubling_time("0.023", scale=0)
    Rounded(Decimal('30'), False)
    """

@overload
def growth_half_life(
    rate: Figure,
) -> Derived: ...
@overload
def growth_half_life(
    rate: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]:
    """The periods in which a decline halves a value: ln(1/2) / ln(1 + rate).

    ``time = ln(1/2) / ln(1 + rate)``, the rate being negative.

    The rate is a fraction, a Ratio or a Percent.

    - Unit: periods of the rate, such as years.
    - Range: a rate between -1 and zero; the result is above zero.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: without decline nothing halves; undefined.

    Raises:

    - NotNegativeError when the rate is zero or positive.
    - TotalLossError when the rate is -1 or less.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.half_life("-0.05", scale=2)
    Rounded(Decimal('13.51'), False)
    """

def growth_rule_of_70(
    rate: _Number | Ratio | Percent,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]:
    """A doubling time for small rates: 70 / (100 * rate).

    The rate is a fraction, a Ratio or a Percent.

    - Unit: periods of the rate, such as years.
    - Range: a rate above zero; the result is above zero.
    - Missing or zero: without growth nothing doubles; undefined.

    Raises:

    - NotPositiveError when the rate is zero or negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.rule_of_70("0.07")
    Rounded(Decimal('10'), True)
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

    ``value_k = cumulated_k - cumulated_j``, j being the last period before k with a
    value. Where that is not the one just before, the value spans several periods and
    says so: it is never split between them.

    None stands for a missing value. A value after missing ones spans them, too: it is
    never split.

    - Unit: that of the values.
    - Rounding: once, by ``scale`` and ``rounding``; without a scale a difference is
      exact as long as it has 28 digits.
    - Missing or zero: a missing value stays missing; the next one spans it, too. A
      negative part is kept as it is and flagged.

    Raises:

    - DecimalOverflowError when a difference does not fit a decimal.

    >>> from tradewind import growth
    >>> [part.spans for part in growth.decumulate([None, 25, 45])]
    [0, 2, 1]
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

    ``growth_k = (current_1 + ... + current_k) / (previous_1 + ... + previous_k) - 1``

    - Unit: a fraction; 0.1 is ten percent.
    - Range: a sum of the year before above zero; the current year may have fewer
      periods.
    - Missing or zero: what both years lack is undefined and left out of both sums, such
      as January where one figure stands for January and February; from the first period
      on that only one of them lacks, growth is undefined: sums over different periods
      are not compared. A sum of zero or less is no base.

    Raises:

    - LengthMismatchError when the current year has more periods than the year before.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.year_to_date_growth([110, 90], [100, 100])
    [Rounded(Decimal('0.1'), True), Rounded(Decimal('0'), True)]
    """

def growth_rebase(
    values: _Gapped,
    index: SupportsIndex,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The values as an index that is 100 at one of them; the first has the index 0.

    ``index_k = 100 * value_k / value_base``, growth rates staying what they are.

    - Unit: index points, 100 at the base.
    - Range: a base above zero; ``index`` counts from 0.
    - Missing or zero: a missing value stays missing; a base of zero or less is
      undefined.

    Raises:

    - MissingPeriodError when there is no value at ``index``.
    - ZeroBaseError or NegativeBaseError when the base is not positive.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.rebase(["82.0", "95.3"], 0, scale=1)[1]
    Rounded(Decimal('116.2'), False)
    """

def growth_rebase_to_mean(
    values: _Gapped,
    first: SupportsIndex,
    last: SupportsIndex,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The values as an index whose mean from first to last, which belongs to it, is
    100.

    ``index_k = 100 * value_k / mean(values of the range)``

    - Unit: index points, 100 being the mean of the range.
    - Range: a mean above zero; ``range`` counts from 0, its end belongs to it.
    - Rounding: once, by ``scale`` and ``rounding``; the mean is not rounded.
    - Missing or zero: a missing value stays missing, outside the range; a mean of zero
      or less is undefined.

    Raises:

    - MissingPeriodError when the range is empty or lacks a value.
    - ZeroBaseError or NegativeBaseError when the mean is not positive.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.rebase_to_mean([80, 120, 150], 0, 1)[2]
    Rounded(Decimal('150'), True)
    """

def growth_splice(
    old: _Gapped,
    new: _Gapped,
    overlap_old: SupportsIndex,
    overlap_new: SupportsIndex,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The old values up to the overlap, then the new ones on the level of the old.

    ``value_k = new_k * old_overlap / new_overlap`` after the overlap, both values at
    the overlap being of the same period.

    - Unit: that of the old values.
    - Range: both values at the overlap above zero; positions count from 0.
    - Rounding: once, by ``scale`` and ``rounding``; the old values are rounded, too, if
      a scale is given.
    - Missing or zero: a missing value stays missing.

    Raises:

    - NoOverlapError when either list has no value at the overlap.
    - NotPositiveError when a value at the overlap is zero or negative.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.splice([80, 90, 100], [50, 55], 2, 0)[3]
    Rounded(Decimal('110'), True)
    """

def growth_chain_link(
    base: _Number,
    links: _Gapped,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The chained levels: the base, then its product with every link so far.

    ``level_0 = base; level_k = level_(k-1) * link_k``, a link being the level relative
    to that of the period before: 1.02 is up two percent.

    - Unit: that of the base.
    - Range: links not negative; one level more than there are links.
    - Rounding: once a level, by ``scale`` and ``rounding``, from the exact product:
      roundings do not add up.
    - Missing or zero: from a missing link on, every level is undefined; after a link of
      zero every level is zero.

    Raises:

    - NotPositiveError when a link is negative.
    - DecimalOverflowError when a level does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.chain_link(100, ["1.02", "0.99"])[2]
    Rounded(Decimal('100.98'), True)
    """

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
_ChangeForm: TypeAlias = Literal[
    "simple",
    "absolute_base",
    "absolute_change",
    "midpoint",
    "log",
    "exponential",
    "annualised",
    "annualised_linear",
    "times",
]
_PairForm: TypeAlias = Literal[
    "share",
    "share_change",
    "share_of_change",
    "implied_base",
    "change_from_growth",
    "implied_whole",
    "excluding",
    "real",
    "implicit_deflator",
    "currency_bridge",
    "local_from_foreign",
    "foreign_from_local",
]
_Technique: TypeAlias = Literal["one_period", "annual", "over_the_year"]
_KeptLevel: TypeAlias = Literal["old", "new"]
_GapRule: TypeAlias = Literal["at_most_half", "any"]

def growth_series_growth_over_previous(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """Growth of each period over the one just before, as fractions.

    ``growth_t = value_t / value_(t-1) - 1``

    - Unit: a fraction; 0.1 is ten percent.
    - Range: a base above zero.
    - Missing or zero: where either value is missing, and for the first period, growth
      is ``MISSING_PERIOD``; a gap is not bridged. A base of zero or less is undefined.

    Raises:

    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> print(growth.series.growth_over_previous("2023=100, 2024=110"))
    2023=MISSING_PERIOD, 2024=0.1 exact
    """

def growth_series_growth_over_year(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """Growth of each period over the same period of the year before, as fractions.

    ``growth_t = value_t / value_(a year before t) - 1``

    - Unit: a fraction; 0.1 is ten percent.
    - Range: a base above zero.
    - Missing or zero: where either value is missing, where the year before has no such
      week or day (W53, 29 February), and in the first year, growth is
      ``MISSING_PERIOD``. A base of zero or less is undefined.

    Raises:

    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> levels = "YTD/2024-05=259.39, YTD/2025-05=286.42"
    >>> growth.series.growth_over_year(levels, scale=3)["YTD/2025-05"]
    Rounded(Decimal('0.104'), False)
    """

def growth_series_annualised(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """Growth of each period over the one before, compounded over a year.

    ``growth_t = (value_t / value_(t-1)) ** f - 1``, f being the periods of a year: 4
    for quarters, 12 for months. The convention of the result says it.

    - Unit: a fraction a year.
    - Range: both values above zero; years and their parts, neither weeks nor days, of
      which years have different numbers, nor years to date.
    - Missing or zero: where either value is missing, and for the first period, growth
      is ``MISSING_PERIOD``; values of zero or less are undefined.

    Raises:

    - FrequencyMismatchError for weeks, days and years to date.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> levels = "2023-Q4=250.3, 2024-Q1=251.9"
    >>> growth.series.annualised(levels, scale=4)["2024-Q1"]
    Rounded(Decimal('0.0258'), False)
    """

def growth_series_carry_over(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """Moving carry-over: each value over the mean of the year that ends with it, less
    one.

    ``carry_t = value_t / mean(the year that ends with t) - 1``. At the last period of a
    calendar year that is the statistical overhang into the next one.

    - Unit: a fraction.
    - Range: half-years, thirds, quarters or months; a mean above zero.
    - Rounding: once, by ``scale`` and ``rounding``; the mean is not rounded.
    - Missing or zero: where a value of the year that ends with t is missing,
      ``MISSING_PERIOD``; a mean of zero or less is undefined.

    Raises:

    - FrequencyMismatchError for years, weeks, days and years to date.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> levels = "2023-Q1=100, 2023-Q2=101, 2023-Q3=102, 2023-Q4=103"
    >>> growth.series.carry_over(levels, scale=4)["2023-Q4"]
    Rounded(Decimal('0.0148'), False)
    """

def growth_series_year_to_date(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """The sum of the year so far, after each period.

    ``so far_k = value_1 + ... + value_k``. The result has years to date for its
    periods; weeks are summed over their ISO 8601 year.

    - Unit: that of the series.
    - Rounding: once, by ``scale`` and ``rounding``; without a scale a sum is exact as
      long as it has 28 digits.
    - Missing or zero: from the first period on that the year lacks, the sum is
      ``MISSING_PERIOD``; also where the series starts within the year.

    Raises:

    - FrequencyMismatchError for a series of years, and of years to date.
    - DecimalOverflowError when a sum does not fit a decimal.

    >>> from tradewind import growth
    >>> print(growth.series.year_to_date("2023-01=10, 2023-02=15"))
    YTD/2023-01=10 exact, YTD/2023-02=25 exact
    """

def growth_series_decumulate(
    series: _Series,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """The part of each period in years to date; a missing period is never split.

    ``value_k = so far_k - so far_j``, j being the last period of the same year before k
    with a value. Where that is not the one just before, the value spans several periods
    and says so (``spans``): it is never split between them. The first value of a year
    is the part itself.

    - Unit: that of the series.
    - Missing or zero: a missing value is ``MISSING_PERIOD``, and the next one of the
      year spans it, too. A negative part is kept and flagged (``negative``): of a flow
      that cannot be negative, an earlier period was revised.

    Raises:

    - FrequencyMismatchError when the periods are no years to date.
    - DecimalOverflowError when a difference does not fit a decimal.

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
    """Growth of the year so far over the same periods of the year before.

    ``growth_k = (value_1 + ... + value_k) / (the same periods of the year before) -
    1``. The result has years to date for its periods. A series that is year-to-date
    already needs ``growth_over_year``.

    - Unit: a fraction; 0.1 is ten percent.
    - Range: a sum of the year before above zero.
    - Rounding: once, by ``scale`` and ``rounding``; the sums are not rounded.
    - Missing or zero: what both years lack is ``MISSING_PERIOD`` and left out of both
      sums, such as January where one figure stands for January and February; from the
      first period on that only one of them lacks, every growth is: sums over different
      periods are not compared. A sum of zero or less is no base.

    Raises:

    - FrequencyMismatchError for a series of years, and of years to date.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> halves = "2022-S1=100, 2022-S2=100, 2023-S1=110, 2023-S2=90"
    >>> growth.series.year_to_date_growth(halves)["YTD/2023-S2"]
    Rounded(Decimal('0'), True)
    """

def growth_series_least_squares(
    series: _Series,
    *,
    gaps: _GapRule = "at_most_half",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The least-squares growth rate a period: exp(b) - 1, ln(value) = a + b * t being
    fitted.

    ``growth = exp(b) - 1``, where ``ln(value_t) = a + b * t`` is fitted by least
    squares, t being the number of the period: a gap leaves its t out. The convention of
    the result says by which rule, and from how many values.

    By the rule at_most_half there is none where more than half of the periods are
    missing; any allows every number of gaps.

    - Unit: a fraction a period; 0.1 is ten percent.
    - Range: two or more values above zero; no years to date.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: where more than half of the periods are missing, there is no rate
      by the rule ``at_most_half``; a value of zero or less makes the rate undefined.

    Raises:

    - TooFewValuesError when there are fewer than two values, or more gaps than the rule
      allows.
    - NotPositiveError when a value is not positive.
    - FrequencyMismatchError for years to date.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.series.least_squares("2015=100, 2016=110, 2018=133.1")
    Measure(Decimal('0.1'), True, 'gaps=at_most_half; n=3')
    """

def growth_series_least_squares_log(
    series: _Series,
    *,
    gaps: _GapRule = "at_most_half",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The slope of the trend itself: b, ln(value) = a + b * t being fitted.

    ``growth = b``, where ``ln(value_t) = a + b * t`` is fitted by least squares; see
    ``least_squares``, which is ``exp(b) - 1``.

    - Unit: log points a period, as a fraction.
    - Range: two or more values above zero; no years to date.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: as there.

    Raises as ``least_squares``.

    >>> from tradewind import growth
    >>> growth.series.least_squares_log("2015=100, 2016=100").value
    Decimal('0')
    """

def growth_series_deflate(
    series: _Series,
    index: _Series,
    index_base: _Number = 100,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """A series at constant prices: each value times the base over the index of its period.

    ``real_t = nominal_t * index_base / index_t``, as the convention of the result says.

    - Unit: that of the series, at the prices of the base.
    - Range: index values above zero.
    - Missing or zero: where either is missing, ``MISSING_PERIOD``; an index of zero or
      less is ``NOT_POSITIVE``.

    Raises:

    - FrequencyMismatchError when the series differ in frequency.
    - NotPositiveError when the base of the index is not positive.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> print(growth.series.deflate("2022=200, 2023=231", "2022=100, 2023=105"))
    2022=200 exact, 2023=220 exact; index_base=100
    """

def growth_series_change(
    series: _Series,
    form: _ChangeForm = "simple",
    *,
    comparison: _Comparison = "year",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """The change of each period from the one that comparison names, by a formula.

    ``form`` names a function of ``growth``: ``simple`` (current / base - 1),
    ``absolute_base``, ``absolute_change``, ``midpoint``, ``log``, ``exponential``,
    ``annualised``, ``annualised_linear`` or ``times`` (current / base). The convention of
    the result says form and comparison, and the periods of a year where they enter.

    - Unit: a fraction; that of the series for ``absolute_change``.
    - Range: as of the function with that name.
    - Rounding: once, by ``scale`` and ``rounding``.
    - Missing or zero: where either value is missing, ``MISSING_PERIOD``; where the
      formula has no value, the code that its function gives.

    Raises:

    - FrequencyMismatchError for years to date over the period before; for rates a year,
      or log growth a period over a year, of weeks, days and years to date.
    - InvalidConventionError when there is no such form or comparison.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.series.change("2022=1, 2023=3", "midpoint")["2023"]
    Rounded(Decimal('1'), True)
    """

def growth_series_combine(
    left: _Series,
    right: _Series,
    form: _PairForm = "share",
    *,
    comparison: _Comparison = "year",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """Two series combined period by period, by a formula.

    ``form`` names a function of ``growth``, of which ``left`` is the first series and
    ``right`` the second: ``share``, ``share_change`` and ``share_of_change`` of a part and
    its whole; ``implied_base`` and ``change_from_growth`` of current values and growth;
    ``implied_whole`` of a part and its share; ``excluding`` of growth and a contribution;
    ``real`` of nominal growth and inflation; ``implicit_deflator`` of nominal values and
    values at constant prices; ``currency_bridge`` of growth in local and in foreign
    currency; ``local_from_foreign`` and ``foreign_from_local`` of growth and exchange
    rates. Growth and shares are fractions.

    - Unit: a fraction, or that of the values; 100 is the base of a deflator.
    - Range: as of the function with that name.
    - Rounding: once, by ``scale`` and ``rounding``.
    - Missing or zero: where one of the values is missing, ``MISSING_PERIOD``; where the
      formula has no value, the code that its function gives.

    Raises:

    - FrequencyMismatchError when the series differ in frequency, and for years to date
      over the period before.
    - NegativePartError when a formula refuses a negative value.
    - InvalidConventionError when there is no such form or comparison.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.series.combine("2022=60, 2023=66", "2022=100, 2023=120")["2023"]
    Rounded(Decimal('0.55'), True)
    """

def growth_series_compound_annual_growth_rate(
    series: _Series,
    start: _Period,
    end: _Period,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The compound annual growth rate of a series from one of its periods to another.

    ``rate = (value_end / value_start) ** (periods per year / periods) - 1``

    - Unit: a fraction a year; 0.1 is ten percent.
    - Range: values above zero; start before end; years and their parts.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right.
    - Missing or zero: a missing value is undefined; values between the two do not enter.

    Raises:

    - MissingPeriodError when one of the values is missing.
    - InvalidPeriodsError when the end does not come after the start.
    - FrequencyMismatchError when one of them is no period of the series' kind, and for
      weeks, days and years to date.
    - ZeroBaseError, NegativeBaseError or NotPositiveError when a value is not above zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> trade = "2013=312.04, 2024=674.15"
    >>> growth.series.compound_annual_growth_rate(trade, "2013", "2024", scale=3).value
    Decimal('0.073')
    """

def growth_series_contribution(
    part: _Series,
    whole: _Series,
    *,
    comparison: _Comparison = "year",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """What a part adds to the growth of its whole, as fractions of the whole.

    ``contribution_t = (part_t - part_b) / whole_b``, b being the period that
    ``comparison`` names. The contributions of all parts add up to the growth of the
    whole, for data that add up; chained volumes do not.

    - Unit: a fraction of the whole; 0.01 is one percentage point.
    - Range: a whole above zero.
    - Missing or zero: where one of the three values is missing, ``MISSING_PERIOD``; a
      whole of zero or less is undefined.

    Raises:

    - FrequencyMismatchError when the series differ in frequency.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> exports, trade = "2022=60, 2023=66", "2022=100, 2023=110"
    >>> growth.series.contribution(exports, trade)["2023"]
    Rounded(Decimal('0.06'), True)
    """

def growth_series_rebase(
    series: _Series,
    at: _Period,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """The series as an index that is 100 at one period.

    ``index_t = 100 * value_t / value_base``, growth rates staying what they are.

    - Unit: index points, 100 at the base.
    - Range: a base above zero.
    - Missing or zero: a missing value is ``MISSING_PERIOD``.

    Raises:

    - FrequencyMismatchError when ``at`` is of another frequency than the series: for
      the mean of a year of months see ``rebase_to_mean``.
    - MissingPeriodError when the series has no value at ``at``.
    - ZeroBaseError or NegativeBaseError when the base is not positive.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.series.rebase("1993=82.0, 1994=95.3", "1993", scale=1)["1994"]
    Rounded(Decimal('116.2'), False)
    """

def growth_series_rebase_to_mean(
    series: _Series,
    range: _Period,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """The series as an index whose mean over a range of periods, such as 2015, is 100.

    ``index_t = 100 * value_t / mean(values of the range)``: with the range ``2015`` a
    series of months has 2015 = 100.

    - Unit: index points, 100 being the mean of the range.
    - Range: a range that the periods of the series fill, with a mean above zero.
    - Rounding: once, by ``scale`` and ``rounding``; the mean is not rounded.
    - Missing or zero: a missing value outside the range is ``MISSING_PERIOD``.

    Raises:

    - FrequencyMismatchError when the periods of the series do not fill the range, and
      for a series of years to date.
    - MissingPeriodError when the series lacks a value in the range.
    - ZeroBaseError or NegativeBaseError when the mean is not positive.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> levels = "2015-S1=80, 2015-S2=120, 2016-S1=150"
    >>> growth.series.rebase_to_mean(levels, "2015")["2016-S1"]
    Rounded(Decimal('150'), True)
    """

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

    With the level of the old one kept, its values stand up to the end of the overlap;
    after it ``value_t = new_t * old_overlap / new_overlap``. With that of the new one
    kept, its values stand from the overlap on; before it ``value_t = old_t *
    new_overlap / old_overlap``. The overlap is one period (``one_period``), the sums of
    one year (``annual``), or for each part of a year the same part of that year
    (``over_the_year``). Without ``at`` it is the last that both have. The result's
    convention says which.

    technique is one_period, annual or over_the_year; kept says whose level it has: old
    or new. Without at it is the last overlap that there is.

    - Unit: that of the series whose level is kept.
    - Range: levels at the overlap above zero.
    - Rounding: once, by ``scale`` and ``rounding``; the factor is not rounded.
    - Missing or zero: a missing value is ``MISSING_PERIOD``.

    Raises:

    - FrequencyMismatchError when the series differ in frequency, when ``at`` is no
      period of theirs (no year, for the techniques by year), and for weeks, days and
      years to date by year.
    - NoOverlapError when either lacks a value at the overlap.
    - NotPositiveError when a level at the overlap is zero or negative.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> spliced = growth.series.splice("2021=90, 2022=100", "2022=50, 2023=55")
    >>> spliced["2023"], spliced.convention
    (Rounded(Decimal('110'), True), 'technique=one_period; at=2022; kept=old')
    """

def growth_series_chain_link(
    links: _Series,
    base: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> DerivedSeries:
    """The chained levels of a series of links, from the period before the first one on.

    ``level_t = level_(t-1) * link_t``, a link being the level relative to that of the
    period before; the level of the period before the first link is ``base``.

    - Unit: that of the base.
    - Range: links not negative.
    - Rounding: once a level, by ``scale`` and ``rounding``, from the exact product.
    - Missing or zero: from a missing link on, every level is ``MISSING_PERIOD``.

    Raises:

    - NotPositiveError when a link is negative.
    - FrequencyMismatchError for years to date, which do not follow one another.
    - InvalidPeriodError when there is no period before the first link.
    - DecimalOverflowError when a level does not fit a decimal.

    >>> from tradewind import growth
    >>> print(growth.series.chain_link("2023=1.02, 2024=0.99", 100))
    2022=100 exact, 2023=102 exact, 2024=100.98 exact; base=2022
    """

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

    By the formula named; for Laspeyres ``sum of p1 q0 / sum of p0 q0``.

    Numbers are iterables in one order, or mappings by product.

    - Unit: a ratio; 1.05 says that prices rose by five percent.
    - Range: prices and quantities 0 or more; Törnqvist and Jevons need prices above 0.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: a product that stands in one period only is an error, or is left
      out and counted; a value of zero to compare with is undefined. Jevons reads no
      quantities.
    - Convention: the formula, the matching where it is not ``all``, how many products
      were left out, and how many went in.

    Raises:

    - NoValuesError when there are no products.
    - LengthMismatchError when the lists differ in length, or some have labels.
    - DuplicateLabelError when a list names a product twice.
    - UnmatchedProductError when a product is not in every list, or none is.
    - NegativePartError when a price or quantity is negative.
    - NotPositiveError when a price is zero that has to be above it.
    - ZeroTotalError when the value to compare with is zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.price_index("fisher", [1, 4], [1, 1], [4, 1], [1, 1])
    Measure(Decimal('1'), True, 'formula=fisher; n=2')
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

    The formulas of ``price_index`` with prices and quantities exchanged; for Laspeyres
    ``sum of q1 p0 / sum of q0 p0``.

    Numbers are iterables in one order, or mappings by product.

    - Unit: a ratio; 1.05 says that the volume rose by five percent.
    - Range: prices and quantities 0 or more; Törnqvist and Jevons need quantities above
      0.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: as for ``price_index``; Jevons reads no prices.
    - Convention: as for ``price_index``.

    Raises as ``price_index``.

    >>> from tradewind import indicators
    >>> indicators.quantity_index("walsh", [3, 5], [1, 1], [3, 5], [2, 2]).value
    Decimal('2')
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
    """The price index times the quantity index; of 'fisher' it is the change of the
    value.

    ``P * Q``; of Fisher's it is the change of the value, ``sum of p1 q1 / sum of p0
    q0``: the test of factor reversal, which the other formulas fail.

    Numbers are iterables in one order, or mappings by product.

    - Unit: a ratio.
    - Range: as for both indices.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: as for ``price_index`` and ``quantity_index``.
    - Convention: as for ``price_index``.

    Raises as ``price_index``; with Törnqvist and Jevons also for quantities of zero.

    >>> from tradewind import indicators
    >>> indicators.factor_reversal("fisher", [1, 4], [6, 1], [2, 5], [5, 1]).value
    Decimal('1.5')
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

    ``sum of p1 q1 / sum of p0 q0``

    Numbers are iterables in one order, or mappings by product.

    - Unit: a ratio.
    - Range: 0 or more.
    - Missing or zero: as for ``price_index``; a value of zero in the base period is
      undefined.
    - Convention: the matching where it is not ``all``, and the counts.

    Raises as ``price_index``.

    >>> from tradewind import indicators
    >>> indicators.value_index([1, 4], [2, 2], [3, 6], [2, 2]).value
    Decimal('1.8')
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

    ``sum of p1 q1 - sum of p0 q0``: the sum of ``bennet_price`` and
    ``bennet_quantity``.

    Numbers are iterables in one order, or mappings by product.

    - Unit: that of price times quantity, such as money.
    - Range: any.
    - Missing or zero: as for ``price_index``; always defined.
    - Convention: the matching where it is not ``all``, and the counts.

    Raises as ``price_index``, without ``ZERO_TOTAL``.

    >>> from tradewind import indicators
    >>> indicators.value_change([1, 4], [2, 2], [3, 6], [2, 2]).value
    Decimal('8')
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

    - Unit: that of price times quantity, such as money.
    - Range: any.
    - Missing or zero: as for ``price_index``; always defined.
    - Convention: the matching where it is not ``all``, and the counts.

    Raises as ``price_index``, without ``ZERO_TOTAL``.

    >>> from tradewind import indicators
    >>> indicators.bennet_price([2], [10], [3], [14]).value
    Decimal('12')
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

    ``sum of (p0 + p1) / 2 * (q1 - q0)``; with ``bennet_price`` it is the whole change
    in value.

    Numbers are iterables in one order, or mappings by product.

    - Unit: that of price times quantity, such as money.
    - Range: any.
    - Missing or zero: as for ``price_index``; always defined.
    - Convention: the matching where it is not ``all``, and the counts.

    Raises as ``price_index``, without ``ZERO_TOTAL``.

    >>> from tradewind import indicators
    >>> indicators.bennet_quantity([2], [10], [3], [14]).value
    Decimal('10')
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

    ``I(t) = I(t-1) * P(t-1, t)``, P being the ``price_index`` of two neighbours and
    I(first) 1. The answer has one measure a period.

    A chained index may drift: on the prices and quantities of the example that
    ``IndexNumR`` publishes, Laspeyres gives 1.33 directly and 2.20 chained.

    Prices and quantities have one item a period: an iterable, or a mapping by product.

    - Unit: a ratio to the first period.
    - Range: as for ``price_index``.
    - Rounding: once for each period, by ``scale`` and ``rounding``; the links are not
      rounded.
    - Missing or zero: as for ``price_index``, between neighbours.
    - Convention: the formula, the number of links, and with the matching
      ``matched_only`` how many products the links left out.

    Raises as ``price_index``, naming the period by its position from 1, and
    - TooFewValuesError when there are fewer than two periods.

    >>> from tradewind import indicators
    >>> prices, quantities = [[1, 4], [2, 4], [2, 8]], [[1, 1]] * 3
    >>> indicators.chained_price_index("laspeyres", prices, quantities)[-1].value
    Decimal('2')
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

    ``I(t) = I(t-1) * Q(t-1, t)``, Q being the ``quantity_index`` of two neighbours.

    Prices and quantities have one item a period: an iterable, or a mapping by product.

    - Unit: a ratio to the first period.
    - Range: as for ``quantity_index``.
    - Rounding: once for each period, by ``scale`` and ``rounding``; the links are not
      rounded.
    - Missing or zero: as for ``quantity_index``, between neighbours.
    - Convention: as for ``chained_price_index``.

    Raises as ``chained_price_index``.

    >>> from tradewind import indicators
    >>> prices, quantities = [[1, 1]] * 3, [[1, 4], [2, 4], [2, 8]]
    >>> indicators.chained_quantity_index("paasche", prices, quantities)[-1].value
    Decimal('2')
    """

def indicators_unit_value(
    value: _Number,
    quantity: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The unit value of a flow: value / quantity.

    - Unit: money for each unit of quantity; value and quantity belong to one flow.
    - Range: value and quantity 0 or more.
    - Missing or zero: a quantity of zero is undefined. A change of the unit of quantity
      makes two unit values incomparable, which numbers alone do not show.

    Raises:

    - NegativePartError when either is negative.
    - ZeroTotalError when the quantity is zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.unit_value(1575, 21).value
    Decimal('75')
    """

def indicators_volume_index(
    value_index: _Number,
    unit_value_index: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The volume index: value index / unit value index * 100.

    - Unit: an index, 100 in the base period, as both arguments.
    - Range: value index 0 or more, unit value index above 0.
    - Missing or zero: a unit value index of zero is undefined.

    Raises:

    - NegativePartError when either is negative.
    - ZeroTotalError when the unit value index is zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.volume_index(126, 105).value
    Decimal('120')
    """

def indicators_net_barter_terms_of_trade(
    export_prices: _Number,
    import_prices: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The net barter terms of trade: 100 * export prices / import prices.

    ``terms of trade = 100 * export price index / import price index``

    - Unit: an index, 100 in the base period, which both arguments share.
    - Range: export prices 0 or more, import prices above 0.
    - Missing or zero: import prices of zero are undefined.

    Raises:

    - NegativePartError when either is negative.
    - ZeroTotalError when the import price index is zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.net_barter_terms_of_trade(120, 96).value
    Decimal('125')
    """

def indicators_income_terms_of_trade(
    export_prices: _Number,
    import_prices: _Number,
    export_volume: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The income terms of trade: export prices / import prices * export volume.

    ``income terms of trade = export price index / import price index * export volume
    index``

    - Unit: an index, 100 in the base period, which all arguments share.
    - Range: export prices and volumes 0 or more, import prices above 0.
    - Missing or zero: import prices of zero are undefined.

    Raises:

    - NegativePartError when any is negative.
    - ZeroTotalError when the import price index is zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.income_terms_of_trade(120, 96, 110).value
    Decimal('137.5')
    """

def indicators_unit_value_of_prices(
    prices: Iterable[_Number],
    quantities: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The unit value of several transactions: sum of prices * quantities / sum of
    quantities.

    ``unit value = sum of p q / sum of q``: the mean of the prices, weighted by
    quantities.

    - Unit: that of the prices.
    - Range: prices and quantities 0 or more.
    - Missing or zero: quantities that sum to zero are undefined.

    Raises:

    - NoValuesError when there is no transaction.
    - LengthMismatchError when there are more prices than quantities, or fewer.
    - NegativePartError when a price or quantity is negative.
    - ZeroTotalError when the quantities sum to zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.unit_value_of_prices([2, 5], [2, 1]).value
    Decimal('3')
    """

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

    With r the growth of the world market and r(k) that of product k: ``world growth = r
    X0``, ``commodity = sum of (r(k) - r) x0(k)``, ``competitiveness = sum of (change of
    x(k) - r(k) x0(k))``, ``total = X1 - X0 =`` their sum.

    The shares are those of the base period; the current period's would split otherwise.

    Numbers are iterables in one order, or mappings by product.

    - Unit: that of the exports, such as money.
    - Range: any; the lists are 0 or more.
    - Rounding: each part once, by ``scale`` and ``rounding``, so that with few decimals
      rounded parts may differ from the rounded total by a unit each.
    - Missing or zero: a product that the world did not trade in the base period has no
      growth, and leaves the split undefined.

    Raises:

    - NoValuesError when there are no products.
    - LengthMismatchError when the lists differ in length, or some have labels.
    - DuplicateLabelError when a list names a product twice.
    - UnmatchedProductError when a product is not in every list.
    - NegativePartError when a value is negative.
    - ZeroBaseError when the world market of a product is zero in the base period.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import indicators
    >>> parts = indicators.constant_market_share(
    ...     [10, 20], [15, 21], [100, 400], [140, 420]
    ... )
    >>> parts["world_growth"], parts["total"]
    (Rounded(Decimal('3.6'), True), Rounded(Decimal('6'), True))
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

    Each item is one product in one market; ``products`` names the product of each. With
    r the growth of the world market, r(k) that of product k, r(k,j) that of product k
    in market j: ``world growth = r X0``, ``commodity = sum of (r(k) - r) x0(k)``,
    ``market = sum of sum of (r(k,j) - r(k)) x0(k,j)``, ``competitiveness = sum of sum
    of (change of x(k,j) - r(k,j) x0(k,j))``.

    Products come before markets; the other order splits the two otherwise.

    Each item is one product in one market; products names the product of each.

    - Unit: that of the exports, such as money.
    - Range: any; the lists are 0 or more.
    - Rounding: each part once, by ``scale`` and ``rounding``.
    - Missing or zero: a product that a market did not import in the base period leaves
      the split undefined.

    Raises as ``constant_market_share``; the labels of the lists, if any, name product
    and market.
    - LengthMismatchError also when there are more or fewer ``products`` than items.

    >>> from tradewind import indicators
    >>> parts = indicators.constant_market_share_by_market(
    ...     ["oil", "oil"], [4, 6], [8, 7], [40, 60], [60, 60]
    ... )
    >>> parts["competitiveness"]
    Rounded(Decimal('3'), True)
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
    """exports - imports, in one currency and period.

    - Unit: that of the flows, which share one currency and period.
    - Range: flows not negative; the result is negative for a deficit.
    - Missing or zero: always defined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.balance("61.4", "28.0").value
    Decimal('33.4')
    """

def indicators_total(
    exports: _Number,
    imports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """exports + imports, in one currency and period.

    - Unit: that of the flows, which share one currency and period.
    - Range: flows not negative.
    - Missing or zero: always defined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.total("61.4", "28.0").value
    Decimal('89.4')
    """

def indicators_normalised_balance(
    exports: _Number,
    imports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """(exports - imports) / (exports + imports), from -1 to 1.

    - Unit: a fraction.
    - Range: flows not negative; -1 (imports only) to 1 (exports only).
    - Missing or zero: no trade at all is undefined; one flow of zero is -1 or 1.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when both flows are zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.normalised_balance("61.4", "28.0", scale=4).value
    Decimal('0.3736')
    """

def indicators_coverage(
    exports: _Number,
    imports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """exports / imports.

    - Unit: a fraction; 1 is a balanced trade, 1.5 covers imports by half as much again.
    - Range: flows not negative; 0 or more.
    - Missing or zero: imports of zero are undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroDivisorError when imports are zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.coverage("61.4", "28.0", scale=4).value
    Decimal('2.1929')
    """

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
    it.

    ``openness = (exports + imports) / GDP, or (exports + imports) / 2 / GDP``

    - Unit: a fraction.
    - Range: flows and GDP not negative; 0 or more, above 1 where trade exceeds output.
    - Missing or zero: a GDP of zero is undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when GDP is zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.openness("61.4", "28.0", 450, flows="sum", scale=4)
    Measure(Decimal('0.1987'), False, 'flows=sum')
    """

def indicators_import_penetration(
    exports: _Number,
    imports: _Number,
    gdp: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """imports / (gdp - exports + imports): the share of imports in domestic demand.

    - Unit: a fraction.
    - Range: flows and GDP not negative; 0 or more, above 1 where exports exceed GDP.
    - Missing or zero: a domestic demand of zero or less, as entrepots may have, is
      undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when domestic demand is zero.
    - NotPositiveError when domestic demand is negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.import_penetration("61.4", "28.0", 450, scale=4).value
    Decimal('0.0672')
    """

def indicators_export_propensity(
    exports: _Number,
    gdp: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """exports / gdp.

    - Unit: a fraction.
    - Range: exports and GDP not negative; 0 or more, above 1 for entrepots.
    - Missing or zero: a GDP of zero is undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when GDP is zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.export_propensity("61.4", 450, scale=4).value
    Decimal('0.1364')
    """

def indicators_marginal_propensity(
    imports_base: _Number,
    imports_current: _Number,
    gdp_base: _Number,
    gdp_current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The change of imports per change of gross domestic product.

    ``propensity = (imports_1 - imports_0) / (GDP_1 - GDP_0)``

    - Unit: a fraction.
    - Range: imports and GDP not negative; the result any, negative where they move
      apart.
    - Missing or zero: an unchanged GDP is undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - NoChangeError when GDP did not change.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.marginal_propensity(28, 31, 450, 480).value
    Decimal('0.1')
    """

# Indicators: concentration.
def indicators_shares(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The share of each value in the sum of all, as fractions.

    ``share_i = x_i / sum of x``

    - Unit: fractions, which sum to 1 before they are rounded.
    - Range: values not negative; 0 to 1 each.
    - Rounding: once each, by ``scale`` and ``rounding``.
    - Missing or zero: a zero has the share 0; a total of zero is undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.shares([60, 40])
    [Rounded(Decimal('0.6'), True), Rounded(Decimal('0.4'), True)]
    """

def indicators_top_share(
    values: Iterable[_Number],
    k: int,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The share of the k largest values in the sum of all, as a fraction.

    ``CR_k = (sum of the k largest x) / sum of x``

    - Unit: a fraction.
    - Range: values not negative, k at least 1; above 0 and at most 1, and 1 where k is
      n or more.
    - Missing or zero: a total of zero is undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - TooFewValuesError when k is 0.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.top_share([60, 30, 10], 2)
    Measure(Decimal('0.9'), True, 'k=2; n=3')
    """

def indicators_herfindahl_hirschman(
    values: Iterable[_Number],
    *,
    unit: _IndexUnit = "fraction",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Herfindahl-Hirschman index: the sum of the squared shares.

    ``H = sum of (x_i / sum of x) ** 2, or 10,000 times that``

    - Unit: a fraction or points.
    - Range: values not negative; 1/n (all equal) to 1 (one value), or 10,000/n to
      10,000.
    - Missing or zero: zeros add nothing; a total of zero is undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> shares = [
    ...     "1.3", "12.3", "11.5", "9.7", "4.5",
    ...     "4.2", "0.6", "22.4", "17.9", "7.3", "8.3",
    ... ]
    >>> indicators.herfindahl_hirschman(shares).value
    Decimal('0.136192')
    """

def indicators_herfindahl_hirschman_normalised(
    values: Iterable[_Number],
    cells: _CellCount,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The normalised Herfindahl-Hirschman index: (H - 1/n) / (1 - 1/n).

    ``cells`` says what n counts: "positive", "all" or a number.

    - Unit: a fraction.
    - Range: values not negative; 0 (all n equal) to 1 (one value).
    - Missing or zero: what n counts decides what a zero does; n = 1 is undefined; a
      total of zero is undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - TooFewValuesError when n is 1: a country with a single product has no value.
    - LengthMismatchError when the classification has fewer cells than values above
      zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> values = [20, 25, 40, 10, 5]
    >>> indicators.herfindahl_hirschman_normalised(values, "positive").value
    Decimal('0.09375')
    """

def indicators_numbers_equivalent(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """How many equal parts would be as concentrated: 1 / H.

    ``N = 1 / H = (sum of x) ** 2 / sum of x ** 2``

    - Unit: a number of parts.
    - Range: values not negative; 1 to n.
    - Missing or zero: a total of zero is undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.numbers_equivalent([50, 50, 0]).value
    Decimal('2')
    """

def indicators_simpson(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """Simpson's diversity: 1 - H.

    ``D = 1 - H = 1 - sum of (x_i / sum of x) ** 2``

    - Unit: a fraction.
    - Range: values not negative; 0 (one value) to 1 - 1/n (all equal).
    - Missing or zero: a total of zero is undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.simpson([50, 30, 20]).value
    Decimal('0.62')
    """

def indicators_hirschman(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Hirschman index: the square root of the sum of the squared shares.

    ``I = sqrt (sum of (x_i / sum of x) ** 2)``

    - Unit: a fraction.
    - Range: values not negative; 1/sqrt n (all equal) to 1 (one value).
    - Missing or zero: zeros add nothing; a total of zero is undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.hirschman([3, 4], scale=6).value
    Decimal('0.714286')
    """

def indicators_concentration(
    values: Iterable[_Number],
    cells: _CellCount,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The concentration index of UNCTAD: (sqrt(H) - sqrt(1/n)) / (1 - sqrt(1/n)).

    ``cells`` says what n counts: "positive", "all" or a number.

    - Unit: a fraction.
    - Range: values not negative; 0 (all n equal) to 1 (one value).
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: what n counts decides what a zero does: UNCTAD counts the
      products of the classification; n = 1 is undefined; a total of zero is undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - TooFewValuesError when n is 1.
    - LengthMismatchError when the classification has fewer cells than values above
      zero.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.concentration([20, 25, 40, 10, 5], "all", scale=4)
    Measure(Decimal('0.1396'), False, 'cells=all; n=5')
    """

# Indicators: inequality.
def indicators_entropy(
    values: Iterable[_Number],
    *,
    log: _LogBase = "e",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The entropy of the shares: the sum of s ln(1/s).

    ``E = sum of s_i ln(1 / s_i), s_i = x_i / sum of x, or by the logarithm to base 2 or
    10``

    - Unit: nats, bits or decimal digits, by the base.
    - Range: values not negative; 0 (one value) to ln n (all equal).
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: 0 ln 0 is 0; a total of zero is undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.entropy([60, 30, 10], scale=12).value
    Decimal('0.897945724857')
    """

def indicators_entropy_normalised(
    values: Iterable[_Number],
    cells: _CellCount,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The entropy of the shares relative to that of n equal parts: E / ln n.

    ``cells`` says what n counts: "positive", "all" or a number.

    - Unit: a fraction, whatever the base of the logarithm.
    - Range: values not negative; 0 (one value) to 1 (all n equal).
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: what n counts decides what a zero does: concstats counts values
      above zero; n = 1 is undefined; a total of zero is undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - TooFewValuesError when n is 1.
    - LengthMismatchError when the classification has fewer cells than values above
      zero.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.entropy_normalised([50, 50, 0, 0], "all").value
    Decimal('0.5')
    """

def indicators_theil_t(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """Theil's T: the mean of (x/mu) ln(x/mu), mu being the mean.

    ``T = (1/n) sum of (x_i / mu) ln(x_i / mu) = ln n - E, mu being the mean``

    - Unit: nats.
    - Range: values not negative; 0 (all equal) to ln n (one value).
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: a zero counts in n and adds nothing; a total of zero is
      undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.theil_t([60, 30, 10], scale=12).value
    Decimal('0.200666563811')
    """

def indicators_theil_l(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """Theil's L, the mean of ln(mu/x), mu being the mean.

    ``L = (1/n) sum of ln(mu / x_i), mu being the mean``

    - Unit: nats.
    - Range: values above zero; 0 (all equal) or more.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: a zero leaves it undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - NotPositiveError when a value is zero; the error names its row.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.theil_l([60, 30, 10], scale=12).value
    Decimal('0.240515551694')
    """

def indicators_gini(
    values: Iterable[_Number],
    *,
    correction: _GiniCorrection = "none",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Gini coefficient.

    ``G = 2 sum of i x_(i) / (n sum of x) - 1 - 1/n, x_(i) ascending; corrected for
    small samples: G n / (n - 1)``

    - Unit: a fraction.
    - Range: values not negative; 0 (all equal) to (n - 1)/n (one value), or to 1
      corrected.
    - Missing or zero: zeros count; a total of zero is undefined; the correction is
      undefined for one value.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - TooFewValuesError when the correction is asked for with one value.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.gini([0, 0, 0, 1]).value
    Decimal('0.75')
    """

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
    """Balassa's revealed comparative advantage: (x / X) / (x_w / W).

    ``B = (x / X) / (x_w / W), x of X being the country's exports, x_w of W the
    world's``

    Whether the world includes the country is decided by the totals that are given: the
    World Bank, UNCTAD and the Atlas of Economic Complexity include it, Vollrath leaves
    it out.

    - Unit: a ratio; above 1 the country exports more of the product than the world
      does.
    - Range: exports not negative; 0 or more.
    - Missing or zero: no exports of the country, of the product or of the world are
      undefined, never 0.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when the exports of the country, of the product or of the world are
      zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.balassa(30068, 50663690, 307337354, 119740265088, scale=7).value
    Decimal('0.2312238')
    """

def indicators_symmetric_advantage(
    product_exports: _Number,
    exports: _Number,
    world_product_exports: _Number,
    world_exports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The symmetric revealed comparative advantage: (B - 1) / (B + 1).

    ``S = (B - 1) / (B + 1), B being Balassa's index``

    - Unit: a fraction; above 0 the country exports more of the product than the world
      does.
    - Range: exports not negative; -1 (none exported) to below 1.
    - Missing or zero: no exports of the country, of the product or of the world are
      undefined, never 0.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when the exports of the country, of the product or of the world are
      zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> cell = 142903126, 926638157, 15415730119, 119740265088
    >>> indicators.symmetric_advantage(*cell, scale=12).value
    Decimal('0.090025763380')
    """

def indicators_log_advantage(
    product_exports: _Number,
    exports: _Number,
    world_product_exports: _Number,
    world_exports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The natural logarithm of Balassa's revealed comparative advantage.

    ``ln B, B being Balassa's index``

    - Unit: log points; above 0 the country exports more of the product than the world
      does.
    - Range: exports not negative; any.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: no exports of the country, of the product or of the world are
      undefined, never 0; no exports of the product by the country are undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when the exports of the country, of the product or of the world are
      zero.
    - NotPositiveError when the country exports none of the product.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> cell = 30068, 50663690, 307337354, 119740265088
    >>> indicators.log_advantage(*cell, scale=6).value
    Decimal('-1.464369')
    """

def indicators_additive_advantage(
    product_exports: _Number,
    exports: _Number,
    world_product_exports: _Number,
    world_exports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The additive revealed comparative advantage: x / X - x_w / W.

    ``A = x / X - x_w / W, x of X being the country's exports, x_w of W the world's``

    - Unit: a difference of two shares, a fraction; it sums to 0 over the products.
    - Range: exports not negative; above -1 and below 1.
    - Missing or zero: no exports of the country or of the world are undefined; a
      product that nobody exports has 0.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when the exports of the country or of the world are zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> cell = 20190236, 290594578, 244282572, 119740265088
    >>> indicators.additive_advantage(*cell, scale=12).value
    Decimal('0.067438948885')
    """

def indicators_normalised_advantage(
    product_exports: _Number,
    exports: _Number,
    world_product_exports: _Number,
    world_exports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The normalised revealed comparative advantage: x / W - X x_w / W^2.

    ``N = x / W - X x_w / W ** 2, x of X being the country's exports, x_w of W the
    world's``

    - Unit: a fraction of world trade; it sums to 0 over the products and over the
      countries.
    - Range: exports not negative; above -1/4 and below 1/4 where the parts are parts of
      the wholes.
    - Missing or zero: no exports of the world are undefined; a product that nobody
      exports has 0.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when the exports of the world are zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> cell = 20190236, 290594578, 244282572, 119740265088
    >>> indicators.normalised_advantage(*cell, scale=12).value
    Decimal('0.000163665855')
    """

# Indicators: specialisation.
def indicators_weighted_advantage(
    exports: Iterable[_Number],
    world_exports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The revealed comparative advantage of each product relative to the mean of all.

    ``B_k / ((1/n) sum of B_k), B being Balassa's index, n the number of products that
    the world exports``

    - Unit: ratios, whose mean is 1.
    - Range: exports not negative; 0 to n each.
    - Rounding: once each, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: a product that the world does not export is undefined and left
      out of the mean; no exports at all are undefined.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when the country or the world exports nothing, or nothing that both
      do.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.weighted_advantage([6, 2], [10, 10])[0]
    Rounded(Decimal('1.5'), True)
    """

def indicators_relative_trade_advantage(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    world_exports: Iterable[_Number],
    world_imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """Vollrath's relative trade advantage of each product: that of exports less that of
    imports.

    ``RTA_k = RXA_k - RMA_k, each by Balassa's formula, of exports and of imports``

    - Unit: differences of two ratios.
    - Range: flows not negative; any.
    - Rounding: once each, by ``scale`` and ``rounding``.
    - Missing or zero: a product that the world does not export, or not import, is
      undefined; no trade at all is undefined.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when one of the four totals is zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.relative_trade_advantage([6, 2], [1, 3], [10, 10], [10, 10])[0]
    Rounded(Decimal('1'), True)
    """

def indicators_revealed_competitiveness(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    world_exports: Iterable[_Number],
    world_imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """Vollrath's revealed competitiveness of each product: ln RXA - ln RMA.

    ``RC_k = ln RXA_k - ln RMA_k, each by Balassa's formula, of exports and of imports``

    - Unit: log points.
    - Range: flows not negative; any.
    - Rounding: once each, by ``scale`` and ``rounding``; every digit is right, also the
      last.
    - Missing or zero: a product without exports, without imports, or that the world
      does not trade is undefined; no trade at all is undefined.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when one of the four totals is zero.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> lists = [6, 2], [1, 3], [10, 10], [10, 10]
    >>> indicators.revealed_competitiveness(*lists, scale=6)[0]
    Rounded(Decimal('1.098612'), False)
    """

def indicators_michaely(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The Michaely index of each product: its share in exports less its share in
    imports.

    ``M_k = X_k / X - M_k / M``

    - Unit: differences of two shares, fractions, which sum to 0.
    - Range: flows not negative; -1 to 1 each.
    - Rounding: once each, by ``scale`` and ``rounding``.
    - Missing or zero: a product without trade has 0; no exports or no imports at all
      are undefined.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when exports or imports are zero in all.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.michaely([319, 43, 10], [354, 141, 100], scale=6)[0]
    Rounded(Decimal('0.262569'), False)
    """

def indicators_lafay(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The Lafay index of each product, in percentage points.

    ``L_k = 100 ((X_k - M_k)/(X_k + M_k) - (X - M)/(X + M)) (X_k + M_k)/(X + M)``

    - Unit: percentage points of total trade, which sum to 0.
    - Range: flows not negative; -50 to 50 each.
    - Rounding: once each, by ``scale`` and ``rounding``.
    - Missing or zero: a product without trade has 0; no trade at all is undefined.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when there is no trade.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.lafay([319, 43, 10], [354, 141, 100], scale=6)[0]
    Rounded(Decimal('12.430261'), False)
    """

# Indicators: similarity.
def indicators_similarity(
    left: Iterable[_Number],
    right: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The similarity of two structures of exports, after Finger and Kreinin, 0 to 100.

    ``S = 100 sum of min(a_k, b_k) = 100 (1 - sum of |a_k - b_k| / 2), a and b being
    shares``

    - Unit: 0 to 100.
    - Range: values not negative; 0 (nothing in common) to 100 (the same shares).
    - Missing or zero: no values of one side, or a total of zero, are undefined.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when one side is zero in all.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.similarity([50, 30, 20], [20, 30, 50]).value
    Decimal('70')
    """

def indicators_complementarity(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The complementarity of one country's exports with another's imports, 0 to 100.

    ``C = 100 (1 - sum of |m_k - x_k| / 2), x and m being shares``

    The direction matters: the exports of one, the imports of the other. Some texts
    leave the division by 2 out; the World Bank, WITS and ESCAP have it.

    - Unit: 0 to 100.
    - Range: values not negative; 0 (nothing in common) to 100 (the same shares).
    - Missing or zero: no values of one side, or a total of zero, are undefined.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when one side is zero in all.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.complementarity([50, 30, 20], [20, 30, 50]).value
    Decimal('70')
    """

def indicators_krugman(
    left: Iterable[_Number],
    right: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """Krugman's index of dissimilarity of two structures, 0 to 2.

    ``K = sum of |a_k - b_k|, a and b being shares``

    - Unit: a sum of differences of shares.
    - Range: values not negative; 0 (the same shares) to 2 (nothing in common).
    - Missing or zero: no values of one side, or a total of zero, are undefined.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when one side is zero in all.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.krugman([50, 30, 20], [20, 30, 50]).value
    Decimal('0.6')
    """

def indicators_diversification(
    country: Iterable[_Number],
    world: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The diversification index of UNCTAD: half the sum of the differences of shares.

    ``D = sum of |h_k - w_k| / 2, h and w being the shares of the country and of the
    world``

    - Unit: a fraction.
    - Range: values not negative; 0 (the shares of the world) to 1 (nothing in common).
    - Missing or zero: no values of one side, or a total of zero, are undefined.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when one side is zero in all.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.diversification([50, 30, 20], [20, 30, 50]).value
    Decimal('0.3')
    """

# Indicators: intra_industry.
def indicators_grubel_lloyd_products(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The Grubel-Lloyd index of each product: 1 - |X - M| / (X + M).

    ``GL_k = 1 - |X_k - M_k| / (X_k + M_k)``

    - Unit: fractions.
    - Range: flows not negative; 0 (one way) to 1 (balanced) each.
    - Rounding: once each, by ``scale`` and ``rounding``.
    - Missing or zero: a product without trade is undefined.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.grubel_lloyd_products([319, 43, 10], [354, 141, 100], scale=6)[1]
    Rounded(Decimal('0.467391'), False)
    """

def indicators_grubel_lloyd(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Grubel-Lloyd index of many products, weighted by their trade.

    ``GL = 1 - sum of |X_k - M_k| / sum of (X_k + M_k)``

    - Unit: a fraction.
    - Range: flows not negative; 0 (one way) to 1 (balanced).
    - Missing or zero: a product without trade is left out; no trade at all is
      undefined; a coarser classification gives a higher index.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when there is no trade.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.grubel_lloyd([319, 43, 10], [354, 141, 100], scale=6).value
    Decimal('0.769390')
    """

def indicators_grubel_lloyd_balanced(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Grubel-Lloyd index corrected for the imbalance of total trade.

    ``GL = (sum of (X_k + M_k) - sum of |X_k - M_k|) / (sum of (X_k + M_k) - |X - M|)``

    - Unit: a fraction.
    - Range: flows not negative; 0 to 1.
    - Missing or zero: trade that goes one way only is undefined: no exports or no
      imports at all.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when exports or imports are zero in all.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> indicators.grubel_lloyd_balanced([319, 43, 10], [354, 141, 100]).value
    Decimal('1')
    """

def indicators_grubel_lloyd_of_totals(
    exports: Iterable[_Number],
    imports: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Grubel-Lloyd index of the totals of many products.

    ``GL = 1 - |X - M| / (X + M), X and M being the sums``

    - Unit: a fraction.
    - Range: flows not negative; 0 (one way) to 1 (balanced), at least the index of the
      products.
    - Missing or zero: no trade at all is undefined.

    Raises:

    - NoValuesError when there are none.
    - LengthMismatchError when the lists differ in length.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when there is no trade.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> exports, imports = [319, 43, 10], [354, 141, 100]
    >>> indicators.grubel_lloyd_of_totals(exports, imports, scale=6).value
    Decimal('0.769390')
    """

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
    """The intensity of exports to a partner: (x_ij / X_i) / (M_j / W).

    The world includes the reporter, as at the World Bank and ESCAP; without it see
    ``intensity_excluding_reporter``.

    - Unit: a ratio; above 1 trade is more intense than the partner's size explains.
    - Range: flows not negative; 0 or more.
    - Missing or zero: no exports, no imports of the partner or no world trade are
      undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when exports, the partner's imports or world trade are zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> flows = 8288824320, 2090987268188, 28067241124, 13920448325155
    >>> indicators.intensity(*flows, scale=12).value
    Decimal('1.966052194893')
    """

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
    """The intensity of exports to a partner, the world being all but the reporter.

    ``I = (x_ij / X_i) / (M_j / (W - M_i))``

    - Unit: a ratio; above 1 trade is more intense than the partner's size explains.
    - Range: flows not negative; 0 or more.
    - Missing or zero: no exports, no imports of the partner or of the other countries
      are undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when exports, the partner's imports or the trade of all others are
      zero.
    - NotPositiveError when own imports exceed world trade.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> flows = 4214833408, 36739440675, 977277159909, 28067241124, 13920448325155
    >>> indicators.intensity_excluding_reporter(*flows, scale=12).value
    Decimal('1.630822942628')
    """

def indicators_intra_regional_share(
    intra_exports: _Number,
    region_exports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The share of a region's exports that stay in it.

    ``share = x_rr / X_r``

    - Unit: a fraction.
    - Range: exports not negative; 0 to 1 where the part is a part.
    - Missing or zero: no exports of the region are undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when the region exports nothing.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.intra_regional_share(2013445563, 37392730588, scale=6).value
    Decimal('0.053846')
    """

def indicators_intra_regional_intensity(
    intra_exports: _Number,
    region_exports: _Number,
    region_imports: _Number,
    world_trade: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The intensity of trade within a region: (x_rr / X_r) / (M_r / W).

    - Unit: a ratio; above 1 the region trades with itself more than its size explains.
    - Range: flows not negative; 0 or more.
    - Missing or zero: no exports, no imports of the region or no world trade are
      undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when the region's exports, its imports or world trade are zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> flows = 2013445563, 37392730588, 53933514899, 13920448325155
    >>> indicators.intra_regional_intensity(*flows, scale=6).value
    Decimal('13.897837')
    """

def indicators_regional_market_share(
    exports_to_region: _Number,
    region_imports: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The share that an exporter has of a region's market: x_ir / M_r.

    - Unit: a fraction.
    - Range: flows not negative; 0 to 1 where both are valued alike.
    - Missing or zero: no imports of the region are undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when the region imports nothing.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.regional_market_share(25, 200).value
    Decimal('0.125')
    """

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
    economies.

    ``share = (x_rr / X_r) / (members / economies)``

    - Unit: a ratio; above 1 the region trades with itself more than the number of its
      members explains.
    - Range: exports not negative; 0 or more.
    - Missing or zero: no exports of the region, or no members, are undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when the region exports nothing, or has no members.
    - LengthMismatchError when there are more members than economies.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.size_adjusted_regional_export_share(50, 200, 5, 200).value
    Decimal('10')
    """

def indicators_regional_hirschman(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The Hirschman index of an exporter's markets.

    ``I = sqrt (sum of (x_j / sum of x) ** 2), x_j being the exports to market j``

    - Unit: a fraction.
    - Range: values not negative; 1/sqrt n (all equal) to 1 (one market).
    - Missing or zero: zeros add nothing; a total of zero is undefined.

    Raises:

    - NoValuesError when there are none.
    - NegativePartError when a value is negative; the error names its list and row.
    - ZeroTotalError when all are zero.
    - InvalidScaleError when more than 28 decimals are asked for.

    >>> from tradewind import indicators
    >>> markets = [8288824320, 5605301248, 1724561920, 338358592, 2007134208]
    >>> indicators.regional_hirschman(markets, scale=12).value
    Decimal('0.576465638091')
    """

def indicators_revealed_share_growth(
    exports_base: _Number,
    exports_current: _Number,
    world_base: _Number,
    world_current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The growth of an exporter's share in world trade.

    ``g = (x_1 / W_1) / (x_0 / W_0) - 1``

    - Unit: a fraction; 0.1 is a share a tenth larger.
    - Range: flows not negative; -1 or more.
    - Missing or zero: no exports in the base period, or no world trade, are undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when world trade is zero in one of the periods.
    - ZeroBaseError when exports in the base period are zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.revealed_share_growth(10, 15, 100, 140, scale=6).value
    Decimal('0.071429')
    """

# Indicators: mirror.
def indicators_mirror_ratio(
    importer_cif: _Number,
    exporter_fob: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """What the importer reports over what the exporter reports.

    ``ratio = M_cif / X_fob``

    - Unit: a ratio; freight and insurance alone make it a little above 1, and below 1
      is not freight.
    - Range: values not negative; 0 or more.
    - Missing or zero: an exporter's figure of zero is undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroDivisorError when the exporter's figure is zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.mirror_ratio("1.6", "2.5").value
    Decimal('0.64')
    """

def indicators_mirror_asymmetry(
    importer: _Number,
    exporter: _Number,
    *,
    kind: _Asymmetry = "midpoint",
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """The asymmetry of what importer and exporter report of one flow, by a named form.

    ``difference: M - X; relative: (M - X) / X; midpoint: 2 (M - X) / (M + X);
    normalised: (M - X) / (M + X); ratio: M / X; log: ln(M / X)``

    - Unit: that of the flows for a difference, else a fraction or log points.
    - Range: flows not negative; -2 to 2 for the midpoint, -1 to 1 normalised.
    - Missing or zero: two zeros are undefined except for a difference; an exporter's
      figure of zero is undefined where it is the divisor; an importer's zero has no
      logarithm.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroTotalError when both are zero, for midpoint and normalised.
    - ZeroDivisorError when the exporter's figure is zero, for relative, ratio and log.
    - NotPositiveError when the importer's figure is zero, for log.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.mirror_asymmetry("0.629", "1.03", kind="midpoint", scale=6)
    Measure(Decimal('-0.483424'), False, 'kind=midpoint')
    """

def indicators_cif_to_fob(
    cif: _Number,
    margin: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Measure:
    """A value with freight and insurance, brought to one without them: cif / (1 +
    margin).

    - Unit: that of the value.
    - Range: value not negative; margin above -1, a fraction of the value without
      freight.
    - Missing or zero: a margin of -1 or less is undefined.

    Raises:

    - NegativePartError when an argument is negative; the error names it.
    - ZeroDivisorError when the margin is -1.
    - NotPositiveError when the margin is below -1.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import indicators
    >>> indicators.cif_to_fob(106, "0.06").value
    Decimal('100')
    """

@overload
def growth_absolute_change(
    base: Figure,
    current: Figure,
) -> Derived:
    """The absolute change: current - base.

    ``change = current - base``. It is defined where no growth is: over a base of zero
    or below.

    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: that of the values.
    - Range: any values.
    - Rounding: once, by ``scale`` and ``rounding``; exact unless a scale asks for fewer
      decimals.
    - Missing or zero: zero is a value like any other.

    Raises:

    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.absolute_change("70.2", "89.4")
    Rounded(Decimal('19.2'), True)
    """

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
) -> Derived:
    """The change that a current value and its growth imply: current - current / (1 +
    growth).

    ``change = current - current / (1 + growth) = current * growth / (1 + growth)``

    The growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: that of the current value.
    - Range: growth above -1.
    - Missing or zero: a growth of -1 or less implies no base, therefore no change.

    Raises:

    - TotalLossError when the growth is -1 or less.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.change_from_growth(180, "0.852", scale=2)
    Rounded(Decimal('82.81'), False)
    """

@overload
def growth_change_from_growth(
    current: _Number,
    growth: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Decimal]: ...
@overload
def growth_absolute_base(
    base: Figure,
    current: Figure,
) -> Derived: ...
@overload
def growth_absolute_base(
    base: _Number,
    current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Growth over the magnitude of the base: (current - base) / abs(base).

    ``growth = (current - base) / |base|``. The sign is that of the change. Such rates
    do not compound, and over a negative base they are no growth of the level:
    statistical offices print none. Over a positive base it is ``simple``.

    - Unit: a fraction; 0.1 is ten percent of the magnitude of the base.
    - Range: any base but zero.
    - Missing or zero: a base of zero is undefined.

    Raises:

    - ZeroBaseError when the base is zero.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.absolute_base("-482.411", "-357.073", scale=4)
    Rounded(Ratio('0.2598'), False)
    """

@overload
def growth_midpoint(
    base: Figure,
    current: Figure,
) -> Derived:
    """Midpoint growth: 2 * (current - base) / (current + base), from -2 to 2.

    ``growth = 2 * (current - base) / (current + base)``. A rise and the fall that
    undoes it have the same size; what appears has growth 2, what disappears -2.

    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: a fraction of the mean.
    - Range: levels that are not negative; the result is -2 to 2.
    - Missing or zero: two levels of zero are undefined (not 0); one of them is fine.

    Raises:

    - ZeroBaseError when the levels add up to zero.
    - NegativeBaseError when a level is negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.midpoint(100, 150)
    Rounded(Ratio('0.4'), True)
    """

@overload
def growth_midpoint(
    base: _Number,
    current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
@overload
def growth_midpoint_from_simple(
    growth: Figure,
) -> Derived: ...
@overload
def growth_midpoint_from_simple(
    growth: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The midpoint growth that belongs to a simple growth: 2 * growth / (2 + growth).

    - Unit: a fraction of the mean.
    - Range: growth of -1 or more; the result is -2 to 2.
    - Missing or zero: a growth of zero stays zero, one of -1 is -2.

    Raises:

    - TotalLossError when the growth is below -1.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.midpoint_from_simple("0.852", scale=4)
    Rounded(Ratio('0.5975'), False)
    """

@overload
def growth_times(
    base: Figure,
    current: Figure,
) -> Derived:
    """How many times its base a level is: current / base.

    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: a pure number; 11.9 is 11.9 times the base, a growth of 1,090 percent.
    - Range: base above zero.
    - Missing or zero: a zero or negative base is undefined.

    Raises:

    - ZeroBaseError when the base is zero.
    - NegativeBaseError when the base is negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.times(10, 119)
    Rounded(Ratio('11.9'), True)
    """

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
    """The growth of "increased by 10.9 times" where the increase is counted: 10.9.

    ``growth = times``: an increase by 10.9 times the base leads to 11.9 times the base.
    This is the usage of Chinese releases; ``from_times_level`` is the other reading.

    - Unit: a fraction; 10.9 is 1,090 percent.
    - Range: times not negative.
    - Missing or zero: an increase of 0 times is no growth.

    Raises:

    - NegativePartError when the times are negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.from_times_increase("10.9")
    Rounded(Ratio('10.9'), True)
    """

def growth_from_times_level(
    times: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The growth of "10.9 times the level of a year earlier": 9.9.

    ``growth = times - 1``; so is "a 10.9-fold increase" commonly read in English.

    - Unit: a fraction; 9.9 is 990 percent.
    - Range: times not negative; the result is -1 or more.
    - Missing or zero: a level of 0 times is a growth of -1.

    Raises:

    - NegativePartError when the times are negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.from_times_level("10.9")
    Rounded(Ratio('9.9'), True)
    """

@overload
def growth_contribution(
    part_base: Figure,
    part_current: Figure,
    whole_base: Figure,
) -> Derived:
    """The contribution of a part to growth: (part_current - part_base) / whole_base.

    ``contribution = (part_current - part_base) / whole_base``. The contributions of all
    parts add up to the growth of the whole; those of chained volumes do not, their
    parts not adding up either.

    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: a fraction of the base of the whole; 0.022 is 2.2 percentage points.
    - Range: a whole above zero; the part may be anything.
    - Missing or zero: a whole of zero or below is undefined.

    Raises:

    - ZeroBaseError or NegativeBaseError when the base of the whole is not positive.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.contribution(20, 25, 100)
    Rounded(Ratio('0.05'), True)
    """

@overload
def growth_contribution(
    part_base: _Number,
    part_current: _Number,
    whole_base: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
@overload
def growth_contribution_weighted(
    weight: Figure,
    growth: Figure,
) -> Derived: ...
@overload
def growth_contribution_weighted(
    weight: _Growth,
    growth: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The contribution of a part: its share in the base period * its growth.

    ``contribution = weight * growth``, the weight being the share of the part in the
    whole in the base period.

    - Unit: a fraction of the base of the whole.
    - Range: any weight, any growth.
    - Missing or zero: a weight or a growth of zero contributes nothing.

    Raises:

    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.contribution_weighted("0.25", "0.26")
    Rounded(Ratio('0.065'), True)
    """

@overload
def growth_share_of_change(
    part_base: Figure,
    part_current: Figure,
    whole_base: Figure,
    whole_current: Figure,
) -> Derived:
    """The share of a part in the change of its whole, as a fraction.

    ``share = (part_current - part_base) / (whole_current - whole_base)``. The shares of
    all parts add up to 1; single ones may be negative or above 1, and grow without
    bound as the whole comes to a standstill.

    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: a fraction of the change.
    - Range: any values with a whole that changes.
    - Missing or zero: undefined when the whole does not change.

    Raises:

    - NoChangeError when the whole does not change.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.share_of_change("2073.1", "2721.8", "3164.2", "4182.5", scale=3)
    Rounded(Ratio('0.637'), False)
    """

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
) -> Derived:
    """The growth of a whole without a contribution: total_growth - contribution.

    ``growth = total_growth - contribution``: what the other parts contribute, still
    relative to the whole. It is not the growth of the rest by itself.

    The growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: a fraction of the base of the whole.
    - Range: any.
    - Rounding: once, by ``scale`` and ``rounding``; exact unless a scale asks for fewer
      decimals.
    - Missing or zero: a contribution of zero leaves the growth as it is.

    Raises:

    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.excluding("0.036", "0.022")
    Rounded(Ratio('0.014'), True)
    """

@overload
def growth_excluding(
    total_growth: _Growth,
    contribution: _Growth | PercentagePoint,
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
) -> Derived:
    """The change of a share: part_current / whole_current - part_base / whole_base.

    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: a fraction of the whole; 0.05 is five percentage points, not percent.
    - Range: parts and wholes that are not negative; -1 to 1 when the parts are parts.
    - Missing or zero: a whole of zero is undefined.

    Raises:

    - ZeroTotalError when a whole is zero.
    - NegativePartError when a value is negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.share_change(20, 30, 100, 120)
    Rounded(Ratio('0.05'), True)
    """

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
) -> Derived:
    """The whole that a part and its share imply: part / share.

    The growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: that of the part.
    - Range: part not negative, share above zero.
    - Missing or zero: a share of zero implies no whole.

    Raises:

    - ZeroDivisorError when the share is zero.
    - NegativePartError when either is negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.implied_whole(180, "0.7826", scale=1)
    Rounded(Decimal('230.0'), False)
    """

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
) -> Derived:
    """The change of the exchange rate that growth in two currencies implies.

    ``change = (1 + local) / (1 + foreign) - 1``: that of the price of the foreign
    currency in local currency, weighted as the flow was, which is not the change over
    the year's end.

    The growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: a fraction; 0.05 says that a unit of foreign currency costs five percent
      more.
    - Range: both above -1.
    - Missing or zero: a growth of -1 or less leaves nothing to compare.

    Raises:

    - TotalLossError when either growth is -1 or less.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.currency_bridge("0.239", "0.18")
    Rounded(Ratio('0.05'), True)
    """

@overload
def growth_currency_bridge(
    local: _Growth,
    foreign: _Growth,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]: ...
@overload
def growth_local_from_foreign(
    foreign: Figure,
    rate_base: Figure,
    rate_current: Figure,
) -> Derived: ...
@overload
def growth_local_from_foreign(
    foreign: _Growth,
    rate_base: _Number,
    rate_current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Growth in local currency: (1 + foreign) * rate_current / rate_base - 1.

    ``local = (1 + foreign) * rate_current / rate_base - 1``, the rates being prices of
    the foreign currency in local currency.

    - Unit: a fraction.
    - Range: foreign -1 or more, rates above zero.
    - Missing or zero: an exchange rate of zero is none.

    Raises:

    - TotalLossError when the growth is below -1.
    - NotPositiveError when a rate is not positive.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.local_from_foreign("0.18", "6.40", "6.72")
    Rounded(Ratio('0.239'), True)
    """

@overload
def growth_foreign_from_local(
    local: Figure,
    rate_base: Figure,
    rate_current: Figure,
) -> Derived: ...
@overload
def growth_foreign_from_local(
    local: _Growth,
    rate_base: _Number,
    rate_current: _Number,
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """Growth in foreign currency: (1 + local) * rate_base / rate_current - 1.

    ``foreign = (1 + local) * rate_base / rate_current - 1``, the rates being prices of
    the foreign currency in local currency.

    - Unit: a fraction.
    - Range: local -1 or more, rates above zero.
    - Missing or zero: an exchange rate of zero is none.

    Raises:

    - TotalLossError when the growth is below -1.
    - NotPositiveError when a rate is not positive.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.foreign_from_local("0.239", "6.40", "6.72")
    Rounded(Ratio('0.18'), True)
    """

@overload
def growth_deflate(
    nominal: Figure,
    index: Figure,
    index_base: _Number = 100,
) -> Derived:
    """A nominal value at the prices of the base: nominal * index_base / index.

    ``real = nominal * index_base / index``, the base mostly being 100.

    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: that of the nominal value, at the prices of the base.
    - Range: any nominal value, index and base above zero.
    - Missing or zero: an index of zero is undefined.

    Raises:

    - NotPositiveError when the index or its base is not positive.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.deflate(180, 120)
    Rounded(Decimal('150'), True)
    """

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
) -> Derived:
    """The price index that nominal and real values imply: 100 * nominal / real.

    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: an index, 100 in the base period.
    - Range: nominal not negative, real above zero.
    - Missing or zero: a real value of zero or below is undefined.

    Raises:

    - NotPositiveError when the real value is not positive.
    - NegativePartError when the nominal value is negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.implicit_deflator(180, 150)
    Rounded(Decimal('120'), True)
    """

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
) -> Derived:
    """Real growth: (1 + nominal_growth) / (1 + inflation) - 1.

    ``real = (1 + nominal_growth) / (1 + inflation) - 1``. The difference of the two
    rates is not real growth.

    The growth is a fraction, a Ratio or a Percent; as a Figure it is in percent.
    Numbers give a Rounded; Figures give a Derived with the intervals, and take neither
    scale nor rounding.

    - Unit: a fraction.
    - Range: both above -1.
    - Missing or zero: a rate of -1 or less is undefined.

    Raises:

    - TotalLossError when either rate is -1 or less.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.real("0.10", "0.04", scale=4)
    Rounded(Ratio('0.0577'), False)
    """

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
    """The month of a year earlier that cumulated values and growth imply.

    ``month = cumulative / (1 + growth) - (cumulative - month_current) / (1 +
    growth_before)``, ``growth`` being that of January up to the month and
    ``growth_before`` that of January up to the month before. Where the growth of the
    month itself is published, ``implied_base`` needs nothing else and is sharper.

    - Unit: that of the values.
    - Range: both growths above -1; the result is negative when the releases contradict
      each other or earlier months were revised.
    - Missing or zero: a growth of -1 or less implies no base.

    Raises:

    - TotalLossError when a growth is -1 or less.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.prior_of_month(330, "0.1", 120, "0.05")
    Rounded(Decimal('100'), True)
    """

def growth_compound_index(
    base: _Number,
    rates: Iterable[_Growth],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[Rounded[Decimal] | Undefined]:
    """The levels of an index: base, then base * (1 + rate 1), and so on.

    ``level of period k = base * (1 + rate 1) * ... * (1 + rate k)``; the first level is
    the base. A rate of -1 leaves zero for the rest.

    Each rate is a fraction, a Ratio or a Percent; one level more than there are rates.

    - Unit: that of the base.
    - Range: base above zero, rates of -1 or more; one level more than rates.
    - Rounding: each level once, by ``scale`` and ``rounding``, from the exact product.
    - Missing or zero: after a rate of -1 every level is zero.

    Raises:

    - NoValuesError when there are no rates.
    - ZeroBaseError or NegativeBaseError when the base is not positive.
    - TotalLossError when a rate is below -1; it names the position.
    - DecimalOverflowError when a level does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.compound_index(100, ["0.852", "-0.1"])[2]
    Rounded(Decimal('166.68'), True)
    """

def growth_compounded(
    rates: Iterable[_Growth],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The growth that rates make together: (1 + rate 1) * ... * (1 + rate n) - 1.

    Each rate is a fraction, a Ratio or a Percent.

    - Unit: a fraction over all periods.
    - Range: rates of -1 or more; the result is -1 or more.
    - Rounding: once, by ``scale`` and ``rounding``, from the exact product.
    - Missing or zero: a rate of -1 leaves nothing, so that all together are -1.

    Raises:

    - NoValuesError when there are no rates.
    - TotalLossError when a rate is below -1; it names the position.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.compounded(["0.1", "-0.1"])
    Rounded(Ratio('-0.01'), True)
    """

def growth_contributions(
    parts: Iterable[Iterable[_Number]],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> tuple[list[Rounded[Decimal] | Undefined], Rounded[Ratio]]:
    """The contribution of each part (base, current) to the growth of their sum.

    ``contribution of a part = (current - base) / sum of bases``; ``total = sum of
    currents / sum of bases - 1``. They add up exactly; rounded, each by itself, they
    may differ from the rounded total by half a unit of the last digit each.

    Gives the list of contributions, as fractions, and the growth of the sum.

    - Unit: fractions of the base of the whole.
    - Range: parts that may be anything, with bases that add up to more than zero.
    - Rounding: each result once, by ``scale`` and ``rounding``.
    - Missing or zero: a whole of zero or below is undefined.

    Raises:

    - NoValuesError when there are no parts.
    - ZeroBaseError or NegativeBaseError when the bases do not add up to more than zero.
    - DecimalOverflowError when a result does not fit a decimal.

    >>> from tradewind import growth
    >>> parts, total = growth.contributions([(60, 66), (40, 38)])
    >>> parts[1], total
    (Rounded(Decimal('-0.02'), True), Rounded(Ratio('0.04'), True))
    """

def growth_carry_over(
    values: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The carry-over of a year's quarters or months: last / mean - 1.

    ``carry-over = last / mean - 1``, over the quarters or months of one year.

    - Unit: a fraction.
    - Range: values with a mean above zero, in order of time.
    - Missing or zero: a mean of zero or below is undefined; gaps are not passed over.

    Raises:

    - NoValuesError when there are none.
    - ZeroBaseError or NegativeBaseError when the mean is not positive.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.carry_over([100, 101, 102, 103], scale=4)
    Rounded(Ratio('0.0148'), False)
    """

def growth_midpoint_elasticity(
    x: Iterable[_Number],
    y: Iterable[_Number],
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> Rounded[Ratio]:
    """The midpoint elasticity of y with respect to x, each being (base, current).

    ``elasticity = midpoint growth of y / midpoint growth of x``, each pair being base
    and current. The same number comes of going back from current to base.

    - Unit: percent of y for each percent of x.
    - Range: levels that are not negative.
    - Missing or zero: undefined when x does not change, or when a pair is all zero.

    Raises:

    - NoChangeError when x does not change.
    - ZeroBaseError when both levels of a pair are zero.
    - NegativeBaseError when a level is negative.
    - DecimalOverflowError when the result does not fit a decimal.

    >>> from tradewind import growth
    >>> growth.midpoint_elasticity([4, 6], [120, 80])
    Rounded(Ratio('-1'), True)
    """

def growth_times_in(phrase: str) -> Decimal:
    """How many times a phrase says: 10.9 of "increased by 10.9 times".

    Takes the number, in digits or a word up to twelve, that stands before "times",
    "fold", "x", "×", "bei" or "倍", with or without a blank or a hyphen between; else
    the only number of the phrase. Whether it counts the increase or the level, no
    phrase says for sure: ``from_times_increase`` and ``from_times_level`` are the
    readings.

    - Unit: a pure number.
    - Range: commas may group the digits of the whole part by threes.
    - Rounding: none.
    - Missing or zero: a phrase without a number is refused.

    Raises:

    - InvalidNumberError when the phrase has no such number, or several.
    - TooManyDigitsError when it has more digits than a decimal holds.

    >>> from tradewind import growth
    >>> growth.times_in("increased by 10.9 times")
    Decimal('10.9')
    """

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
# What has the buffer protocol (PEP 688) and holds C doubles in the byte order of the machine,
# row after row, none of them masked: numpy.ndarray of float64, memoryview.
_Doubles: TypeAlias = Any
# A float stands for the decimal that Python writes it as.
_Cutoff: TypeAlias = _Number | float

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
    """The share of every value in its row, its column or the matrix, a list a row.

    ``share = x / total``

    - Unit: a fraction.
    - Range: values that are not negative; the result is 0 to 1.
    - Missing or zero: a share in a total of zero is undefined: ``ZERO_TOTAL`` in its
      cell.

    Raises:

    - NegativePartError when a value is negative; the location names row and column.
    - DecimalOverflowError or InvalidScaleError when a result does not fit.

    >>> from tradewind import indicators, Matrix
    >>> indicators.matrix_shares(Matrix(["KAZ"], ["27", "71"], [[3, 1]]))[0][0]
    Rounded(Decimal('0.75'), True)
    """

def indicators_revealed_comparative_advantage(
    matrix: Matrix,
    kind: _Advantage = "balassa",
    *,
    scale: int | None = None,
    rounding: _Rounding = "half_even",
) -> list[list[Rounded[Decimal] | Undefined]]:
    """Revealed comparative advantage of every cell of a matrix, a list a row.

    ``balassa = (x / row total) / (column total / total)``; the other kinds change it as
    their functions do. Rows are countries, columns products, or any two sides of trade.
    The total is that of the matrix, the country itself included.

    - Unit: dimensionless.
    - Range: values that are not negative; the result depends on the kind.
    - Rounding: once, by ``scale`` and ``rounding``; every digit is right, also of a
      logarithm.
    - Missing or zero: a cell whose row or column is empty is undefined
      (``ZERO_TOTAL``), and so is the logarithm of 0 (``NOT_POSITIVE``).

    Raises:

    - NegativePartError when a value is negative; the location names row and column.
    - DecimalOverflowError or InvalidScaleError when a result does not fit.

    >>> from tradewind import indicators, Matrix
    >>> exports = Matrix(["KAZ", "KGZ"], ["27", "71"], [[3, 1], [1, 3]])
    >>> indicators.revealed_comparative_advantage(exports)[0][0]
    Rounded(Decimal('1.5'), True)
    """

def indicators_float_shares(
    table: _Doubles,
    of: _ShareOf = "row",
    *,
    out: _Doubles,
    undefined: float | None = None,
) -> None:
    """The share of every number of a buffer, written to ``out``.

    ``share = x / total``

    - Unit: a fraction.
    - Range: numbers that are finite and not negative; the result is 0 to 1.
    - Rounding: binary; the totals are compensated sums. The relative error is at most
      20 * 2**-53, 2.3e-15; a share below 2.3e-308 has fewer digits.
    - Missing or zero: a share in a total of zero is undefined and gets the marker
      ``undefined``; without one it is an error.

    Raises:

    - NotFiniteError or NegativePartError when a number is infinite, not a number, or
      negative; the location names row and column.
    - ZeroTotalError when a total is zero and there is no marker.
    - LengthMismatchError when ``out`` has another size than the table.
    - DecimalOverflowError when the total is too large.

    >>> from tradewind import indicators
    >>> from array import array
    >>> doubles = memoryview(array("d", [3, 1, 1, 3])).cast("B")
    >>> table = doubles.cast("d", (2, 2))
    >>> out = memoryview(array("d", [0] * 4)).cast("B").cast("d", (2, 2))
    >>> indicators.float_shares(table, out=out)
    >>> out.tolist()
    [[0.75, 0.25], [0.25, 0.75]]
    """

def indicators_float_revealed_comparative_advantage(
    table: _Doubles,
    kind: _Advantage = "balassa",
    *,
    out: _Doubles,
    undefined: float | None = None,
) -> None:
    """Revealed comparative advantage of every cell of a buffer, written to ``out``.

    ``balassa = (x / row total) / (column total / total)``; the other kinds change it as
    their functions do. Rows are countries, columns products, or any two sides of trade.

    - Unit: dimensionless.
    - Range: numbers that are finite and not negative; the result depends on the kind.
    - Rounding: binary; totals are compensated sums. The relative error of a Balassa
      index is at most 40 * 2**-53, 4.5e-15; an index below 2.3e-308 has fewer digits.
      The relative error of the weighted kind is at most 1e-14, the absolute error of the
      others at most 2e-14, of a logarithm beside 1e-15 of its size.
    - Missing or zero: a cell of an empty row or column is undefined and gets the marker
      ``undefined``; without one it is an error.

    Raises:

    - NotFiniteError or NegativePartError when a number is infinite, not a number, or
      negative; the location names row and column.
    - ZeroTotalError when a row or column is empty and there is no marker.
    - NotPositiveError when a logarithm of 0 is due and there is no marker.
    - LengthMismatchError when ``out`` has another size than the table.
    - DecimalOverflowError when the total is too large.

    >>> from tradewind import indicators
    >>> from array import array
    >>> doubles = memoryview(array("d", [3, 1, 1, 3])).cast("B")
    >>> table = doubles.cast("d", (2, 2))
    >>> out = memoryview(array("d", [0] * 4)).cast("B").cast("d", (2, 2))
    >>> indicators.float_revealed_comparative_advantage(table, out=out)
    >>> out.tolist()
    [[1.5, 0.5], [0.5, 1.5]]
    """

@overload
def indicators_diversity(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """How many products each country has.

    - Unit: a count.
    - Missing or zero: a country without trade is ``ZERO_TOTAL`` in its place.

    >>> from tradewind import indicators, Matrix
    >>> exports = Matrix(["KAZ", "KGZ"], ["27", "71"], [[3, 1], [1, 3]])
    >>> indicators.diversity(exports)
    [1.0, 1.0]
    """

@overload
def indicators_diversity(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_ubiquity(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """How many countries have each product.

    - Unit: a count.
    - Missing or zero: a product without trade is ``ZERO_TOTAL`` in its place.

    >>> from tradewind import indicators, Matrix
    >>> exports = Matrix(["KAZ", "KGZ"], ["27", "71"], [[3, 1], [1, 3]])
    >>> indicators.ubiquity(exports)
    [1.0, 1.0]
    """

@overload
def indicators_ubiquity(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_proximity(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[list[float | Undefined]]:
    """The smaller conditional probability that who has one product has the other.

    ``phi_pq = sum over c of M_cp M_cq / max(k_p,0, k_q,0)``: the smaller of the two
    conditional probabilities that a country that has one product has the other.

    - Unit: a probability; 1 on the diagonal.
    - Range: 0 to 1; symmetric.
    - Rounding: binary, once a cell.
    - Missing or zero: a pair with a product without trade or links is undefined.

    >>> from tradewind import indicators, Matrix
    >>> exports = Matrix(["KAZ", "KGZ"], ["27", "71"], [[3, 1], [1, 3]])
    >>> indicators.proximity(exports)[0]
    [1.0, 0.0]
    """

@overload
def indicators_proximity(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_density(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[list[float | Undefined]]:
    """How near each country is to each product: the share of its proximity that it has.

    ``d_cp = sum over q of M_cq phi_pq / sum over q of phi_pq``, the product itself
    among them; 1 - d is known as distance.

    - Unit: a fraction.
    - Range: 0 to 1.
    - Rounding: binary; about 12 significant digits.
    - Missing or zero: undefined where the country or the product has no trade or no
      links.

    >>> from tradewind import indicators, Matrix
    >>> rows = [100, 80, 60, 40], [90, 5, 50, 0], [200, 3, 0, 0], [10, 60, 5, 50]
    >>> exports = Matrix(["A", "B", "C", "D"], ["v", "w", "x", "y"], rows)
    >>> [round(one, 4) for one in indicators.density(exports)[1]]
    [1.0, 0.2, 0.6, 0.2]
    """

@overload
def indicators_density(
    exports: Matrix | _Doubles,
    *,
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_economic_complexity_index(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The economic complexity index of every country, as z-scores.

    The eigenvector of the second largest eigenvalue of ``M_cc' = sum over p of M_cp
    M_c'p / (k_c,0 k_p,0)``, as z-scores; its sign is that of the correlation with
    diversity.

    - Unit: standard deviations; 0 is the mean.
    - Rounding: binary; about 12 significant digits, the last ones differ between
      machines.
    - Missing or zero: a country without trade or links is undefined in its place.

    Raises:

    - TooFewValuesError when fewer than two countries have a link.
    - DisconnectedNetworkError when the network falls apart, the second eigenvalue is
      repeated or 0, or nothing decides the sign.

    >>> from tradewind import indicators, Matrix
    >>> rows = [100, 80, 60, 40], [90, 5, 50, 0], [200, 3, 0, 0], [10, 60, 5, 50]
    >>> exports = Matrix(["A", "B", "C", "D"], ["v", "w", "x", "y"], rows)
    >>> [round(one, 4) for one in indicators.economic_complexity_index(exports)]
    [0.7746, -0.6362, -1.291, 1.1526]
    """

@overload
def indicators_economic_complexity_index(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_product_complexity_index(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The product complexity index of every product, as z-scores.

    The eigenvector of products beside that of ``economic_complexity_index``, as
    z-scores: by the moments of the country index or by its own, as ``z_scores`` says.

    - Unit: standard deviations.
    - Rounding: binary; about 12 significant digits, the last ones differ between
      machines.
    - Missing or zero: a product without trade or links is undefined in its place.

    Raises as ``economic_complexity_index``.

    >>> from tradewind import indicators, Matrix
    >>> rows = [100, 80, 60, 40], [90, 5, 50, 0], [200, 3, 0, 0], [10, 60, 5, 50]
    >>> exports = Matrix(["A", "B", "C", "D"], ["v", "w", "x", "y"], rows)
    >>> [round(one, 4) for one in indicators.product_complexity_index(exports)]
    [-1.291, 1.1526, 0.0185, 1.1526]
    """

@overload
def indicators_product_complexity_index(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_complexity_outlook_index(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The complexity outlook index of every country.

    ``COI_c = sum over p of d_cp (1 - M_cp) PCI_p``. With "population" PCI stands for
    the product vector before standardisation, and the result is standardised over the
    countries (Growth Lab, Stata and Python ``ecomplexity``); with "sample" it is the
    product index, and the sum is left as it is (R ``economiccomplexity``).

    - Unit: standard deviations, or those of the product index.
    - Rounding: binary; about 12 significant digits.
    - Missing or zero: a country without trade or links is undefined in its place.

    Raises as ``economic_complexity_index``, and
    - NoChangeError when the outlook of all countries is the same.

    >>> from tradewind import indicators, Matrix
    >>> rows = [100, 80, 60, 40], [90, 5, 50, 0], [200, 3, 0, 0], [10, 60, 5, 50]
    >>> exports = Matrix(["A", "B", "C", "D"], ["v", "w", "x", "y"], rows)
    >>> [round(one, 4) for one in indicators.complexity_outlook_index(exports)]
    [-1.424, 1.4, 0.0894, -0.0654]
    """

@overload
def indicators_complexity_outlook_index(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_complexity_outlook_gain(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[list[float | Undefined]]:
    """The complexity outlook gain of every country and product.

    ``COG_cp = (1 - M_cp) sum over q of (1 - M_cq) phi_qp PCI_q / sum over r of
    phi_qr``: what the outlook would gain by the product; 0 where the country has it.
    With "population" PCI is the product vector over the standard deviation of the
    country vector, not centred (Stata and Python ``ecomplexity``); with "sample" the
    product index (R ``economiccomplexity``).

    - Unit: standard deviations.
    - Rounding: binary; about 12 significant digits.
    - Missing or zero: undefined where the country or the product has no trade or no
      links.

    Raises as ``economic_complexity_index``.

    >>> from tradewind import indicators, Matrix
    >>> rows = [100, 80, 60, 40], [90, 5, 50, 0], [200, 3, 0, 0], [10, 60, 5, 50]
    >>> exports = Matrix(["A", "B", "C", "D"], ["v", "w", "x", "y"], rows)
    >>> [round(one, 4) for one in indicators.complexity_outlook_gain(exports)[1]]
    [0.0, 0.7155, 0.0, 0.7155]
    """

@overload
def indicators_complexity_outlook_gain(
    exports: Matrix | _Doubles,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_fitness(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The fitness of every country; 1 is the mean.

    ``F_c becomes sum over p of M_cp Q_p``, ``Q_p becomes 1 / sum over c of M_cp /
    F_c``, both divided by their means; all begin with 1, and those ones count as the
    first of ``iterations``.

    - Unit: dimensionless; 1 is the mean.
    - Range: 1 to 100,000 iterations; 20 by custom (R ``economiccomplexity``).
    - Rounding: binary; about 12 significant digits.
    - Missing or zero: a country without trade or links is undefined in its place.

    Raises:

    - InvalidPeriodsError when there is no iteration, or too many.
    - DecimalOverflowError when the iteration leaves the range of numbers.

    >>> from tradewind import indicators, Matrix
    >>> rows = [100, 80, 60, 40], [90, 5, 50, 0], [200, 3, 0, 0], [10, 60, 5, 50]
    >>> exports = Matrix(["A", "B", "C", "D"], ["v", "w", "x", "y"], rows)
    >>> [round(one, 4) for one in indicators.fitness(exports)]
    [1.9622, 0.3136, 0.0378, 1.6864]
    """

@overload
def indicators_fitness(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
@overload
def indicators_product_fitness(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The complexity of every product beside fitness; 1 is the mean.

    - Unit: dimensionless; 1 is the mean.
    - Range: 1 to 100,000 iterations; 20 by custom (R ``economiccomplexity``).
    - Rounding: binary; about 12 significant digits.
    - Missing or zero: a product without trade or links is undefined in its place.

    Raises as ``fitness``.

    >>> from tradewind import indicators, Matrix
    >>> rows = [100, 80, 60, 40], [90, 5, 50, 0], [200, 3, 0, 0], [10, 60, 5, 50]
    >>> exports = Matrix(["A", "B", "C", "D"], ["v", "w", "x", "y"], rows)
    >>> [round(one, 4) for one in indicators.product_fitness(exports)]
    [0.0755, 1.6864, 0.5517, 1.6864]
    """

@overload
def indicators_product_fitness(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    cutoff: _Cutoff = 1,
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
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The complexity index of every country by the method of reflections.

    ``k_c,n = sum over p of M_cp k_p,n-1 / k_c,0`` and ``k_p,n = sum over c of M_cp
    k_c,n-1 / k_p,0``, as z-scores. ``iterations`` counts order 0 as the first; the
    index of countries is that of the last even order but one before the end (18 for 20
    iterations), since only even orders of countries and odd orders of products grow
    with complexity. An odd number of iterations is taken as the next even one. R
    ``economiccomplexity`` counts in this way.

    - Unit: standard deviations, by the index's own moments.
    - Range: 1 to 100,000 iterations; 20 by custom. More of them come to the indices by
      eigenvectors.
    - Rounding: binary; about 12 significant digits.
    - Missing or zero: a country without trade or links is undefined in its place.

    Raises:

    - InvalidPeriodsError when there is no iteration, or too many.
    - TooFewValuesError when fewer than two countries have a link.
    - NoChangeError when all countries are alike.

    >>> from tradewind import indicators, Matrix
    >>> rows = [100, 80, 60, 40], [90, 5, 50, 0], [200, 3, 0, 0], [10, 60, 5, 50]
    >>> exports = Matrix(["A", "B", "C", "D"], ["v", "w", "x", "y"], rows)
    >>> [round(one, 4) for one in indicators.reflections(exports)]
    [0.7746, -0.6362, -1.291, 1.1526]
    """

@overload
def indicators_reflections(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Cutoff = 1,
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
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: None = None,
    undefined: float | None = None,
) -> list[float | Undefined]:
    """The complexity index of every product by the method of reflections.

    - Unit: standard deviations, by the index's own moments.
    - Range: 1 to 100,000 iterations; 20 by custom.
    - Rounding: binary; about 12 significant digits.
    - Missing or zero: a product without trade or links is undefined in its place.

    Raises as ``reflections``, also of products.

    >>> from tradewind import indicators, Matrix
    >>> rows = [100, 80, 60, 40], [90, 5, 50, 0], [200, 3, 0, 0], [10, 60, 5, 50]
    >>> exports = Matrix(["A", "B", "C", "D"], ["v", "w", "x", "y"], rows)
    >>> [round(one, 4) for one in indicators.product_reflections(exports)]
    [-1.5382, 0.8881, -0.238, 0.8881]
    """

@overload
def indicators_product_reflections(
    exports: Matrix | _Doubles,
    iterations: int = 20,
    *,
    z_scores: _ZScores = "population",
    cutoff: _Cutoff = 1,
    inclusive: bool = True,
    out: _Doubles,
    undefined: float | None = None,
) -> None: ...
