"""The command line: ``python -m tradewind brief`` and ``python -m tradewind new``."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

import tradewind as tw

INPUT_ERROR = 1


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
        help="a rate file (ECB CSV or zip, or a tidy CSV); repeats, preferred first",
    )
    brief.add_argument("--to", required=True, metavar="CURRENCY", help="such as USD")
    form = brief.add_mutually_exclusive_group()
    form.add_argument(
        "--html",
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


def brief(options: argparse.Namespace) -> tw.Brief:
    """The brief that the command line asks for."""
    dossier = tw.Dossier.read(options.dossier)
    rates = tw.RateTable.from_rates([])
    for path in options.rates:
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
        with open(options.html, "wb") as file:
            file.write(page.to_html().encode())


def put(text: str) -> None:
    """Writes text to standard output as UTF-8, adding nothing."""
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()


def main() -> NoReturn:
    """Runs the command and exits."""
    try:
        run(arguments().parse_args())
    except (tw.TradewindError, OSError) as error:
        sys.stderr.write(f"tradewind: {error}\n")
        sys.exit(INPUT_ERROR)
    sys.exit(0)


if __name__ == "__main__":
    main()
