"""The command line: ``python -m tradewind brief`` and ``python -m tradewind new``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NoReturn

import tradewind as tw

INPUT_ERROR = 1


class InputError(Exception):
    """What went wrong, in the words that the user reads."""


class Once(argparse.Action):
    """Stores a value, and refuses a second one."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        if getattr(namespace, self.dest) is not None:
            raise argparse.ArgumentError(self, "expected once, got it again")
        setattr(namespace, self.dest, values)


def arguments() -> argparse.ArgumentParser:
    """The parser of the command line; a usage error exits with 2."""
    parser = argparse.ArgumentParser(
        prog="python -m tradewind",
        description="Checks reported economic figures and prints a brief.",
    )
    parser.add_argument(
        "--version", action="version", version=f"tradewind {tw.__version__}"
    )
    commands = parser.add_subparsers(dest="command", required=True)
    brief = commands.add_parser(
        "brief",
        help="print the brief of a dossier",
        description="Prints the brief of a dossier; exits with 0 whatever the verdicts.",
    )
    brief.add_argument("dossier", help="a dossier as JSON")
    brief.add_argument(
        "--rates",
        action="append",
        default=[],
        metavar="FILE",
        help="a rate file (of the ECB as CSV, zip or XML; of the Bank of Russia or the "
        "National Bank of Belarus as XML; or a tidy CSV); repeats, preferred first",
    )
    brief.add_argument(
        "--to", required=True, action=Once, metavar="CURRENCY", help="such as USD"
    )
    form = brief.add_mutually_exclusive_group()
    form.add_argument(
        "--html",
        action=Once,
        nargs="?",
        const="",
        metavar="FILE",
        help="write HTML, to the file or to standard output",
    )
    form.add_argument("--json", action="store_true", help="print JSON")
    form.add_argument(
        "--markdown", action="store_true", help="print Markdown, as without an option"
    )
    commands.add_parser("new", help="print a dossier to fill in")
    return parser


@contextmanager
def naming(path: str) -> Iterator[None]:
    """Puts the name of a file in front of what is wrong with it."""
    try:
        yield
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except tw.TradewindError as error:
        raise InputError(f"{path}: {error}") from error


def same_file(one: str, other: str) -> bool:
    """Whether two paths lead to one file, also through a link."""
    try:
        return os.path.samefile(one, other)
    except OSError:
        return os.path.realpath(one) == os.path.realpath(other)


def check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Refuses to write over a file that is read."""
    if options.command != "brief" or not options.html:
        return
    for path in [options.dossier, *options.rates]:
        if same_file(options.html, path):
            parser.error(f"argument --html: {options.html} is the input {path}")


def brief(options: argparse.Namespace) -> tw.Brief:
    """The brief that the command line asks for."""
    with naming(options.dossier):
        dossier = tw.Dossier.read(options.dossier)
    rates = tw.RateTable.from_rates([])
    for path in options.rates:
        with naming(path):
            rates = rates.merged(tw.RateTable.read(path))
    return tw.brief(dossier, rates, options.to)


def run(options: argparse.Namespace) -> None:
    """Writes exactly the bytes of the core."""
    if options.command == "new":
        put(tw.skeleton())
        return
    page = brief(options)
    if options.json:
        put(page.to_json())
    elif options.html is None:
        put(page.to_markdown())
    elif options.html == "":
        put(page.to_html())
    else:
        with naming(options.html), open(options.html, "wb") as file:
            file.write(page.to_html().encode())


def put(text: str) -> None:
    """Writes text to standard output as UTF-8, adding nothing."""
    # Python sets a stream that is closed at the start to None.
    if sys.stdout is None:
        raise InputError("standard output: it is closed")
    with naming("standard output"):
        try:
            sys.stdout.buffer.write(text.encode())
            sys.stdout.buffer.flush()
        except OSError:
            # Python would try again to write what is left, and complain, as it exits.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise


def main() -> NoReturn:
    """Runs the command and exits."""
    parser = arguments()
    options = parser.parse_args()
    check(parser, options)
    try:
        run(options)
    except (InputError, tw.TradewindError) as error:
        if sys.stderr is not None:
            sys.stderr.write(f"error: {error}\n")
        sys.exit(INPUT_ERROR)
    sys.exit(0)


if __name__ == "__main__":
    main()
