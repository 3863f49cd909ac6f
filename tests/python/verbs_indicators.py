"""Verbs of indicators, for the runner of the vectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tradewind as tw
from cells import Row, cells, items, measure, places

it = tw.indicators


def argument(row: Row, column: str) -> Any:
    """A cell: `[column]` is a list, `#column` a count, `<column>` a count or a word."""
    cell = row[column.strip("[]<>#")]
    if column.startswith("["):
        return items(cell, ",")
    if column.startswith("#") or (column.startswith("<") and cell.isdigit()):
        return int(cell)
    return cell


def called(verb: Callable[..., Any], columns: tuple[str, ...], row: Row) -> Any:
    """What a function gives for the cells of columns; `?column` is an option."""
    arguments = [argument(row, one) for one in columns if not one.startswith("?")]
    names = [one.strip("?") for one in columns if one.startswith("?")]
    options = {name: row[name] for name in names if row[name]}
    return verb(*arguments, **options, **places(row))


def of(verb: Callable[..., tw.Measure], *columns: str) -> Callable[[Row], str]:
    """One result of the cells of the columns."""
    return lambda row: measure(called(verb, columns, row))


def cells_of(verb: Callable[..., Any], *columns: str) -> Callable[[Row], str]:
    """Several results of the cells of the columns."""
    return lambda row: cells(called(verb, columns, row))


VERBS: dict[str, Callable[[Row], str]] = {
    "indicators/balance": of(it.balance, "exports", "imports"),
    "indicators/total": of(it.total, "exports", "imports"),
    "indicators/normalised_balance": of(it.normalised_balance, "exports", "imports"),
    "indicators/coverage": of(it.coverage, "exports", "imports"),
    "indicators/openness": of(it.openness, "exports", "imports", "gdp", "?flows"),
    "indicators/import_penetration": of(
        it.import_penetration, "exports", "imports", "gdp"
    ),
    "indicators/export_propensity": of(it.export_propensity, "exports", "gdp"),
    "indicators/marginal_propensity": of(
        it.marginal_propensity, "imports_base", "imports_current", "gdp_base", "gdp_current"
    ),
    "indicators/shares": cells_of(it.shares, "[values]"),
    "indicators/top_share": of(it.top_share, "[values]", "#k"),
    "indicators/herfindahl_hirschman": of(it.herfindahl_hirschman, "[values]", "?unit"),
    "indicators/herfindahl_hirschman_normalised": of(
        it.herfindahl_hirschman_normalised, "[values]", "<cells>"
    ),
    "indicators/numbers_equivalent": of(it.numbers_equivalent, "[values]"),
    "indicators/simpson": of(it.simpson, "[values]"),
    "indicators/hirschman": of(it.hirschman, "[values]"),
    "indicators/concentration": of(it.concentration, "[values]", "<cells>"),
    "indicators/entropy": of(it.entropy, "[values]", "?log"),
    "indicators/entropy_normalised": of(it.entropy_normalised, "[values]", "<cells>"),
    "indicators/theil_t": of(it.theil_t, "[values]"),
    "indicators/theil_l": of(it.theil_l, "[values]"),
    "indicators/gini": of(it.gini, "[values]", "?correction"),
    "indicators/balassa": of(
        it.balassa, "product_exports", "exports", "world_product_exports", "world_exports"
    ),
    "indicators/symmetric_advantage": of(
        it.symmetric_advantage, "product_exports", "exports", "world_product_exports", "world_exports"
    ),
    "indicators/log_advantage": of(
        it.log_advantage, "product_exports", "exports", "world_product_exports", "world_exports"
    ),
    "indicators/additive_advantage": of(
        it.additive_advantage, "product_exports", "exports", "world_product_exports", "world_exports"
    ),
    "indicators/normalised_advantage": of(
        it.normalised_advantage, "product_exports", "exports", "world_product_exports", "world_exports"
    ),
    "indicators/weighted_advantage": cells_of(
        it.weighted_advantage, "[exports]", "[world_exports]"
    ),
    "indicators/relative_trade_advantage": cells_of(
        it.relative_trade_advantage, "[exports]", "[imports]", "[world_exports]", "[world_imports]"
    ),
    "indicators/revealed_competitiveness": cells_of(
        it.revealed_competitiveness, "[exports]", "[imports]", "[world_exports]", "[world_imports]"
    ),
    "indicators/michaely": cells_of(it.michaely, "[exports]", "[imports]"),
    "indicators/lafay": cells_of(it.lafay, "[exports]", "[imports]"),
    "indicators/similarity": of(it.similarity, "[left]", "[right]"),
    "indicators/complementarity": of(it.complementarity, "[exports]", "[imports]"),
    "indicators/krugman": of(it.krugman, "[left]", "[right]"),
    "indicators/diversification": of(it.diversification, "[country]", "[world]"),
    "indicators/grubel_lloyd_products": cells_of(
        it.grubel_lloyd_products, "[exports]", "[imports]"
    ),
    "indicators/grubel_lloyd": of(it.grubel_lloyd, "[exports]", "[imports]"),
    "indicators/grubel_lloyd_balanced": of(
        it.grubel_lloyd_balanced, "[exports]", "[imports]"
    ),
    "indicators/grubel_lloyd_of_totals": of(
        it.grubel_lloyd_of_totals, "[exports]", "[imports]"
    ),
    "indicators/intensity": of(
        it.intensity, "exports_to_partner", "exports", "partner_imports", "world_trade"
    ),
    "indicators/intensity_excluding_reporter": of(
        it.intensity_excluding_reporter, "exports_to_partner", "exports", "partner_imports", "own_imports", "world_trade"
    ),
    "indicators/intra_regional_share": of(
        it.intra_regional_share, "intra_exports", "region_exports"
    ),
    "indicators/intra_regional_intensity": of(
        it.intra_regional_intensity, "intra_exports", "region_exports", "region_imports", "world_trade"
    ),
    "indicators/regional_market_share": of(
        it.regional_market_share, "exports_to_region", "region_imports"
    ),
    "indicators/size_adjusted_regional_export_share": of(
        it.size_adjusted_regional_export_share, "intra_exports", "region_exports", "#members", "#economies"
    ),
    "indicators/regional_hirschman": of(it.regional_hirschman, "[values]"),
    "indicators/revealed_share_growth": of(
        it.revealed_share_growth, "exports_base", "exports_current", "world_base", "world_current"
    ),
    "indicators/mirror_ratio": of(it.mirror_ratio, "importer_cif", "exporter_fob"),
    "indicators/mirror_asymmetry": of(
        it.mirror_asymmetry, "importer", "exporter", "?kind"
    ),
    "indicators/cif_to_fob": of(it.cif_to_fob, "cif", "margin"),
}
