"""The exceptions: one class a code, with its fields, that pickles."""

from __future__ import annotations

import builtins
import copy
import datetime
import multiprocessing
import pickle
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import tradewind as tw
from conftest import DATA, refusal
from tradewind._tradewind import _error_codes

CLASSES = [
    kind
    for kind in vars(tw).values()
    if isinstance(kind, type) and issubclass(kind, tw.TradewindError)
]
BY_CODE = {kind.code: kind for kind in CLASSES if kind is not tw.TradewindError}


def test_the_same_set_as_in_the_core() -> None:
    codes = {code: (number, undefined) for code, number, undefined in _error_codes()}
    assert {code: (kind.number, kind.undefined) for code, kind in BY_CODE.items()} == codes
    assert len(BY_CODE) == len(CLASSES) - 1


def test_names() -> None:
    for code, kind in BY_CODE.items():
        name = "".join(word.capitalize() for word in code.split("_")) + "Error"
        # OverflowError is taken, and NoRateError must not hide a builtin either.
        expected = "DecimalOverflowError" if name == "OverflowError" else name
        assert kind.__name__ == expected
        assert not hasattr(builtins, kind.__name__)
        assert kind.__module__ == "tradewind"
        assert getattr(tw, kind.__name__) is kind
        assert kind.__doc__ and kind.__doc__ != tw.TradewindError.__doc__


def test_every_class_has_a_builtin_base() -> None:
    for kind in BY_CODE.values():
        others = [base for base in kind.__bases__ if base is not tw.TradewindError]
        assert others
        assert all(base.__module__ == "builtins" for base in others)
    assert issubclass(tw.NoRateError, LookupError)
    assert issubclass(tw.FloatRefusedError, TypeError)
    assert issubclass(tw.ZeroDivisorError, ZeroDivisionError)
    assert issubclass(tw.DecimalOverflowError, OverflowError)


def example(kind: type[tw.TradewindError]) -> tw.TradewindError:
    fault = tw.Fault("WRONG_TYPE", "expected text", 3, 4, "/sources/0", "id")
    error = kind(
        "what failed: the fact",
        line=3,
        column=4,
        pointer="/sources/0",
        argument="id",
        faults=(fault,),
    )
    error.add_note("a note")
    return error


def same(one: tw.TradewindError, other: tw.TradewindError) -> bool:
    return (
        type(one) is type(other)
        and one.args == other.args
        and str(one) == str(other)
        and vars(one) == vars(other)
    )


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_copies(kind: type[tw.TradewindError]) -> None:
    error = example(kind)
    assert same(copy.copy(error), error)
    assert same(copy.deepcopy(error), error)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert same(pickle.loads(pickle.dumps(error, protocol)), error)


def raised(kind: type[tw.TradewindError]) -> None:
    raise example(kind)


def core_error(_: int) -> None:
    tw.Money("1", "EUR") + tw.Money("1", "USD")


def test_errors_cross_to_another_process() -> None:
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        for kind in CLASSES:
            with pytest.raises(kind) as caught:
                pool.apply(raised, (kind,))
            # The pool adds the remote traceback as a cause, not to the fields.
            assert caught.value.args == example(kind).args
            assert caught.value.faults == example(kind).faults
        with pytest.raises(tw.CurrencyMismatchError, match="EUR and USD"):
            pool.map(core_error, [0])


def test_place_in_a_table() -> None:
    text = b"Date,USD,\n2024-10-25,1.0825,\n2024-10-24,x,\n"
    error = refusal(lambda: tw.RateTable.read_ecb(text))
    assert error.code == "INVALID_NUMBER"
    assert error.line == 3
    assert error.argument == "USD"
    assert "line 3" in str(error)
    assert error.faults == ()


def test_place_in_json() -> None:
    error = refusal(lambda: tw.Dossier.from_json('{\n  "format": oops}'))
    assert error.code == "INVALID_JSON"
    assert error.line == 2
    assert error.column is not None


def test_every_fault_of_a_dossier() -> None:
    text = '{"format": "tradewind-dossier/1", "x": 1, "sources": [{"id": 1}]}'
    error = refusal(lambda: tw.Dossier.from_json(text))
    assert error.code == "INVALID_DOSSIER"
    assert len(error.faults) >= 2
    for fault in error.faults:
        assert fault.code in BY_CODE
        assert fault.pointer is not None
        assert fault.message in str(error)
    assert error.pointer == error.faults[0].pointer
    assert same(pickle.loads(pickle.dumps(error)), error)


RATES = tw.RateTable.from_rates([])
NUMBER: Any = "one"
WRONG: Any = object()
AMOUNT: Any = "5 USD"


