"""The exceptions: one class a code, with its fields, that pickles."""

from __future__ import annotations

import builtins
import copy
import multiprocessing
import pickle
import re
from pathlib import Path

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
    codes = dict(_error_codes())
    assert {code: kind.number for code, kind in BY_CODE.items()} == codes
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
