"""The notebooks: every cell run anew, its outputs held against those that are committed.

After a change of meaning, run one with Jupyter and commit it: `jupyter nbconvert --to
notebook --execute --inplace python/notebooks/conversion.ipynb`.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parent.parent.parent / "python" / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))


def run(source: str, names: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """What a cell prints, and its last expression as text and, if it has it, as HTML."""
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    printed, shown = io.StringIO(), {}
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, "<cell>", "exec"), names)
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), "<cell>", "eval"), names)
            if value is not None:
                shown["text/plain"] = repr(value)
            if hasattr(value, "_repr_html_"):
                shown["text/html"] = value._repr_html_()
    return printed.getvalue(), shown


def committed(outputs: list[dict[str, Any]]) -> tuple[str, dict[str, str]]:
    """The same of a cell as it is committed."""
    printed, shown = "", {}
    for output in outputs:
        if output["output_type"] == "stream":
            assert output["name"] == "stdout", output
            printed += "".join(output["text"])
        else:
            assert output["output_type"] == "execute_result", output
            shown = {kind: "".join(text) for kind, text in output["data"].items()}
    return printed, shown


def cells(notebook: Path) -> list[dict[str, Any]]:
    """The cells of code, which were run from the first to the last."""
    document = json.loads(notebook.read_text(encoding="utf-8"))
    found = [cell for cell in document["cells"] if cell["cell_type"] == "code"]
    counts = [cell["execution_count"] for cell in found]
    assert counts == list(range(1, len(found) + 1)), "not run in order"
    return found


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_outputs_are_those_of_today(
    notebook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FOLDER)
    names: dict[str, Any] = {"__name__": "__main__"}
    for cell in cells(notebook):
        source = "".join(cell["source"])
        assert run(source, names) == committed(cell["outputs"]), source


def test_there_are_notebooks() -> None:
    assert [notebook.stem for notebook in NOTEBOOKS] == ["conversion"]


def test_every_kind_of_output_is_seen() -> None:
    assert run("print(1)\nx = 2\nx", {}) == ("1\n", {"text/plain": "2"})
    assert run("y = 1", {}) == ("", {})
    assert run("print(3)", {}) == ("3\n", {})
