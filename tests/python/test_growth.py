"""Arguments of growth that only Python has."""

import pytest
import tradewind as tw
from tradewind import growth


def test_a_contribution_may_be_in_percentage_points() -> None:
    rest = growth.excluding(tw.Percent("3.6"), tw.PercentagePoint("2.2"))
    assert str(rest.value) == "0.014"
    assert rest.exact


def test_a_growth_is_not_in_percentage_points() -> None:
    points: object = tw.PercentagePoint("3.6")
    with pytest.raises(tw.TradewindError) as caught:
        growth.excluding(points, tw.PercentagePoint("2.2"))  # type: ignore[call-overload]
    assert caught.value.code == "INVALID_ARGUMENT"
