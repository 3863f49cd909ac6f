"""Prices, and what two of a pair say of each other, one each way round."""

from dataclasses import dataclass
from fractions import Fraction

from .number import Dec


@dataclass(frozen=True)
class Price:
    """What so many units of the base cost, as quoted."""

    value: Dec
    units: int

    @property
    def ratio(self) -> Fraction:
        return self.value.value / self.units

    @property
    def ends(self) -> tuple[Fraction, Fraction]:
        """Half a unit of the last digit lower and higher."""
        half = Fraction(1, 2 * 10**self.value.scale)
        return (self.value.value - half) / self.units, (self.value.value + half) / self.units


def directions(kind: str, one: Price, other: Price) -> str:
    """What two prices, one each way round, say: `fit`, `differ`, or `swapped`."""
    low, high = one.ends[0] * other.ends[0], one.ends[1] * other.ends[1]
    same_side = min(one.ratio, other.ratio) > 1 or max(one.ratio, other.ratio) < 1
    if same_side and not (low <= Fraction(51, 50) and high >= Fraction(50, 51)):
        return "swapped"
    # The mean of a price that moves, times the mean of its inverse, is more than one.
    too_high = low > Fraction(11, 10) and kind != "period_average"
    return "differ" if too_high or high < Fraction(10, 11) else "fit"