@pytest.mark.parametrize(
    ("call", "argument"),
    [
        (lambda: tw.Money(0.5, "EUR"), "amount"),  # type: ignore[arg-type]
        (lambda: tw.Money(1, "euro"), "currency"),
        (lambda: tw.Money.parse("1"), "text"),
        (lambda: tw.Money(1, "EUR").round(-1), "scale"),
        (lambda: tw.number.round(NUMBER, 1), "value"),
        (lambda: tw.number.parse(NUMBER), "text"),
        (lambda: tw.Percent.parse(NUMBER), "text"),
        (lambda: tw.PercentagePoint.parse(NUMBER), "text"),
        (lambda: tw.Currency("euro"), "code"),
        (lambda: tw.Currency.from_numeric(10**6), "numeric"),
        (lambda: tw.Period("last year"), "text"),
        (lambda: tw.Period.range("2023", WRONG), "end"),
        (lambda: tw.Figure("many"), "text"),
        (lambda: tw.Figure("5 USD", qualifier=WRONG), "qualifier"),
        (lambda: RATES.convert(tw.Money(1, "EUR"), "euro", on="2023"), "to"),
        (lambda: RATES.convert(tw.Money(1, "EUR"), "USD", on=WRONG), "on"),
        (lambda: tw.check_equivalent("5 USD", WRONG, RATES, on="2023-01-01"), "equivalent"),
        (lambda: tw.check_equivalent("5 USD", "5 EUR", RATES, on="2023"), "on"),
        (lambda: tw.brief(tw.Dossier.from_json(tw.skeleton()), RATES, "euro"), "to"),
        (lambda: RATES.convert(AMOUNT, "USD", on="2023"), "money"),
        (lambda: RATES.merged(AMOUNT), "other"),
        (lambda: RATES.of_source(WRONG), "source"),
        (lambda: tw.RateTable.from_rates(WRONG), "rates"),
        (lambda: tw.RateTable.from_rates([AMOUNT]), "rates"),
        (lambda: tw.brief(AMOUNT, RATES, "EUR"), "dossier"),
        (lambda: tw.check_equivalent("5 USD", "5 EUR", AMOUNT, on="2023-01-01"), "rates"),
        (lambda: tw.Interval(1, 2).encloses(AMOUNT), "other"),
        (lambda: tw.Interval(1, 2, low_closed=NUMBER), "low_closed"),
        (lambda: tw.Money(1, "EUR").format(compact=NUMBER), "compact"),
        (lambda: tw.Rounded(1, NUMBER), "exact"),
        (lambda: tw.growth.simple(1, WRONG), "current"),
        (lambda: tw.growth.share(1, WRONG), "whole"),
        (lambda: tw.growth.implied_base(1, WRONG), "growth"),
        (lambda: tw.growth.implied_growth(WRONG, "5 USD"), "base"),
        (lambda: tw.growth.compound_annual_growth_rate(1, 2, WRONG), "periods"),
    ],
)
def test_an_error_names_its_argument(call: Callable[[], Any], argument: str) -> None:
    error = refusal(call)
    assert error.argument == argument
    for again in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert same(again, error)
        assert again.argument == argument


def test_a_text_where_an_amount_is_due_gets_the_remedy(october: tw.RateTable) -> None:
    converter = october.converter("USD", "CNY", on="2024-10-25")
    calls: list[Callable[[], Any]] = [
        lambda: october.convert(AMOUNT, "CNY", on="2024-10-25"),
        lambda: converter.convert(AMOUNT),
        lambda: tw.Money.sum([AMOUNT]),
    ]
    for call in calls:
        error = refusal(call)
        assert isinstance(error, (tw.InvalidArgumentError, TypeError))
        assert error.code == "INVALID_ARGUMENT"
        assert 'Money.parse("12.50 EUR")' in str(error)


def test_the_argument_that_the_core_names_comes_first() -> None:
    error = tw.InvalidNumberError("no number", argument="USD")
    error.add_note("while processing 'source'")
    assert error.argument == "USD"
    other = tw.InvalidNumberError("no number")
    assert other.argument is None
    other.add_note("while processing the whole of it")
    assert other.argument is None
    other.add_note("while processing 'rates'")
    assert other.argument == "rates"


def test_a_type_is_named_with_its_module() -> None:
    error = refusal(lambda: tw.Period(datetime.time()))  # type: ignore[arg-type]
    assert "got datetime.time:" in str(error)


def test_missing_files_are_python_errors(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        tw.RateTable.read_ecb(tmp_path / "none.csv")
    assert str(tmp_path / "none.csv") == caught.value.filename
    with pytest.raises(IsADirectoryError):
        tw.Dossier.read(tmp_path)


def test_messages_are_sentences_of_facts() -> None:
    rates = tw.RateTable.read(DATA / "ecb-2024-10.csv")
    money = tw.Money("1", "EUR")
    error = refusal(lambda: rates.convert(money, "USD", on="2024-11-30"))
    assert isinstance(error, tw.StaleRateError)
    assert re.match(r"^[a-z0-9\"].*[^.]$", str(error), re.DOTALL)
