"""``python -m tradewind``: exit codes, and exactly the bytes of the library."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import tradewind as tw
from conftest import AVERAGES, ITEM, RATES

OPTIONS = [str(ITEM), "--rates", str(RATES), "--rates", str(AVERAGES), "--to", "USD"]


def run(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "tradewind", *arguments]
    return subprocess.run(command, capture_output=True, check=False, timeout=120)


def brief() -> tw.Brief:
    rates = tw.RateTable.read(RATES).merged(tw.RateTable.read(AVERAGES))
    return tw.brief(tw.Dossier.read(ITEM), rates, to="USD")


def test_forms() -> None:
    page = brief()
    for options, text in [
        ([], page.to_markdown()),
        (["--markdown"], page.to_markdown()),
        (["--json"], page.to_json()),
        (["--html"], page.to_html()),
    ]:
        done = run("brief", *OPTIONS, *options)
        assert done.returncode == 0, done.stderr.decode()
        assert done.stdout == text.encode()
        assert done.stderr == b""


def test_html_to_a_file(tmp_path: Path) -> None:
    path = tmp_path / "brief.html"
    done = run("brief", *OPTIONS, "--html", str(path))
    assert (done.returncode, done.stdout) == (0, b"")
    assert path.read_bytes() == brief().to_html().encode()


def test_an_inconsistent_item_is_no_failure(tmp_path: Path) -> None:
    path = tmp_path / "item.json"
    path.write_text(ITEM.read_text().replace("1.57 billion", "1.67 billion"))
    done = run("brief", str(path), *OPTIONS[1:])
    assert done.returncode == 0
    assert b"inconsistent" in done.stdout


def test_without_rates() -> None:
    done = run("brief", str(ITEM), "--to", "USD")
    assert done.returncode == 0
    assert done.stdout


def test_new(tmp_path: Path) -> None:
    done = run("new")
    assert (done.returncode, done.stdout) == (0, tw.skeleton().encode())
    path = tmp_path / "item.json"
    path.write_bytes(done.stdout)
    assert run("brief", str(path), *OPTIONS[1:]).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["none.json", *OPTIONS[1:]], "error: none.json: "),
        ([*OPTIONS, "--rates", "none.csv"], "error: none.csv: "),
        ([str(RATES), *OPTIONS[1:]], f"error: {RATES}: "),
        ([str(ITEM), "--rates", str(ITEM), "--to", "USD"], f"error: {ITEM}: "),
        ([str(ITEM.parent), "--to", "USD"], f"error: {ITEM.parent}: "),
        ([*OPTIONS[:-1], "XYZ"], "XYZ"),
        ([*OPTIONS, "--html", "/nowhere/at/all/brief.html"], "error: /nowhere/at/all/brief.html: "),
    ],
)
def test_input_errors(arguments: list[str], words: str) -> None:
    done = run("brief", *arguments)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"error: ")
    assert words in done.stderr.decode()
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["guess"],
        ["brief"],
        ["brief", str(ITEM), "--rates", str(RATES)],
        ["brief", *OPTIONS, "--json", "--markdown"],
        ["brief", *OPTIONS, "--format", "json"],
        ["brief", *OPTIONS, "--to", "USD"],
        ["brief", *OPTIONS, "--html", "--html"],
        ["new", "item.json"],
    ],
)
def test_wrong_usage(arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"usage" in done.stderr


@pytest.mark.parametrize("output", ["item.json", "rates.csv", "link.html", "hard.html"])
def test_an_input_is_not_written_over(tmp_path: Path, output: str) -> None:
    item, rates = tmp_path / "item.json", tmp_path / "rates.csv"
    item.write_bytes(ITEM.read_bytes())
    rates.write_bytes(RATES.read_bytes())
    (tmp_path / "link.html").symlink_to(item)
    (tmp_path / "hard.html").hardlink_to(rates)
    path = str(tmp_path / output)
    done = run("brief", str(item), "--rates", str(rates), "--to", "USD", "--html", path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert path in done.stderr.decode()
    assert item.read_bytes() == ITEM.read_bytes()
    assert rates.read_bytes() == RATES.read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="there is no /dev/full elsewhere")
@pytest.mark.parametrize("output", [">&-", ">/dev/full"])
@pytest.mark.parametrize("arguments", [["new"], ["brief", *OPTIONS]])
def test_output_that_takes_nothing(arguments: list[str], output: str) -> None:
    command = ["sh", "-c", f'exec "$@" {output}', "sh", sys.executable, "-m", "tradewind"]
    done = subprocess.run(
        [*command, *arguments], stderr=subprocess.PIPE, check=False, timeout=120
    )
    assert done.returncode == 1
    assert done.stderr.startswith(b"error: standard output: ")
    assert done.stderr.count(b"\n") == 1


def test_version_and_help() -> None:
    assert run("--version").stdout.decode().strip() == f"tradewind {tw.__version__}"
    assert b"--rates" in run("brief", "--help").stdout


def test_rates_of_every_form() -> None:
    names = ["ecb-2024-10.xml", "bank-of-russia-2023-09-27.xml", "imf-annual-average.csv"]
    files = [part for name in names for part in ("--rates", str(ITEM.parent / name))]
    done = run("brief", str(ITEM), *files, "--to", "USD")
    assert done.returncode == 0
    assert b"1,572,034,282.90" in done.stdout
    averages = str(ITEM.parent / "imf-table.csv")
    done = run("brief", str(ITEM), "--rates", averages, "--to", "USD")
    assert done.returncode == 1
    assert b"are in TMM" in done.stderr
