"""Economic complexity: links in fractions, eigenvectors by powers of a small matrix."""

import math
from collections.abc import Callable

import floats

from . import matrix, number
from .fault import Fault

Row = dict[str, str]
Cells = list[float | str]
TURNS = 20_000


class Network:
    """The links of a row, and who takes no part."""

    def __init__(self, row: Row) -> None:
        if row["door"] == "exact":
            values = matrix.exact(row)
        else:
            flat = [float(one) for one in row["values"].replace("|", ",").split(",") if one]
            sizes = [len(matrix.parts(row[name])) for name in ("rows", "columns")]
            values = matrix.binary(flat, *sizes)
        cutoff = number.parse(row["cutoff"]).value if row["cutoff"] else 1
        if cutoff <= 0:
            raise Fault("NOT_POSITIVE")
        rows, columns, total = matrix.totals(values)
        if not total:
            raise Fault("ZERO_TOTAL")
        inclusive = row["inclusive"] != "false"
        self.links = [
            [b is not None and (b > cutoff or (inclusive and b == cutoff)) for b in line]
            for line in matrix.balassa(values)
        ]
        self.diversity = [sum(line) for line in self.links]
        self.ubiquity = [sum(line) for line in zip(*self.links)]
        self.gaps = (gaps(rows, self.diversity), gaps(columns, self.ubiquity))

    def to_products(self, values: list[float]) -> list[float]:
        """The mean over the countries of each product."""
        return [mean(values, line) for line in zip(*self.links)]

    def to_countries(self, values: list[float]) -> list[float]:
        return [mean(values, line) for line in self.links]

    def vectors(self) -> tuple[list[float], list[float]]:
        """The second eigenvector of products and the means of it over countries."""
        held = [at for at, count in enumerate(self.diversity) if count]
        if len(held) < 2 or sum(any(line) for line in zip(*self.links)) < 2:
            raise Fault("TOO_FEW_VALUES")
        if not self.connected(held):
            raise Fault("DISCONNECTED_NETWORK")
        both = [self.power([math.sin(k * (at + 1)) for at in held], held) for k in (1, 2)]
        if both[0][1] < 1e-9 or repeated(both[0][0], both[1][0]):
            raise Fault("DISCONNECTED_NETWORK")
        products = self.to_products(both[0][0])
        countries = self.to_countries(products)
        slope = covariance([countries[at] for at in held], [self.diversity[at] for at in held])
        if abs(slope) < 1e-9:
            raise Fault("DISCONNECTED_NETWORK")
        sign = math.copysign(1, slope)
        return [sign * one for one in products], [sign * one for one in countries]

    def power(self, start: list[float], held: list[int]) -> tuple[list[float], float]:
        """A vector of countries after many turns, orthogonal to the first; its growth."""
        vector = [0.0] * len(self.links)
        for at, value in zip(held, start):
            vector[at] = value
        growth = 0.0
        for _ in range(TURNS):
            centre = math.fsum(vector[at] * self.diversity[at] for at in held)
            centre /= sum(self.diversity)
            for at in held:
                vector[at] -= centre
            size = math.sqrt(math.fsum(one * one for one in vector))
            if size < 1e-12:
                return vector, 0.0
            vector = self.to_countries(self.to_products([one / size for one in vector]))
            growth = math.sqrt(math.fsum(one * one for one in vector))
        return vector, growth

    def connected(self, held: list[int]) -> bool:
        seen, waiting = {held[0]}, [held[0]]
        while waiting:
            line = self.links[waiting.pop()]
            for other in held:
                if other not in seen and any(a and b for a, b in zip(line, self.links[other])):
                    seen.add(other)
                    waiting.append(other)
        return len(seen) == len(held)

    def proximity(self) -> list[list[float]]:
        lines = [*zip(*self.links)]
        return [
            [
                sum(a and b for a, b in zip(one, other)) / max(sum(one), sum(other), 1)
                for other in lines
            ]
            for one in lines
        ]

    def density(self) -> list[list[float]]:
        near = self.proximity()
        return [
            [
                math.fsum(p for p, has in zip(line, links) if has) / (math.fsum(line) or 1)
                for line in near
            ]
            for links in self.links
        ]


def gaps(totals: list, counts: list[int]) -> list[str]:
    return [
        "ZERO_TOTAL" if not total else "" if count else "ZERO_DIVISOR"
        for total, count in zip(totals, counts)
    ]


def mean(values: list[float], links: tuple[bool, ...] | list[bool]) -> float:
    chosen = [value for value, has in zip(values, links) if has]
    return math.fsum(chosen) / len(chosen) if chosen else 0.0


def covariance(left: list[float], right: list[float]) -> float:
    centre = math.fsum(left) / len(left)
    middle = math.fsum(right) / len(right)
    size = math.fsum((one - centre) ** 2 for one in left) or 1
    return math.fsum((a - centre) * (b - middle) for a, b in zip(left, right)) / math.sqrt(size)


def repeated(left: list[float], right: list[float]) -> bool:
    """Whether two starts came to different directions."""
    inner = math.fsum(a * b for a, b in zip(left, right))
    sizes = math.fsum(a * a for a in left) * math.fsum(b * b for b in right)
    return abs(inner) < 0.999999 * math.sqrt(sizes)


