"""Economic complexity of small tables: links in fractions, eigenvectors by mpmath."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from mpmath import mp

from .cases_growth import Numbers, total

WORK = mp.clone()
WORK.dps = 40
Table = Mapping[str, Numbers]
Row = list[Any]
NONE = "undefined"


def advantages(table: Table) -> dict[str, list[Fraction | str]]:
    """The index of Balassa in every cell."""
    columns = [total(list(column)) for column in zip(*table.values(), strict=True)]
    whole = total(columns)
    return {
        country: [
            (cell / total(row)) / (column / whole) if total(row) and column else NONE
            for cell, column in zip(row, columns, strict=True)
        ]
        for country, row in table.items()
    }


class Links:
    """Which country has which product, by a cutoff of its advantage."""

    def __init__(self, table: Table, products: list[str], cutoff: Fraction, inclusive: bool):
        self.products, self.countries = products, list(table)
        self.held = [
            [int(b != NONE and (b > cutoff or (inclusive and b == cutoff))) for b in row]
            for row in advantages(table).values()
        ]
        self.diversity = [sum(row) for row in self.held]
        self.ubiquity = [sum(column) for column in zip(*self.held, strict=True)]
        # Who trades at all: a count of nothing is 0, a count of nobody is none.
        self.exports = [total(row) for row in table.values()]
        self.traded = [total(list(column)) for column in zip(*table.values(), strict=True)]

    def by_country(self, row: Row) -> dict[str, Any]:
        return dict(zip(self.countries, self.gapped(row, self.diversity), strict=True))

    def by_product(self, row: Row) -> dict[str, Any]:
        return dict(zip(self.products, self.gapped(row, self.ubiquity), strict=True))

    @staticmethod
    def gapped(row: Row, counts: Row) -> Row:
        return [one if count else NONE for one, count in zip(row, counts, strict=True)]

    def of_countries(self, row: Row) -> Row:
        """The mean over the products of each country."""
        return [
            sum(one for one, has in zip(row, line, strict=True) if has) / (count or 1)
            for line, count in zip(self.held, self.diversity, strict=True)
        ]

    def of_products(self, row: Row) -> Row:
        """The mean over the countries of each product."""
        return [
            sum(one for one, has in zip(row, line, strict=True) if has) / (count or 1)
            for line, count in zip(zip(*self.held, strict=True), self.ubiquity, strict=True)
        ]

    def second(self) -> tuple[Row, Row]:
        """The second eigenvector over countries, growing with diversity, and its products."""
        some = [at for at, count in enumerate(self.diversity) if count]
        size = WORK.matrix(len(some))
        for i, one in enumerate(some):
            for j, other in enumerate(some):
                both = [
                    WORK.mpf(1) / count
                    for a, b, count in zip(
                        self.held[one], self.held[other], self.ubiquity, strict=True
                    )
                    if a and b
                ]
                size[i, j] = sum(both) / WORK.sqrt(self.diversity[one] * self.diversity[other])
        values, vectors = WORK.eigsy(size)
        assert values[len(some) - 2] < 1 - WORK.mpf(10) ** -20
        assert len(some) < 3 or values[len(some) - 2] - values[len(some) - 3] > 1e-20
        countries: Row = [WORK.mpf(0)] * len(self.held)
        for i, one in enumerate(some):
            countries[one] = vectors[i, len(some) - 2] / WORK.sqrt(self.diversity[one])
        mean = sum(self.diversity[one] for one in some) / WORK.mpf(len(some))
        if sum(countries[one] * (self.diversity[one] - mean) for one in some) < 0:
            countries = [-one for one in countries]
        products = self.of_products(countries)
        return self.of_countries(products), products

    def proximity(self) -> list[list[Fraction]]:
        columns = list(zip(*self.held, strict=True))
        return [
            [
                Fraction(sum(map(int.__mul__, one, other)), max(sum(one), sum(other), 1))
                for other in columns
            ]
            for one in columns
        ]

    def density(self) -> list[Row]:
        return [
            self.gapped(
                [
                    total([p for p, has in zip(near, line, strict=True) if has])
                    / (total(near) or 1)
                    for near in self.proximity()
                ],
                self.ubiquity,
            )
            for line in self.held
        ]


def scores(row: Row, of: Row, counts: list[int], less: int) -> Row:
    """How many deviations from the mean of another row, where there are links."""
    kept = [WORK.mpf(1) * one for one, count in zip(of, counts, strict=True) if count]
    mean = sum(kept) / len(kept)
    deviation = WORK.sqrt(sum((one - mean) ** 2 for one in kept) / (len(kept) - less))
    return [(one - mean) / deviation for one in row]


def plain(row: Row) -> Row:
    """Fractions as real numbers."""
    return [WORK.mpf(one.numerator) / one.denominator for one in map(Fraction, row)]


def eci(links: Links, less: int = 0) -> dict[str, Any]:
    countries, _ = links.second()
    return links.by_country(scores(countries, countries, links.diversity, less))


def pci(links: Links) -> dict[str, Any]:
    """By the moments of the countries."""
    countries, products = links.second()
    mean = scores(products, countries, links.diversity, 0)
    return links.by_product(mean)


def pci_eigen(links: Links) -> dict[str, Any]:
    """By its own moments."""
    _, products = links.second()
    return links.by_product(scores(products, products, links.ubiquity, 1))


def reflections(links: Links, iterations: int) -> dict[str, Any]:
    """Order 0 counts as the first; the last even order but one is taken."""
    countries: Row = list(map(Fraction, links.diversity))
    products: Row = list(map(Fraction, links.ubiquity))
    for _ in range(iterations + iterations % 2 - 2):
        countries, products = links.of_countries(products), links.of_products(countries)
    row = plain(countries)
    return links.by_country(scores(row, row, links.diversity, 1))


def fitness(links: Links, iterations: int) -> dict[str, Any]:
    """Ones count as the first iteration."""
    countries: Row = [WORK.mpf(1 if count else 0) for count in links.diversity]
    products: Row = [WORK.mpf(1 if count else 0) for count in links.ubiquity]
    for _ in range(iterations - 1):
        sums = [
            sum(q for q, has in zip(products, line, strict=True) if has) for line in links.held
        ]
        shares = [
            1 / sum(1 / f for f, has in zip(countries, line, strict=True) if has) if count else 0
            for line, count in zip(zip(*links.held, strict=True), links.ubiquity, strict=True)
        ]
        countries, products = (
            [one * sum(map(bool, counts)) / sum(row) for one in row]
            for row, counts in ((sums, links.diversity), (shares, links.ubiquity))
        )
    return links.by_country(countries)


def outlook(links: Links) -> dict[str, Any]:
    """By the vector of products as it is: not centred, as ecomplexity for Python has it."""
    _, complexity = links.second()
    row = [
        sum(
            (WORK.mpf(near.numerator) / near.denominator) * one
            for near, one, has in zip(density, complexity, line, strict=True)
            if not has and near != NONE
        )
        for density, line in zip(links.density(), links.held, strict=True)
    ]
    return links.by_country(scores(row, row, links.diversity, 0))


FORMULAS: dict[str, Callable[..., Any]] = {
    "diversity": lambda links: dict(
        zip(links.countries, links.gapped(links.diversity, links.exports), strict=True)
    ),
    "ubiquity": lambda links: dict(
        zip(links.products, links.gapped(links.ubiquity, links.traded), strict=True)
    ),
    "eci": eci,
    "eci_eigen": lambda links: eci(links, 1),
    "pci": pci,
    "pci_eigen": pci_eigen,
    "eci_reflections": reflections,
    "fitness": fitness,
    "density": lambda links: links.by_country(links.density()),
    "coi": outlook,
}
