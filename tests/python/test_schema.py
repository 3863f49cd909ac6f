"""The JSON Schema of a dossier, judged by an independent validator."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import tradewind as tw
from conftest import DATA, ITEM, refusal

ROOT = Path(__file__).resolve().parent.parent.parent
SCHEMA = ROOT / "crates" / "tradewind-formats" / "schema" / "dossier.schema.json"


@pytest.fixture(scope="module")
def validator() -> Any:
    schema = json.loads(SCHEMA.read_text())
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


@pytest.mark.parametrize("path", sorted(DATA.glob("*.json")), ids=lambda path: path.name)
def test_data_is_valid(validator: Any, path: Path) -> None:
    validator.validate(json.loads(path.read_text()))
    tw.Dossier.read(path)


def test_what_is_written_is_valid(validator: Any, item: tw.Dossier) -> None:
    validator.validate(json.loads(item.to_json()))
    validator.validate(json.loads(tw.skeleton()))


def removed(record: Any) -> None:
    del record["format"]


def unknown(record: Any) -> None:
    record["unknown"] = 1


def another_type(record: Any) -> None:
    record["sources"] = {}


def number_for_a_figure(record: Any) -> None:
    record["packages"][0]["total"] = 11.2


def date_in_another_form(record: Any) -> None:
    record["editions"][0]["end"] = "27.10.2024"


def without_id(record: Any) -> None:
    del record["sources"][0]["id"]


CHANGES = [
    removed,
    unknown,
    another_type,
    number_for_a_figure,
    date_in_another_form,
    without_id,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_both_refuse_the_same(validator: Any, change: Callable[[Any], None]) -> None:
    record = json.loads(ITEM.read_text())
    change(record)
    assert not validator.is_valid(record)
    assert refusal(lambda: tw.Dossier.from_json(json.dumps(record)))
