"""Runs case files: functions of the published literature with inputs and expected results.

    python tests/python/run_cases.py FILE... [--data DIR]

A case names a function, its inputs and what is expected of it: a number, a list, a
mapping, null, "undefined" (no value, for a reason) or "error" (refused). Names are mapped
to public functions of ``tradewind`` and results are compared; nothing is computed here.
The last line counts: ``N passed, M failed, K skipped``.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import case_complexity
import case_growth
import case_indicators
import tradewind as tw
from case_inputs import Context, Forms

FUNCTIONS = {
    **case_growth.FUNCTIONS,
    **case_indicators.FUNCTIONS,
    **case_complexity.FUNCTIONS,
}


def number(value: Any) -> Fraction | None:
    """The exact value of a result or an expectation; None if it is no number."""
    if isinstance(value, (tw.Rounded, tw.Measure)):
        return number(value.value)
    if isinstance(value, (tw.Ratio, tw.Percent, tw.PercentagePoint)):
        return Fraction(value.value)
    if isinstance(value, bool) or not isinstance(value, (int, float, str, Decimal, Fraction)):
        return None
    try:
        return Fraction(value)
    except (ValueError, OverflowError):
        return None


def matches(result: Any, expected: Any, tolerance: Fraction) -> bool:
    """Whether a result is the one expected, every number within the tolerance."""
    if isinstance(result, Forms):
        return any(matches(form, expected, tolerance) for form in result.forms)
    if expected is None:
        return result is None
    if expected in ("undefined", "error"):
        return isinstance(result, tw.Undefined)
    if isinstance(expected, Mapping):
        return (
            isinstance(result, Mapping)
            and set(result) == set(expected)
            and all(matches(result[key], expected[key], tolerance) for key in expected)
        )
    if isinstance(expected, list):
        return (
            isinstance(result, Sequence)
            and not isinstance(result, str)
            and len(result) == len(expected)
            and all(map(matches, result, expected, [tolerance] * len(expected)))
        )
    found, due = number(result), number(expected)
    return found is not None and due is not None and abs(found - due) <= tolerance


def shown(value: Any) -> str:
    """A result in a line of its own, without the names of classes."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {shown(one)}" for key, one in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(shown, value)) + "]"
    return str(value)


def fault(case: dict[str, Any], context: Context) -> str | None:
    """What is wrong with the answer to a case; None when nothing is."""
    expected = case["expected"]
    try:
        result = FUNCTIONS[case["fn"]](case["inputs"], context)
    except tw.TradewindError as error:
        if expected == "error" or (expected == "undefined" and error.undefined):
            return None
        return f"expected {shown(expected)}, got {error.code}: {error}"
    except Exception as error:  # Inputs of another form must not end the run.
        return f"expected {shown(expected)}, got {error!r}"
    if matches(result, expected, Fraction(str(case.get("tol", "0")))):
        return None
    return f"expected {shown(expected)} within {case.get('tol', '0')}, got {shown(result)}"


def run(path: Path, data: Path | None, skipped: Counter[str]) -> tuple[int, int]:
    """Tries every case of a file: how many passed, how many failed."""
    document = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    context = Context(document.get("datasets", {}), data)
    passed = failed = 0
    for case in document["cases"]:
        if case["fn"] not in FUNCTIONS:
            skipped[case["fn"]] += 1
            continue
        problem = fault(case, context)
        if problem is None:
            passed += 1
        else:
            failed += 1
            print(f"FAIL {case['id']} {case['fn']}: {problem}")
    return passed, failed


def main(arguments: list[str] | None = None) -> int:
    """The command; the exit code is 1 when a case failed."""
    parser = argparse.ArgumentParser(description="Runs case files.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--data", type=Path, metavar="DIR", help="where data sets are")
    options = parser.parse_args(arguments)
    skipped: Counter[str] = Counter()
    passed = failed = 0
    for path in options.files:
        good, bad = run(path, options.data, skipped)
        passed, failed = passed + good, failed + bad
    for name, count in sorted(skipped.items()):
        print(f"SKIP {name}: no such function; {count} cases")
    print(f"{passed} passed, {failed} failed, {skipped.total()} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
