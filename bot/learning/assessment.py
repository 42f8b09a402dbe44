"""The placement: which question comes next, and what the answers say about where to begin.

Answers are facts, so a placement that was left is continued whenever the learner comes back. A run is what was answered
since the last `placed` fact; what was right in an earlier run is not asked again.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.catalog.model import Catalog, Question
from bot.learning.facts import Fact, effective

MOST_QUESTIONS = 12
LEVELS = (1, 2, 3)
ENOUGH_WRONG = 4  # in a row at the easiest level: the level is clear, and more would only discourage
ENOUGH_RIGHT = 5  # in a row at the hardest level
CONVINCING = 3  # right answers at a level or above it make it the learner's, when two of three are right
BEGIN = {"experienced": 2}
SKIPS_FROM = 2  # with four options a beginner guesses one of four; below this level no hour is left out

Known = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with how it was answered."""

    question: Question
    right: bool


@dataclass(frozen=True, slots=True)
class PlacementRun:
    """A placement under way; `number` counts those that were finished before, `before` are their answers."""

    number: int
    begin: int
    answers: tuple[Answered, ...] = ()
    before: tuple[Answered, ...] = ()

    @property
    def known(self) -> Known:
        """Give the hardest level at which each area is known: a wrong answer takes back what was known above it."""
        return _known((*self.before, *self.answers))

    @property
    def level(self) -> int:
        """Give the level of the next question: right leads up, wrong leads down."""
        if not self.answers:
            return self.begin
        last = self.answers[-1]
        return min(max(last.question.level + (1 if last.right else -1), LEVELS[0]), LEVELS[-1])


@dataclass(frozen=True, slots=True)
class Placement:
    """What a run says: the level, and the areas that were right at it or above."""

    level: int
    areas: tuple[str, ...]


def current_run(facts: Iterable[Fact], background: str | None, catalog: Catalog) -> PlacementRun:
    """Find the run under way; it is empty when none was begun."""
    facts = list(facts)
    *finished, answers = _runs(facts, catalog)
    last = last_placement(facts)
    begin = last.level if last else BEGIN.get(background or "", LEVELS[0])
    return PlacementRun(len(finished), begin, answers, tuple(answer for run in finished for answer in run))


def last_answers(facts: Iterable[Fact], catalog: Catalog) -> tuple[Answered, ...]:
    """Give the answers of the run that was finished last."""
    *finished, _ = _runs(facts, catalog)
    return finished[-1] if finished else ()


def last_placement(facts: Iterable[Fact]) -> Placement | None:
    """Find what the ledger says about the level, the latest of several."""
    placed = [fact for fact in effective(facts) if fact.kind == "placed" and fact.ref in map(str, LEVELS)]
    return Placement(int(placed[-1].ref), tuple(filter(None, placed[-1].note.split(",")))) if placed else None


def next_question(run: PlacementRun, catalog: Catalog) -> Question | None:
    """Choose a question of the level: areas in the order of the basics, each once before any comes again."""
    if len(run.answers) >= MOST_QUESTIONS or _clear(run.answers):
        return None
    asked = {answer.question.id for answer in run.answers}
    known = run.known
    left = [
        question
        for question in catalog.questions.values()
        if question.id not in asked and known.get(question.topic, 0) < question.level
    ]
    return min(left, key=lambda question: _order(question, run, catalog), default=None)


def place(run: PlacementRun, catalog: Catalog) -> Placement:
    """Sum a run up."""
    level = max((level for level in LEVELS if _holds(level, run)), default=LEVELS[0])
    known = run.known
    return Placement(level, tuple(area for area in catalog.areas if known.get(area, 0) >= level))


def shuffled(question: Question, learner: int) -> list[tuple[int, str]]:
    """Give the options with their numbers in an order that is the learner's own, and the same every time."""
    return sorted(enumerate(question.options), key=lambda option: _mixed(f"{learner}:{question.id}:{option[0]}"))


def known_hours(facts: Iterable[Fact], catalog: Catalog) -> frozenset[str]:
    """Name the hours of the basics that the placement found known: they are left out of the way, and never counted."""
    placement = last_placement(facts)
    if placement is None or placement.level < SKIPS_FROM:
        return frozenset()
    found = {hour for area in catalog.areas.values() if area.id in placement.areas for hour in area.hours}
    open_ones = {hour for area in catalog.areas.values() if area.id not in placement.areas for hour in area.hours}
    return frozenset(now for hour in found - open_ones if (now := catalog.resolve(hour)))


def _runs(facts: Iterable[Fact], catalog: Catalog) -> list[tuple[Answered, ...]]:
    """Cut the answers into runs, the one under way last; a question counts once a run."""
    runs: list[dict[str, Answered]] = [{}]
    for fact in effective(facts):
        if fact.kind == "placed":
            runs.append({})
        elif fact.kind == "answer" and (question := catalog.questions.get(catalog.resolve(fact.ref) or "")):
            runs[-1].setdefault(question.id, Answered(question, fact.note == "right"))
    return [tuple(run.values()) for run in runs]


def _known(answers: Iterable[Answered]) -> dict[str, int]:
    known: dict[str, int] = {}
    for answer in answers:
        before, level = known.get(answer.question.topic, 0), answer.question.level
        known[answer.question.topic] = max(before, level) if answer.right else min(before, level - 1)
    return known


def _clear(answers: Sequence[Answered]) -> bool:
    """Tell whether going on would only repeat what the last answers said."""
    wrong, right = answers[-ENOUGH_WRONG:], answers[-ENOUGH_RIGHT:]
    lost = len(wrong) == ENOUGH_WRONG and not any(a.right or a.question.level > LEVELS[0] for a in wrong)
    won = len(right) == ENOUGH_RIGHT and all(a.right and a.question.level == LEVELS[-1] for a in right)
    return lost or won


def _order(question: Question, run: PlacementRun, catalog: Catalog) -> tuple[int, int, bool, int]:
    """Sort questions: near the level (rather above it), areas and questions that were not asked yet first."""
    areas = list(catalog.areas)
    asked = sum(answer.question.topic == question.topic for answer in run.answers)
    seen = any(answer.question.id == question.id for answer in run.before)
    away = question.level - run.level
    return 2 * abs(away) - (away > 0), asked, seen, areas.index(question.topic)


def _holds(level: int, run: PlacementRun) -> bool:
    """Tell whether a level is the learner's: what was right at it or above, against what was wrong up to it."""
    right = sum(known >= level for known in _levels_right(run))
    wrong = sum(not answer.right and answer.question.level <= level for answer in run.answers)
    return right >= CONVINCING and right >= 2 * wrong


def _levels_right(run: PlacementRun) -> Iterator[int]:
    """Give the levels of the right answers, and of what an earlier run found and this one left alone."""
    asked = {answer.question.topic for answer in run.answers}
    yield from (answer.question.level for answer in run.answers if answer.right)
    yield from (level for area, level in _known(run.before).items() if area not in asked and level)


def _mixed(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=8).digest()
