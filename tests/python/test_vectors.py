"""Every row of the vectors, one test a file."""

from pathlib import Path

import pytest
import vectors


@pytest.mark.parametrize("path", vectors.files(vectors.VECTORS), ids=vectors.verb_of)
def test_rows(path: Path) -> None:
    count, failed = vectors.failures(path)
    assert count >= 10
    assert not failed, "\n".join(failed)


def test_every_verb_has_rows() -> None:
    assert {vectors.verb_of(path) for path in vectors.files(vectors.VECTORS)} == set(
        vectors.VERBS
    )


def test_a_wrong_expectation_fails(tmp_path: Path) -> None:
    folder = tmp_path / "money"
    folder.mkdir()
    rows = "id\tleft\tright\texpect\tsource\none\t1 EUR\t2 EUR\t4 EUR\texact\n"
    (folder / "add.tsv").write_text(rows)
    (folder / "guess.tsv").write_text(rows)
    assert vectors.failures(folder / "add.tsv") == (
        1,
        ["FAIL money/add one: expected 4 EUR, got 3 EUR"],
    )
    assert vectors.main(tmp_path) == 1


def test_escapes() -> None:
    assert vectors.unescaped(r"a\tb\nc\rd\\te") == "a\tb\nc\rd\\te"
