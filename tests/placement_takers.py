"""People who sit the placement: what they know, how they slip, and what they say when they don't know."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from bot.catalog.model import Catalog, Question
from bot.learning.assessment import LEVELS, Placement, current_run, hours_known, next_question, place
from bot.learning.facts import Fact

AT, DAY = datetime(2026, 5, 4, 12, tzinfo=UTC), date(2026, 5, 4)
SIMPLE = ("variables", "operators", "strings", "control-flow", "lists")
UP_TO_FUNCTIONS = (*SIMPLE, "collections", "functions", "scope")


@dataclass(frozen=True, slots=True)
class Taker:
    """A kind of person: the level up to which each area is known, and how answers come about."""

    knows: Mapping[str, int]
    slips: float = 0.0
    guesses: bool = True
    background: str | None = "some"

    def answers(self, question: Question, dice: random.Random) -> bool:
        """Answer a question, with one chance of as many as there are options where nothing is known."""
        if question.level <= self.knows.get(question.topic, 0):
            return dice.random() >= self.slips
        return self.guesses and dice.random() < 1 / len(question.options)

    @property
    def level(self) -> int:
        """Give the hardest level at which half of the areas are known, the first at least."""
        most = {level: sum(known >= level for known in self.knows.values()) for level in LEVELS}
        return max((level for level, n in most.items() if 2 * n >= ALL), default=LEVELS[0])


ALL = 14  # areas


def kinds(catalog: Catalog) -> Mapping[str, Taker]:
    """Name twelve kinds of people."""
    every = tuple(catalog.areas)
    at: Callable[[int], dict[str, int]] = lambda level: dict.fromkeys(every, level)  # noqa: E731
    elsewhere = ("variables", "operators", "strings", "control-flow", "collections", "functions", "classes")
    other = {**at(1), **dict.fromkeys(elsewhere, 2)}
    return {
        "knows nothing and guesses": Taker({}, background="beginner"),
        "knows nothing and says so": Taker({}, guesses=False, background="beginner"),
        "knows lists and what comes before": Taker(dict.fromkeys(SIMPLE, 2)),
        "functions but no classes": Taker(dict.fromkeys(UP_TO_FUNCTIONS, 2)),
        "level 1 firm, guesses above": Taker(at(1)),
        "level 1 firm, says so": Taker(at(1), guesses=False),
        "level 2 firm, guesses above": Taker(at(2)),
        "level 2 firm, says so": Taker(at(2), guesses=False),
        "knows everything": Taker(at(3), background="experienced"),
        "level 2, slips in one of ten": Taker(at(2), slips=0.1),
        "level 3, rusty in one of four": Taker(at(3), slips=0.25, background="experienced"),
        "programs in another language": Taker({**other, "decorators": 0, "iterators": 0, "files-errors": 0}),
    }


def sit(taker: Taker, catalog: Catalog, key: int) -> tuple[Placement, int]:
    """Take the placement to its end; give what it found, and how many questions it took."""
    dice, facts = random.Random(key), list[Fact]()
    while question := next_question(current_run(facts, taker.background, catalog, key), catalog):
        note = "right" if taker.answers(question, dice) else "wrong"
        facts.append(Fact(AT, DAY, "answer", question.id, note=note, id=len(facts) + 1))
    return place(current_run(facts, taker.background, catalog, key), catalog), len(facts)


def too_high(taker: Taker, found: Placement, catalog: Catalog) -> bool:
    """Tell whether somebody stands above what they know, by more than one lucky guess gives away.

    That is a level that isn't theirs, or skipped hours that they don't know and that no single area accounts for.
    """
    wrong = hours_known(found.known, catalog) - hours_known(taker.knows, catalog)
    by_one = any(wrong <= {hour for hours in area.hours_by_level for hour in hours} for area in catalog.areas.values())
    return found.level > taker.level or (bool(wrong) and not by_one)
