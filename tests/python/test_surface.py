"""The names of the package, its stubs, its documentation, and what an import costs."""

from __future__ import annotations

import ast
import importlib.metadata
import inspect
import pydoc
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import tradewind as tw
from tradewind import _tradewind

PACKAGE = Path(tw.__file__).parent
USAGE = Path(__file__).parent / "typed_usage.py"


def stub_names(path: Path) -> dict[str, set[str]]:
    """The names of a stub, each class with the names in it."""
    found: dict[str, set[str]] = {}
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            body = node.body if isinstance(node, ast.ClassDef) else []
            found[node.name] = {
                part.name for part in body if isinstance(part, ast.FunctionDef)
            }
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if not node.target.id.startswith("_") or node.target.id == "__version__":
                found[node.target.id] = set()
    return found


def public(names: Any) -> set[str]:
    return {name for name in names if not name.startswith("_")}


def test_the_stub_has_the_names_of_the_module() -> None:
    stub = stub_names(PACKAGE / "_tradewind.pyi")
    module_attributes = set(dir(ModuleType("m"))) | {"__file__", "__builtins__"}
    assert set(stub) == set(vars(_tradewind)) - module_attributes
    for name, members in stub.items():
        kind = getattr(_tradewind, name)
        if isinstance(kind, type):
            assert public(dir(kind)) == public(members), name


def test_every_public_name_is_exported() -> None:
    private = {name for name in vars(_tradewind) if name.startswith("_")} - {"__version__"}
    modules = ("growth_", "indicators_", "number_")
    classes_and_functions = {
        name for name in vars(_tradewind) if not name.startswith(modules)
    } - private
    assert classes_and_functions <= set(tw.__all__)
    assert len(tw.__all__) == len(set(tw.__all__))
    assert all(hasattr(tw, name) for name in tw.__all__)
    for module in (tw.growth, tw.growth.series, tw.indicators, tw.number):
        for name in module.__all__:
            function = getattr(module, name)
            assert (function.__name__, function.__module__) == (name, module.__name__)


def test_everything_is_documented() -> None:
    for name in tw.__all__:
        if name == "__version__":
            continue
        thing = getattr(tw, name)
        assert inspect.getdoc(thing), name
        if isinstance(thing, type) and thing.__module__ == "tradewind":
            for attribute in public(vars(thing)) - {"code", "number"}:
                assert inspect.getdoc(getattr(thing, attribute)), f"{name}.{attribute}"
    for module in (tw.growth, tw.growth.series, tw.indicators, tw.number):
        for name in module.__all__:
            assert inspect.getdoc(getattr(module, name))
    assert "rounding='half_even'" in pydoc.plaintext.document(tw.RateTable.convert)


def test_functions_say_that_they_belong_to_the_package() -> None:
    for function in (tw.brief, tw.check_equivalent, tw.skeleton):
        assert function.__module__ == "tradewind"


def test_classes_say_that_they_belong_to_the_package() -> None:
    for name in tw.__all__:
        if isinstance(kind := getattr(tw, name), type):
            assert kind.__module__ == "tradewind"


def test_types_are_shipped() -> None:
    assert (PACKAGE / "py.typed").is_file()
    assert (PACKAGE / "_tradewind.pyi").is_file()


def test_the_distribution() -> None:
    metadata = importlib.metadata.metadata("tradewind")
    assert metadata["Version"] == tw.__version__
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT OR Apache-2.0"
    assert set(metadata.get_all("License-File") or []) == {"LICENSE-MIT", "LICENSE-APACHE"}
    assert metadata.get_all("Requires-Dist") is None


def test_an_import_takes_nothing_from_third_parties() -> None:
    code = (
        "import sys; before = set(sys.modules); import tradewind; "
        "names = {name.partition('.')[0] for name in set(sys.modules) - before}; "
        "print(*sorted(names - set(sys.stdlib_module_names)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["tradewind"]


@pytest.mark.parametrize("checker", [["mypy", "--strict", "--cache-dir", "{cache}"]])
def test_typed_usage(checker: list[str], tmp_path: Path) -> None:
    options = [part.replace("{cache}", str(tmp_path)) for part in checker]
    done = subprocess.run(
        [sys.executable, "-m", *options, str(USAGE)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout


def test_the_stubs_are_those_of_the_module(tmp_path: Path) -> None:
    allowed = Path(__file__).parent / "stubtest-allowlist.txt"
    done = subprocess.run(
        [sys.executable, "-m", "mypy.stubtest", "tradewind", "--allowlist", str(allowed)],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout


def test_examples_of_the_stub() -> None:
    import doctest

    parser = doctest.DocTestParser()
    runner = doctest.DocTestRunner()
    tree = ast.parse((PACKAGE / "_tradewind.pyi").read_text())
    for node in [tree, *tree.body]:
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
            name = getattr(node, "name", "module")
            text = ast.get_docstring(node) or ""
            runner.run(parser.get_doctest(text, dict(vars(tw)), name, None, None))
    doctest_of_package = doctest.testmod(tw)
    assert runner.tries > 10
    assert runner.failures == 0
    assert doctest_of_package.failed == 0
    assert doctest_of_package.attempted > 0
