"""Figure 15: what a minute of questions does for what is remembered, beside asking at random among what was learned."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from random import Random

from benchmarks.figure import Figure, Goal, Size
from benchmarks.simulated_memories import Exponential, PowerLaw, SimulatedMemory, TwoStores
from bot.catalog.recall_cards import RecallSettings
from bot.learning.memories import Memory, learned, reviewed
from bot.learning.recall_choice import CardCandidate, rate, worthwhile

DAY_ONE = date(2026, 1, 1)
DAYS = 90
SETTINGS = RecallSettings()
KNOWN_SECONDS, MISSED_SECONDS = 20, 60
PEOPLE = 200
USUAL, NEED = 1.0, 1.3
FACTORS = (0.5, 0.75, 1.0, 1.2, 1.4, 1.7, 2.0, 2.5, 3.0)
"""Shares of the scheduled minutes that asking at random gets, until it keeps as much."""
MODELS: dict[str, Callable[[Random, float, bool], SimulatedMemory]] = {
    "exponential": Exponential, "power law": PowerLaw, "two stores": TwoStores,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Course:
    """How many cards are learned, one a day and more; and the share that later hours use all the time."""

    title: str
    cards: int
    learned_in: int
    used: float


COURSES = (
    Course("40 cards in 40 days, half of them used by later hours", 40, 40, 0.5),
    Course("40 cards in 40 days, none used again", 40, 40, 0.0),
    Course("120 cards in 90 days, half of them used by later hours", 120, 90, 0.5),
)


@dataclass(slots=True)
class _Person:
    """A head full of simulated memories, each with the day on which it was learned."""

    heads: list[tuple[int, SimulatedMemory]]
    chance: Random

    def ask(self, card: int, day: int) -> bool:
        born, memory = self.heads[card]
        known = self.chance.random() < memory.recall(day - born)
        memory.meet(day - born, known)
        return known

    def left(self, day: int) -> float:
        return sum(memory.recall(day - born) for born, memory in self.heads)

    def met(self, day: int) -> list[int]:
        return [card for card, (born, _) in enumerate(self.heads) if born < day]


def measure(size: Size) -> Figure:
    """Live the same ninety days with both ways of asking, in each of the ways to forget."""
    people = size.of(PEOPLE, least=4)
    rows, goals = [], []
    for course in COURSES:
        for model in MODELS:
            row, factor = _compared(course, model, people)
            rows.append(row)
            if course is COURSES[0]:
                goals.append(Goal(f"{model}: minutes at random / scheduled for the same >= {NEED}", factor, least=NEED))
    headings = [
        "course, way to forget",
        "unasked",
        "at random, same minutes",
        "scheduled",
        "minutes",
        "at random needs",
    ]
    told = (
        f"Cards that are remembered on day {DAYS}, a mean of {people} people. An answer takes {KNOWN_SECONDS} s when it"
    )
    why = f"is known, and {MISSED_SECONDS} s when one reads why. At random: among all cards learned before that day."
    notes = [f"{told} {why}"]
    return Figure("15. A minute of questions", headings, rows, goals, notes)


def _compared(course: Course, model: str, people: int) -> tuple[list[object], float]:
    scheduled = [_scheduled(_person(course, model, number)) for number in range(people)]
    kept, used = _mean(kept for kept, _ in scheduled), [minutes for _, minutes in scheduled]
    unasked = _mean(_person(course, model, number).left(DAYS) for number in range(people))
    found = [_mean(_random_kept(course, model, used, factor)) for factor in FACTORS]
    same, factor = found[FACTORS.index(USUAL)], _factor(found, kept)
    minutes = _mean(spent[-1] for spent in used) / 60
    needs = f"{factor * minutes:.0f} ({factor:.2f})" if factor < FACTORS[-1] else f"over {FACTORS[-1] * minutes:.0f}"
    return [f"{course.title}; {model}", unasked, same, kept, round(minutes), needs], factor


def _person(course: Course, model: str, number: int) -> _Person:
    strength = Random(f"person {number}").lognormvariate(0, 0.5)
    heads: list[tuple[int, SimulatedMemory]] = []
    for card in range(course.cards):
        chance = Random(f"{number} {card}")
        used = chance.random() < course.used
        heads.append((card * course.learned_in // course.cards, MODELS[model](chance, strength, used)))
    return _Person(heads, Random(f"answers {number}"))


def _scheduled(person: _Person) -> tuple[float, list[int]]:
    """Ask as the mentor does; give what is kept, and the seconds spent until each day."""
    memories: dict[int, Memory] = {}
    spent = []
    for day in range(DAYS):
        today, seconds = DAY_ONE + timedelta(day), 0
        for card in person.met(day):
            memories.setdefault(card, learned(DAY_ONE + timedelta(person.heads[card][0])))
        for card in _best(memories, today):
            known = person.ask(card, day)
            seconds += KNOWN_SECONDS if known else MISSED_SECONDS
            memories[card] = reviewed(memories[card], today, "right" if known else "wrong")
        spent.append(seconds)
    return person.left(DAYS), list(accumulate(spent))


def _best(memories: dict[int, Memory], today: date) -> list[int]:
    candidates = (CardCandidate(str(card), str(card), memory) for card, memory in memories.items())
    rated = [rate(one, today, SETTINGS.retention, 1) for one in candidates]
    return [int(one.card) for one in worthwhile(rated, today, "0")[: SETTINGS.a_day]]


def _random_kept(course: Course, model: str, used: Sequence[Sequence[int]], factor: float) -> Iterator[float]:
    """Ask each person at random for so large a share of the minutes that the scheduled questions took."""
    for number, spent in enumerate(used):
        person, seconds = _person(course, model, number), 0
        for day in range(DAYS):
            cards = person.met(day)
            person.chance.shuffle(cards)
            for card in cards:
                if seconds >= spent[day] * factor:
                    break
                seconds += KNOWN_SECONDS if person.ask(card, day) else MISSED_SECONDS
        yield person.left(DAYS)


def _factor(found: Sequence[float], kept: float) -> float:
    """Find the share of minutes with which asking at random keeps as much, between those that were tried."""
    rising = list(accumulate(found, max))
    place = bisect_left(rising, kept)
    if place in {0, len(rising)}:
        return FACTORS[min(place, len(rising) - 1)]
    step = (kept - rising[place - 1]) / (rising[place] - rising[place - 1])
    return FACTORS[place - 1] + (FACTORS[place] - FACTORS[place - 1]) * step


def _mean(values: Iterator[float]) -> float:
    found = list(values)
    return sum(found) / len(found)
