"""Matrices beside their Python peers, round by round: `matrices.py EXPORTS.csv.gz`.

Lines are as those of `peers.py`. Everything runs on one thread. NumPy's way is the
fastest of those that are tried here; ecomplexity begins with the data frame that it takes,
ours with the array that the frame is made of.
"""

from __future__ import annotations

import csv
import gzip
import os
import sys
import warnings
from pathlib import Path

for library in ("OMP", "OPENBLAS", "MKL"):
    os.environ[f"{library}_NUM_THREADS"] = "1"

import numpy as np
import pandas as pd
import tradewind as tw
from ecomplexity.ComplexityData import ComplexityData
from ecomplexity.ecomplexity import calc_eci_pci
from peers import Side, compare

ROWS, COLUMNS = 200, 5_000
ROUNDS_OF_FRAMES = 5
NAMES = {"time": "year", "loc": "country", "prod": "product", "val": "value"}

# What NumPy can do into an output of the caller.
WAYS = {
    "sum, divide": "np.divide(x, x.sum(axis=1, keepdims=True), out=out); "
    "c = x.sum(axis=0); np.divide(out, c / c.sum(), out=out)",
    "sum, multiply": "r = x.sum(axis=1, keepdims=True); c = x.sum(axis=0); "
    "np.multiply(x, c.sum() / r, out=out); np.multiply(out, 1 / c, out=out)",
    "BLAS, multiply": "r = x @ one_c; c = one_r @ x; "
    "np.multiply(x, (c.sum() / r)[:, None], out=out); np.multiply(out, 1 / c, out=out)",
    "BLAS, outer": "r = x @ one_c; c = one_r @ x; "
    "np.outer(c.sum() / r, 1 / c, out=out); np.multiply(out, x, out=out)",
}


def exports(path: Path) -> np.ndarray:
    """Countries by products; 0 where there is no row."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = [(row["country"], row["product"], row["value"]) for row in csv.DictReader(file)]
    countries = sorted({row[0] for row in rows})
    products = sorted({row[1] for row in rows})
    places = {name: at for names in (countries, products) for at, name in enumerate(names)}
    out = np.zeros((len(countries), len(products)))
    for country, product, value in rows:
        out[places[country], places[product]] = float(value)
    return out


def frame(table: np.ndarray) -> pd.DataFrame:
    rows, columns = table.shape
    return pd.DataFrame(
        {
            "year": 0,
            "country": np.repeat(np.arange(rows), columns),
            "product": np.tile(np.arange(columns), rows),
            "value": table.ravel(),
        }
    )


def prepared(data: pd.DataFrame) -> ComplexityData:
    held = ComplexityData(data, NAMES, "coerce")
    held.create_full_df(0)
    held.calculate_rca()
    return held


def indices(data: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """Both indices, without what else the package computes beside them."""
    held = prepared(data)
    held.calculate_mcp(1, 1, "rca", None, 0)
    held.diversity_t = np.nansum(held.mcp_t, axis=1)
    held.ubiquity_t = np.nansum(held.mcp_t, axis=0)
    return calc_eci_pci(held)


def advantage() -> None:
    """Revealed comparative advantage of a large table, written where the caller says."""
    x = np.random.default_rng(4).integers(1, 10**7, (ROWS, COLUMNS)).astype(float)
    names = {
        "np": np,
        "x": x,
        "out": np.empty_like(x),
        "mine": np.empty_like(x),
        "one_r": np.ones(ROWS),
        "one_c": np.ones(COLUMNS),
        "rca": tw.indicators.float_revealed_comparative_advantage,
        "prepared": prepared,
        "data": frame(x),
    }
    ours = "rca(x, out=mine)"
    times = {}
    for way, statement in WAYS.items():
        exec(f"{ours}; {statement}", {}, names)
        if not np.allclose(names["mine"], names["out"], rtol=1e-12, atol=0):
            raise SystemExit(f"{way} differs")
        times[way] = min(Side(statement, names).once() for _ in range(5))
    if not np.allclose(prepared(names["data"]).rca_t, names["mine"], rtol=1e-12, atol=0):
        raise SystemExit("ecomplexity differs")
    best = min(times, key=times.__getitem__)
    compare("advantage_numpy", ours, WAYS[best], names)
    compare("advantage_ecomplexity", ours, "prepared(data)", names, ROUNDS_OF_FRAMES)


def complexity(path: Path) -> None:
    """The index of countries of real exports."""
    table = exports(path)
    data = frame(table)
    raw = indices(data)[0]
    due = (raw - raw.mean()) / raw.std()
    ours = tw.indicators.economic_complexity_index(table)
    if not np.allclose(ours, due, rtol=0, atol=1e-9):
        raise SystemExit("the two indices differ")
    names = {
        "eci": tw.indicators.economic_complexity_index,
        "table": table,
        "indices": indices,
        "data": data,
    }
    compare("complexity_ecomplexity", "eci(table)", "indices(data)", names, ROUNDS_OF_FRAMES)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    advantage()
    complexity(Path(sys.argv[1]))