def moments(values: list[float], gaps: list[str], convention: str) -> tuple[float, float]:
    held = [one for one, gap in zip(values, gaps) if not gap]
    if len(held) < 2:
        raise Fault("TOO_FEW_VALUES")
    centre = math.fsum(held) / len(held)
    squares = math.fsum((one - centre) ** 2 for one in held)
    deviation = math.sqrt(squares / (len(held) - (convention == "sample")))
    if deviation < 1e-12:
        raise Fault("NO_CHANGE")
    return centre, deviation


def scored(values: list[float], of: tuple[float, float]) -> list[float]:
    return [(one - of[0]) / of[1] for one in values]


def convention(row: Row) -> str:
    if row["z_scores"] not in ("", "population", "sample"):
        raise Fault("INVALID_CONVENTION")
    return row["z_scores"] or "population"


def said(row: Row, values: list[float], gaps: list[str]) -> str:
    return floats.cells([gap or one + 0.0 for one, gap in zip(values, gaps)], row)


def said_cells(row: Row, lines: list[list[float]], net: Network, square: bool = False) -> str:
    outer = net.gaps[1] if square else net.gaps[0]
    out = [
        gap or other or one + 0.0
        for line, gap in zip(lines, outer)
        for one, other in zip(line, net.gaps[1])
    ]
    return floats.cells(out, row)


def country_index(row: Row) -> str:
    net, way = Network(row), convention(row)
    _, countries = net.vectors()
    return said(row, scored(countries, moments(countries, net.gaps[0], way)), net.gaps[0])


def product_scores(net: Network, way: str) -> list[float]:
    products, countries = net.vectors()
    if way == "sample":
        return scored(products, moments(products, net.gaps[1], way))
    return scored(products, moments(countries, net.gaps[0], way))


def product_index(row: Row) -> str:
    net, way = Network(row), convention(row)
    return said(row, product_scores(net, way), net.gaps[1])


def worth(net: Network, way: str) -> list[float]:
    """What stands for the complexity of products in the outlook."""
    if way == "sample":
        return product_scores(net, way)
    products, countries = net.vectors()
    return [one / moments(countries, net.gaps[0], way)[1] for one in products]


def outlook(row: Row) -> str:
    net, way = Network(row), convention(row)
    value = worth(net, way)
    sums = [
        math.fsum(d * v for d, v, has in zip(line, value, links) if not has)
        for line, links in zip(net.density(), net.links)
    ]
    if way == "population":
        sums = scored(sums, moments(sums, net.gaps[0], way))
    return said(row, sums, net.gaps[0])


def gain(row: Row) -> str:
    net, way = Network(row), convention(row)
    value, near = worth(net, way), net.proximity()
    weights = [v / (math.fsum(line) or 1) for v, line in zip(value, near)]
    out = [
        [
            0.0
            if has
            else math.fsum(near[q][p] * weights[q] for q, other in enumerate(links) if not other)
            for p, has in enumerate(links)
        ]
        for links in net.links
    ]
    return said_cells(row, out, net)


def steps(row: Row) -> int:
    turns = int(row["iterations"])
    if not 1 <= turns <= 100_000:
        raise Fault("INVALID_PERIODS")
    return turns - 1


def fitness(side: int) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        net = Network(row)
        countries = [0.0 if gap else 1.0 for gap in net.gaps[0]]
        products = [0.0 if gap else 1.0 for gap in net.gaps[1]]
        for _ in range(steps(row)):
            new = [math.fsum(q for q, has in zip(products, line) if has) for line in net.links]
            burdens = [
                math.fsum(1 / f for f, has in zip(countries, line) if has)
                for line in zip(*net.links)
            ]
            products = to_mean([1 / b if b else 0.0 for b in burdens], net.gaps[1])
            countries = to_mean(new, net.gaps[0])
        return said(row, (countries, products)[side], net.gaps[side])

    return run


def to_mean(values: list[float], gaps: list[str]) -> list[float]:
    count = sum(not gap for gap in gaps)
    return [one / (math.fsum(values) / count) for one in values]


def reflections(side: int) -> Callable[[Row], str]:
    def run(row: Row) -> str:
        net, way = Network(row), convention(row)
        turns = steps(row) // 2
        countries: list[float] = [float(one) for one in net.diversity]
        for _ in range(turns):
            centre, deviation = moments(countries, net.gaps[0], way)
            countries = [(one - centre) / deviation for one in countries]
            countries = net.to_countries(net.to_products(countries))
        values = net.to_products(countries) if side else countries
        return said(row, scored(values, moments(values, net.gaps[side], way)), net.gaps[side])

    return run


def counts(side: int) -> Callable[[Row], str]:
    """A count of 0 is a count; only what has no trade has none."""

    def run(row: Row) -> str:
        net = Network(row)
        without = [gap if gap == "ZERO_TOTAL" else "" for gap in net.gaps[side]]
        return said(row, (net.diversity, net.ubiquity)[side], without)

    return run


def proximity(row: Row) -> str:
    net = Network(row)
    return said_cells(row, net.proximity(), net, square=True)


def density(row: Row) -> str:
    net = Network(row)
    return said_cells(row, net.density(), net)


VERBS: dict[str, Callable[[Row], str]] = {
    "indicators/diversity": counts(0),
    "indicators/ubiquity": counts(1),
    "indicators/proximity": proximity,
    "indicators/density": density,
    "indicators/economic_complexity_index": country_index,
    "indicators/product_complexity_index": product_index,
    "indicators/complexity_outlook_index": outlook,
    "indicators/complexity_outlook_gain": gain,
    "indicators/fitness": fitness(0),
    "indicators/product_fitness": fitness(1),
    "indicators/reflections": reflections(0),
    "indicators/product_reflections": reflections(1),
}
