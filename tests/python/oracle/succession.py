"""Former currencies and what replaced them: units of the old for one of the new, from a day on.

Typed apart from the library's table, so that a slip there shows here.
"""

from dataclasses import dataclass
from datetime import date

from .number import Dec, parse

EURO_1999 = "Council Regulation (EC) No 2866/98"
# Old, new, factor, first day, text.
LAWS = (
    ("ATS", "EUR", "13.7603", "1999-01-01", EURO_1999),
    ("BEF", "EUR", "40.3399", "1999-01-01", EURO_1999),
    ("DEM", "EUR", "1.95583", "1999-01-01", EURO_1999),
    ("ESP", "EUR", "166.386", "1999-01-01", EURO_1999),
    ("FIM", "EUR", "5.94573", "1999-01-01", EURO_1999),
    ("FRF", "EUR", "6.55957", "1999-01-01", EURO_1999),
    ("IEP", "EUR", "0.787564", "1999-01-01", EURO_1999),
    ("ITL", "EUR", "1936.27", "1999-01-01", EURO_1999),
    ("LUF", "EUR", "40.3399", "1999-01-01", EURO_1999),
    ("NLG", "EUR", "2.20371", "1999-01-01", EURO_1999),
    ("PTE", "EUR", "200.482", "1999-01-01", EURO_1999),
    ("GRD", "EUR", "340.750", "2001-01-01", "Council Regulation (EC) No 1478/2000"),
    ("SIT", "EUR", "239.640", "2007-01-01", "Council Regulation (EC) No 1086/2006"),
    ("CYP", "EUR", "0.585274", "2008-01-01", "Council Regulation (EC) No 1135/2007"),
    ("MTL", "EUR", "0.429300", "2008-01-01", "Council Regulation (EC) No 1134/2007"),
    ("SKK", "EUR", "30.1260", "2009-01-01", "Council Regulation (EC) No 694/2008"),
    ("EEK", "EUR", "15.6466", "2011-01-01", "Council Regulation (EU) No 671/2010"),
    ("LVL", "EUR", "0.702804", "2014-01-01", "Council Regulation (EU) No 870/2013"),
    ("LTL", "EUR", "3.45280", "2015-01-01", "Council Regulation (EU) No 851/2014"),
    ("HRK", "EUR", "7.53450", "2023-01-01", "Council Regulation (EU) 2022/1208"),
    ("BGN", "EUR", "1.95583", "2026-01-01", "Council Regulation (EU) 2025/1409"),
    ("TMM", "TMT", "5000", "2009-01-01", "Central Bank of Turkmenistan"),
    ("AZM", "AZN", "5000", "2006-01-01", "Azerbaijan, Decree No 189 of 2005"),
    ("BYR", "BYN", "10000", "2016-07-01", "Belarus, Edict No 450 of 2015"),
    ("TJR", "TJS", "1000", "2000-10-30", "Tajikistan, Decree No 415 of 2000"),
    ("RUR", "RUB", "1000", "1998-01-01", "Russian Federation, Decree No 822 of 1997"),
    ("TRL", "TRY", "1000000", "2005-01-01", "Turkey, Law No 5083"),
    ("ROL", "RON", "10000", "2005-07-01", "Romania, Law No 348/2004"),
    ("PEH", "PEI", "1000", "1985-02-01", "Law No 24064 (Peru)"),
    ("PEI", "PEN", "1000000", "1991-07-01", "Law No 25295 (Peru)"),
)


@dataclass(frozen=True)
class Succession:
    old: str
    new: str
    factor: Dec
    effective: date
    law: str


SUCCESSIONS = {
    old: Succession(old, new, parse(factor), date.fromisoformat(day), law)
    for old, new, factor, day, law in LAWS
}


def in_force(code: str, on: date) -> Succession | None:
    """What replaced a currency by the day; None while it has rates of its own."""
    one = SUCCESSIONS.get(code)
    return one if one is not None and one.effective <= on else None
