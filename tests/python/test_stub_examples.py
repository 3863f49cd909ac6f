"""The examples in the documentation of the functions, run."""

from __future__ import annotations

import ast
import doctest
from pathlib import Path

import pytest
import tradewind as tw

STUB = Path(tw.__file__).parent / "_tradewind.pyi"
DOCUMENTED: dict[str, list[str]] = {}
for node in ast.parse(STUB.read_text(encoding="utf-8")).body:
    if isinstance(node, ast.FunctionDef) and node.name.startswith(("growth_", "indicators_")):
        DOCUMENTED.setdefault(node.name, []).append(ast.get_docstring(node) or "")


@pytest.mark.parametrize("name", DOCUMENTED)
def test_documentation(name: str) -> None:
    text = "\n".join(DOCUMENTED[name])
    for part in ("- Unit: ", "- Missing or zero: ", ">>> "):
        assert part in text, f"no {part}"
    for word in text.replace("`", " ").replace(";", " ").replace(",", " ").split():
        if word.endswith("Error"):
            assert hasattr(tw, word) or hasattr(tw.exceptions, word), word
    test = doctest.DocTestParser().get_doctest(text, {}, name, str(STUB), 0)
    found: list[str] = []
    doctest.DocTestRunner(verbose=False).run(test, out=found.append)
    assert not found, "".join(found)
