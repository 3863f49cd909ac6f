"""The vector files: rows of cells split at tabs, with four escapes."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2] / "vectors"
ESCAPES = {"\\n": "\n", "\\t": "\t", "\\r": "\r", "\\\\": "\\"}


def unescaped(cell: str) -> str:
    return re.sub(r"\\[ntr\\]", lambda match: ESCAPES[match[0]], cell)


def rows(path: Path) -> Iterator[dict[str, str]]:
    header, *lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    names = header.split("\t")
    for line in lines:
        cells = [unescaped(cell) for cell in line.split("\t")]
        yield dict(zip(names, cells, strict=True))
