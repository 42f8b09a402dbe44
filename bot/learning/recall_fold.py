"""What a learner has met, and what their answers left of it: one walk through the ledger."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from bot.catalog.deck import AnyCard, cards_by_hour
from bot.catalog.model import Catalog
from bot.learning.assessment import known_hours
from bot.learning.facts import Fact, effective, verdict_of
from bot.learning.memories import RATINGS, Memory, learned, reviewed

ANSWERS_COUNT = 12
"""So many of the last answers to a card say what is left of it; those before them hardly matter."""
Given = tuple[date, str]


@dataclass(slots=True)
class Met:
    """The hours that were met, each with its day, and the answers: to cards, and to questions of the placement by hour.

    The placement found the `known` ones; `counts` says how often a card was answered.
    """

    hours: dict[str, date] = field(default_factory=dict)
    answers: dict[str, deque[Given]] = field(default_factory=dict)
    placed: dict[str, Given] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    known: frozenset[str] = frozenset()


def met(facts: Iterable[Fact], catalog: Catalog) -> Met:
    """Walk through the ledger once."""
    facts, found = effective(facts), Met()
    for fact in facts:
        if fact.kind == "session" and (hour := catalog.resolve(fact.ref)):
            found.hours.setdefault(hour, fact.day)
        elif fact.kind == "answer" and verdict_of(fact) in RATINGS:
            _answer(fact, catalog.resolve(fact.ref) or "", catalog, found)
    placed_on = max((fact.day for fact in facts if fact.kind == "placed"), default=None)
    if placed_on:
        found.known = known_hours(facts, catalog) - found.hours.keys()
        found.hours |= dict.fromkeys(found.known, placed_on)
    return found


def _answer(fact: Fact, id: str, catalog: Catalog, found: Met) -> None:
    given = (fact.day, verdict_of(fact))
    if question := catalog.questions.get(id):
        area = catalog.areas.get(question.topic)
        for hour in area.hours_by_level[question.level - 1] if area else ():
            found.placed[catalog.resolve(hour) or hour] = given
        return
    before = found.answers.setdefault(id, deque(maxlen=ANSWERS_COUNT))
    found.counts[id] = found.counts.get(id, 0) + 1
    if not before or before[-1][0] != fact.day:  # of a day the first answer counts: the others were fresh from the page
        before.append(given)


def cards_met(found: Met, catalog: Catalog) -> list[AnyCard]:
    """List the cards of the hours that were met."""
    by_hour = cards_by_hour(catalog)
    return [card for hour in found.hours for card in by_hour.get(hour, ())]


def memory_of(found: Met, card: str, hour: str) -> Memory:
    """Fold the answers to a card, of an hour that was met, into what is remembered."""
    answers = found.answers.get(card, ())
    begun = found.hours[hour]
    memory: Memory | None = None if answers and answers[0][0] <= begun else _begin(found, hour)
    for day, verdict in answers:
        memory = reviewed(memory, day, verdict)
    return memory or _begin(found, hour)


def _begin(found: Met, hour: str) -> Memory:
    """Begin with what the placement asked about the hour, and with the hour itself."""
    begun, placed = found.hours[hour], found.placed.get(hour)
    if placed is None or placed[0] > begun:
        return learned(begun)
    memory = reviewed(None, *placed)
    return memory if hour in found.known else reviewed(memory, begun, "right")
