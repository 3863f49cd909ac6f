"""Dossiers and briefs."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import tradewind as tw
from conftest import AVERAGES, DATA, ITEM, RATES, refusal


@pytest.fixture(scope="module")
def rates() -> tw.RateTable:
    return tw.RateTable.read(RATES).merged(tw.RateTable.read(AVERAGES))


def test_reading(item: tw.Dossier) -> None:
    content = ITEM.read_bytes()
    for source in (str(ITEM), content, bytearray(content), memoryview(content)):
        assert tw.Dossier.read(source) == item
    for text in (content, content.decode()):
        assert tw.Dossier.from_json(text) == item
    assert item.title is not None
    assert item.editions[0]["place"] == "CN-NX"
    assert item.packages[0]["count"] == "35 projects"
    assert len(item.trade) == 2
    assert item.projects == []


@pytest.mark.parametrize("path", sorted(DATA.glob("*.json")), ids=lambda path: path.name)
def test_writing_loses_nothing(path: Path) -> None:
    dossier = tw.Dossier.read(path)
    again = tw.Dossier.from_json(dossier.to_json())
    assert again == dossier
    assert again.to_json() == dossier.to_json()
    # Not parsed as floats, so that digits and trailing zeros count.
    plain = {"parse_float": str, "parse_int": str}
    assert json.loads(dossier.to_json(), **plain) == json.loads(path.read_text(), **plain)


@pytest.mark.parametrize("source", [5, None, 1.5, Path("x")])
def test_json_of_a_wrong_kind(source: Any) -> None:
    assert refusal(lambda: tw.Dossier.from_json(source)).code == "INVALID_ARGUMENT"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"", "EMPTY_INPUT"),
        ("", "EMPTY_INPUT"),
        (b"\xff\xfe", "INVALID_UTF8"),
        ("\ud800", "INVALID_UTF8"),
        (b"\xef\xbb\xbf{}", "BYTE_ORDER_MARK"),
        ("{", "INVALID_JSON"),
        ("[" * 100_000, "INVALID_JSON"),
        ('{"format": "tradewind-dossier/2"}', "UNSUPPORTED_FORMAT"),
        ("1e400", None),
        ("[]", None),
        ("{}", None),
    ],
)
def test_json_that_is_refused(text: Any, code: str | None) -> None:
    error = refusal(lambda: tw.Dossier.from_json(text))
    assert code in (None, error.code, *(fault.code for fault in error.faults))


def test_brief(item: tw.Dossier, rates: tw.RateTable) -> None:
    brief = tw.brief(item, rates, "USD")
    assert brief == tw.brief(item, rates, to=tw.Currency("USD"))
    assert brief.to == "USD"
    assert brief.title == item.title
    assert "inconsistent" not in {check.verdict for check in brief.checks}
    assert len(json.loads(brief.to_json())["checks"]) == len(brief.checks)
    assert "1,572,034,282.90" in brief.to_markdown()
    assert brief.to_html().lower().startswith("<!doctype html>")
    assert "<html" not in brief._repr_html_()
    for check in brief.checks:
        assert check.sentence in brief.to_markdown()


def test_brief_without_rates(item: tw.Dossier) -> None:
    brief = tw.brief(item, tw.RateTable.from_rates([]), "USD")
    assert brief.checks


def test_brief_arguments(item: tw.Dossier, rates: tw.RateTable) -> None:
    assert refusal(lambda: tw.brief(item, rates, "usd")).code == "UNKNOWN_CURRENCY"
    for arguments in ((rates, item, "USD"), (item, None, "USD"), (item, rates)):
        call: Any = tw.brief
        with pytest.raises(TypeError):
            call(*arguments)


def test_frame(
    item: tw.Dossier, rates: tw.RateTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    brief = tw.brief(item, rates, "USD")
    for backend in ("pandas", "polars"):
        library = ModuleType(backend)
        library.DataFrame = dict  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, backend, library)
        frame = brief.checks_frame(backend)
        assert frame["verdict"] == [check.verdict for check in brief.checks]
        assert frame["sharpness"] == [check.sharpness for check in brief.checks]
        assert list(frame)[:3] == ["kind", "subject", "verdict"]
        monkeypatch.setitem(sys.modules, backend, None)
        with pytest.raises(ModuleNotFoundError, match=backend):
            brief.checks_frame(backend)
    word: Any = "os"
    assert refusal(lambda: brief.checks_frame(word)).code == "INVALID_ARGUMENT"


def test_text_in_html_is_escaped(rates: tw.RateTable) -> None:
    name = "O'Hara & <b onload=\"x\">\"co\"</b>"
    record = json.loads(ITEM.read_text())
    record["title"] = name
    for source in record["sources"]:
        source["publisher"] = name
    brief = tw.brief(tw.Dossier.from_json(json.dumps(record)), rates, "USD")
    for page in (brief.to_html(), brief._repr_html_()):
        assert "<b onload" not in page
        assert "&lt;b onload" in page
    for check in brief.checks:
        assert "<b onload" not in check._repr_html_()
    assert name in json.loads(brief.to_json())["title"]


def test_html_asks_nothing_of_anybody(item: tw.Dossier, rates: tw.RateTable) -> None:
    page = tw.brief(item, rates, "USD").to_html()
    for word in ("<script", "<link", "<img", "@import", "url("):
        assert word not in page


def test_skeleton() -> None:
    assert tw.Dossier.from_json(tw.skeleton())
