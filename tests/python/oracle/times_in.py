"""How many times a phrase says, by patterns of what may stand around the number."""

import re

from . import number
from .fault import Fault

WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
PARTS = (
    "zero half quarter third thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty "
    "forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen score lakh "
    "crore couple few several point"
).split()
ANY = "|".join(WORDS)
NUMBER = rf"[0-9](?:[0-9.,]*[0-9])?|(?:{ANY})(?=fold\b)|(?:{ANY})(?![^\W\d_])"
MARK = r"(?:[\s\u2011-]?(?:times|fold|x|bei)(?![^\W_])|[\s\u2011-]?[×倍](?![\d½¼¾零〇一二三四五六七八九十百千万亿两半几数多余负点分之第]))"
# Nothing, a blank or a bracket; an ideograph that is no part of a number; a stop.
OPEN = r"(?:^|[\s(\[\"'，。：；、（“《]|(?![零〇一二三四五六七八九十百千万亿两半几数多余负点分之第到至或和与])[\u4e00-\u9fff]|(?<![\d½倍])[到至或和与])"
SIGN = r"[-−–—+~/±]\s+$"
SOME = rf"(?:[^\W\d_]*\d[\d.,]*|(?:{ANY})(?:fold)?|(?:{'|'.join(PARTS)})s?)"
LINK = rf"(?<![^\W_]){SOME}[^\w]*(?:(?:to|or|and|by|till|until|through)[^\w]*)?$"
TURN = r"(?<![^\W\d_])(?:minus|negative|plus)[^\w]*$"
YEAR = r"(?<![\d.,])[0-9]{4},[^\w]*$"
FACTOR = r"(?<![^\W\d_])factor[^\w]+of[^\w]+$"
AFTER = r"(?:$|[\s.,;)][^\w]*(?:$|(?:over|in|from|since|compared|relative|on|as|during|between|year)(?![^\W\d_])))"


def times_in(phrase: str) -> str:
    """The number of times, which stands alone on both sides."""
    low = phrase.lower()
    found: list[str | None] = []
    for match in re.finditer(rf"(?:(?<=[^\w])|(?<![^\W\d_])|(?=[0-9])(?<![0-9]))(?:{NUMBER})", low):
        before, text, after = low[: match.start()], match[0], low[match.end() :]
        mark = re.match(MARK, after)
        ahead = re.search(FACTOR, before) and re.match(AFTER, after)
        whole = text[0].isdigit() and low.strip().removesuffix(".") == text
        if not (mark or ahead or whole):
            continue
        alone = re.search(OPEN + "$", before) and not re.search(SIGN, before)
        linked = re.search(TURN, before) or (re.search(LINK, before) and not re.search(YEAR, before))
        more = mark and re.match(rf"[^\w]*{SOME}(?![^\W\d_])", after[mark.end() :])
        found.append(text if alone and not linked and not more else None)
    if len(found) != 1 or found[0] is None:
        raise Fault("INVALID_NUMBER")
    text = found[0]
    if text in WORDS:
        return str(WORDS.index(text) + 1)
    if not re.fullmatch(r"(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?", text):
        raise Fault("INVALID_NUMBER")
    return str(number.parse(text.replace(",", "")))
