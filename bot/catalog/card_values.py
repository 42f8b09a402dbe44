"""Fresh values for a card: what they are drawn from, and how they get into its texts."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from random import Random
from string import Template

from bot.catalog.recall_cards import DRAWN, ExecutedCard, OrderCard, RunCard

RANGE = re.compile(r"(-?\d+)\.\.(-?\d+)(?: by (\d+))?")
ANSWER = "answer"
"""The name under which texts may speak of what the program prints."""
CardValues = Mapping[str, str]


class BadValues(ValueError):
    """What values are drawn from makes no sense, or a text names one that is not there."""


def domain(drawn: DRAWN) -> tuple[str, ...]:
    """List what a value may be, as it is written into code."""
    if not isinstance(drawn, str):
        return tuple(map(str, drawn))
    found = RANGE.fullmatch(drawn)
    if found is None:
        raise BadValues(f"{drawn!r} is no range such as 2..9 or 10..90 by 5")
    first, last, step = (int(part or 1) for part in found.groups())
    return tuple(map(str, range(first, last + 1, step or 1)))


def draw(card: ExecutedCard, seed: int) -> CardValues:
    """Draw the values of one instance."""
    chance = Random(f"{card.id} {seed}")  # noqa: S311  (a question, not a secret)
    for name, drawn in card.given.items():
        if not domain(drawn):
            raise BadValues(f"given.{name} is empty")
    return {name: chance.choice(domain(drawn)) for name, drawn in card.given.items()}


def fill(text: str, values: CardValues) -> str:
    """Put values in the places of their names."""
    try:
        return Template(text).substitute(values)
    except KeyError as error:
        raise BadValues(f"${error.args[0]} is not given") from None
    except ValueError:
        raise BadValues("has a $ without a name; write $$ for the sign itself") from None


def how_many(card: ExecutedCard) -> int:
    """Count the different instances that can be drawn, not asking `where`."""
    count = 1
    for drawn in card.given.values():
        count *= len(set(domain(drawn)))
    return count


def programs(card: ExecutedCard, values: CardValues) -> Iterator[str]:
    """Give what has to run for one instance: the card's own code, its slips, and what texts need worked out."""
    yield fill(card.code, values)
    yield from (fill(slip.code, values) for slip in card.slips)
    yield from (f"print({fill(worked, values)})" for worked in (card.worked or {}).values())


def card_seal(card: RunCard) -> str:
    """Sum up what runs of a card, so that what was worked out of it is told from what was of another version."""
    return hashlib.sha256(repr(_running(card)).encode()).hexdigest()[:12]


def _running(card: RunCard) -> tuple[object, ...]:
    if isinstance(card, ExecutedCard):
        slips, worked = tuple(slip.code for slip in card.slips), tuple((card.worked or {}).items())
        return card.id, tuple(card.given.items()), card.code, slips, card.typed, card.where, worked
    if isinstance(card, OrderCard):
        return card.id, card.code, card.extra, card.prints
    return card.id, card.code, card.line, card.fix, card.prints
