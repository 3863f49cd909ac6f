"""Every expectation of the vectors, computed a second time without the library."""

import pytest
from oracle import currency, succession, vectors, verbs


def cases() -> list[object]:
    return [
        pytest.param(verb, row, id=f"{verb}:{row['id']}")
        for verb in verbs.VERBS
        for row in vectors.rows(vectors.ROOT / f"{verb}.tsv")
    ]


@pytest.mark.parametrize(("verb", "row"), cases())
def test_expectation(verb: str, row: dict[str, str]) -> None:
    assert verbs.expect(verb, row) == row["expect"]


@pytest.mark.parametrize("verb", verbs.VERBS)
def test_file(verb: str) -> None:
    rows = list(vectors.rows(vectors.ROOT / f"{verb}.tsv"))
    assert len(rows) >= 10
    assert len({row["id"] for row in rows}) == len(rows)
    assert all(row["source"] for row in rows)


def test_a_wrong_expectation_is_seen() -> None:
    for verb in verbs.VERBS:
        row = next(iter(vectors.rows(vectors.ROOT / f"{verb}.tsv")))
        assert verbs.expect(verb, row) != row["expect"] + "1"


def test_the_laws_that_were_typed_are_those_of_the_table() -> None:
    for old, new, factor, day, _ in succession.LAWS:
        row = currency.SUCCESSION[old]
        assert (row["to"], row["factor"], row["effective"]) == (new, factor, day), old
