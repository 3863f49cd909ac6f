"""Runs case files: functions of the published literature with inputs and expected results.

    python tests/python/run_cases.py FILE... [--data DIR]

DIR has the tables that cases name, in itself or below; without it they are those of the tests.
A case names a function, its inputs and what is expected of it: a number, a list, a
mapping, null or "undefined" (no value, for a reason) or "error" (refused). Names are mapped
to public functions of ``tradewind`` and results are compared: within ``tol``, exactly where
it is 0, null or not there. A null among the inputs is a gap. A case with an input that its
function does not take fails, and says which.
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
from case_inputs import Context, Forms, Refused

TABLES = Path(__file__).resolve().parents[1] / "data" / "exports"

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
        if isinstance(value, str):
            value = Decimal(value)
        # One such as 1e999999999 has more digits than there is memory for.
        if isinstance(value, Decimal) and abs(value.adjusted()) > 9999:
            return None
        return Fraction(value)
    except (ValueError, ArithmeticError):
        return None


def absent(expected: Any) -> bool:
    """Whether no value is expected, or none in any place of a list or a mapping."""
    if isinstance(expected, (Mapping, list)):
        each = expected.values() if isinstance(expected, Mapping) else expected
        return len(each) > 0 and all(map(absent, each))
    return expected is None or expected == "undefined"


def lacks(result: Any) -> bool:
    """Whether a result is a gap or undefined, or every part of it."""
    if isinstance(result, (Mapping, list, tuple)):
        each = result.values() if isinstance(result, Mapping) else result
        return len(each) > 0 and all(map(lacks, each))
    return result is None or isinstance(result, tw.Undefined)


def refused(result: Any) -> bool:
    """Whether a result is undefined, or every part of it."""
    if isinstance(result, (Mapping, list, tuple)):
        each = result.values() if isinstance(result, Mapping) else result
        return len(each) > 0 and all(map(refused, each))
    return isinstance(result, tw.Undefined)


def close(result: Any, expected: Any, tolerance: Fraction) -> bool:
    """Whether two numbers agree; a float without a tolerance, as it is printed."""
    found, due = number(result), number(expected)
    if found is None or due is None:
        return False
    if isinstance(expected, (float, Decimal)) and not tolerance:
        try:
            return found == due or float(found) == float(due)
        except OverflowError:
            return False
    return abs(found - due) <= tolerance


def matches(result: Any, expected: Any, tolerance: Fraction) -> bool:
    """Whether a result is the one expected, every number within the tolerance."""
    if isinstance(result, Forms):
        return any(matches(form, expected, tolerance) for form in result.forms)
    if expected is None or expected == "undefined":
        return lacks(result)
    if isinstance(expected, str) and expected == "error":
        return refused(result)
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
    return close(result, expected, tolerance)


def shown(value: Any) -> str:
    """A result in a line of its own, without the names of classes."""
    if isinstance(value, Forms):
        return shown(value.forms[0])
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {shown(one)}" for key, one in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(shown, value)) + "]"
    return str(value)


def gaps(value: Any) -> bool:
    """Whether some number of an input is null."""
    if isinstance(value, (Mapping, list)):
        return any(map(gaps, value.values() if isinstance(value, Mapping) else value))
    return value is None


def tolerance_of(case: Mapping[str, Any]) -> Fraction:
    """The absolute tolerance of a case; without one the comparison is exact."""
    given = case.get("tol")
    tolerance = Fraction(0) if given is None else number(given)
    if tolerance is None or tolerance < 0:
        raise ValueError(f"no tolerance: {given!r}")
    return tolerance


def answer(case: Mapping[str, Any], context: Context) -> str | None:
    """What is wrong with the answer to a well-formed case; None when nothing is."""
    expected, inputs = case["expected"], case.get("inputs") or {}
    tolerance = tolerance_of(case)
    function = FUNCTIONS[case["fn"]]
    given: dict[str, Any] = {}
    try:
        given = function.given(inputs)
        result = function.run(given, context.of(case))
    except (tw.TradewindError, Refused) as error:
        code = getattr(error, "code", "refused by the runner")
        # A function that takes no gap has no value where there is one.
        gap = code in ("INVALID_ARGUMENT", "refused by the runner") and gaps(given)
        undefined = gap or getattr(error, "undefined", False)
        if expected == "error" or (undefined and absent(expected)):
            return None
        return f"expected {shown(expected)}, got {code}: {error}"
    if matches(result, expected, tolerance):
        return None
    return f"expected {shown(expected)} within {case.get('tol') or 0}, got {shown(result)}"


def fault(case: Mapping[str, Any], context: Context) -> str | None:
    """What is wrong with a case or the answer to it; None when nothing is."""
    if "expected" not in case:
        return "nothing is expected"
    try:
        return answer(case, context)
    except Exception as error:  # A case of another form must not end the run.
        return f"expected {shown(case['expected'])}, got {error!r}"


def say(line: str) -> None:
    """Prints a line, whatever characters the file has."""
    print(line.replace("\n", " ").encode(errors="backslashreplace").decode())


def whole_number(digits: str) -> int | Decimal:
    """A whole number of any length."""
    return int(digits) if len(digits) < 1000 else Decimal(digits)


def read(path: Path) -> Any:
    """A case file; its numbers are decimals as they are written."""
    return json.loads(
        path.read_text(encoding="utf-8"),
        parse_float=Decimal,
        parse_int=whole_number,
        parse_constant=Decimal,
    )


def run(path: Path, data: Path | None, skipped: Counter[str]) -> tuple[int, int]:
    """Tries every case of a file: how many passed, how many failed."""
    try:
        document = read(path)
        context = Context(document.get("datasets") or {}, data)
        cases = list(document["cases"])
    except Exception as error:  # The other files are still to be tried.
        say(f"FAIL {path.name}: no case file: {error!r}")
        return 0, 1
    passed = failed = 0
    for position, case in enumerate(cases, start=1):
        if not isinstance(case, Mapping) or not isinstance(case.get("fn"), str):
            problem: str | None = "no case: it names no function"
            name = f"case {position}"
        elif case["fn"] not in FUNCTIONS:
            skipped[case["fn"]] += 1
            continue
        else:
            problem = fault(case, context)
            name = f"{case.get('id', f'case {position}')} {case['fn']}"
        passed, failed = passed + (problem is None), failed + (problem is not None)
        if problem is not None:
            say(f"FAIL {name}: {problem}")
    return passed, failed


def main(arguments: list[str] | None = None) -> int:
    """The command; the exit code is 1 when a case failed."""
    parser = argparse.ArgumentParser(description="Runs case files.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument(
        "--data", type=Path, metavar="DIR", default=TABLES, help="where data sets are"
    )
    options = parser.parse_args(arguments)
    skipped: Counter[str] = Counter()
    passed = failed = 0
    for path in options.files:
        good, bad = run(path, options.data, skipped)
        passed, failed = passed + good, failed + bad
    for name, count in sorted(skipped.items()):
        say(f"SKIP {name}: no such function; {count} cases")
    print(f"{passed} passed, {failed} failed, {skipped.total()} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
