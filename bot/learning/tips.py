"""Which tip a day has."""

from bot.catalog.model import Catalog, Tip
from bot.values.bounds import clip
from bot.values.markup import parse, plain

TIP_UNITS = 70
_STEP = 29  # neighbours in the file share a subject; a stride shows a different one each day


def tip_of(catalog: Catalog, number: int) -> Tip:
    """Give the tip with a number; numbers go on for ever, such as those of days."""
    tips = list(catalog.tips.values())
    return tips[number * _STEP % len(tips)]


def tip_title(tip: Tip) -> str:
    """Name a tip by its first sentence."""
    return clip(plain(parse(tip.text)).partition(". ")[0].rstrip("."), TIP_UNITS)
