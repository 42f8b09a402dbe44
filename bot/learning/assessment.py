"""The placement: which question comes next, and what the answers say about where to begin.

Answers are facts, so a placement that was left is continued whenever the learner comes back. A run is what was answered
since the last `placed` fact; what was right in an earlier run is not asked again.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.catalog.model import Catalog, Question
from bot.learning.facts import Fact, effective

MOST_QUESTIONS = 12
USUAL_QUESTIONS = 8  # then it ends, unless one more right answer would change the level
LEVELS = (1, 2, 3)
ENOUGH_WRONG = 4  # in a row at the easiest level: the level is clear, and more would only discourage
RIGHT, HARDER, WRONG, CONVINCING = 2, 1, 3, 7  # four right, or five and one slip, are more than luck
TOO_HARD = 2  # wrong answers at a level, and none right: the rest of the questions are better spent below it
OFTEN_LATER = 110  # of 256: how often a question whose answer leaves no hour out waits for those that do
BEGIN = {"experienced": 2}
SKIPS_FROM = 2  # what the ledger says of areas without their level began to count here
NEEDS = {2: {"functions": 1}, 3: {"functions": 2, "classes": 2}}  # who does not know these is not at the level
WITNESSES = 2  # right answers that build on an area make it known; one is enough where nothing was wrong

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
    learner: int = 0

    @property
    def known(self) -> Known:
        """Give the hardest level at which each area is known: a wrong answer takes back what was known above it."""
        return _known((*self.before, *self.answers))

    @property
    def level(self) -> int:
        """Give the level of the next question: right leads up, wrong leads down; what was too hard twice stays out."""
        if not self.answers:
            return self.begin
        last = self.answers[-1]
        top = next((level - 1 for level in LEVELS[1:] if self._too_hard(level)), LEVELS[-1])
        return min(max(last.question.level + (1 if last.right else -1), LEVELS[0]), top)

    def _too_hard(self, level: int) -> bool:
        here = [answer.right for answer in self.answers if answer.question.level == level]
        return here.count(False) >= TOO_HARD and not any(here)


@dataclass(frozen=True, slots=True)
class Placement:
    """What a run says: the level, and how well each area is known."""

    level: int
    known: Known = field(default_factory=dict)

    @property
    def note(self) -> str:
        """Write the areas as the ledger keeps them."""
        return ",".join(f"{area}:{level}" for area, level in self.known.items())


def current_run(facts: Iterable[Fact], background: str | None, catalog: Catalog, learner: int = 0) -> PlacementRun:
    """Find the run under way; it is empty when none was begun."""
    facts = list(facts)
    *finished, answers = _runs(facts, catalog)
    last = last_placement(facts)
    begin = last.level if last else BEGIN.get(background or "", LEVELS[0])
    before = tuple(answer for run in finished for answer in run)
    return PlacementRun(len(finished), begin, answers, before, learner)


def last_answers(facts: Iterable[Fact], catalog: Catalog) -> tuple[Answered, ...]:
    """Give the answers of the run that was finished last."""
    *finished, _ = _runs(facts, catalog)
    return finished[-1] if finished else ()


def last_placement(facts: Iterable[Fact]) -> Placement | None:
    """Find what the ledger says about the level, the latest of several."""
    placed = [fact for fact in effective(facts) if fact.kind == "placed" and fact.ref in map(str, LEVELS)]
    return Placement(int(placed[-1].ref), _noted(placed[-1])) if placed else None


def _noted(fact: Fact) -> Known:
    """Read areas with their levels; one without was known at the placement's, which counted from the second on."""
    level = int(fact.ref) if int(fact.ref) >= SKIPS_FROM else 0
    named = [name.partition(":") for name in fact.note.split(",") if name]
    return {area: int(own) if own.isdecimal() else level for area, _, own in named}


def next_question(run: PlacementRun, catalog: Catalog) -> Question | None:
    """Choose a question of the level, drawn for the learner from the areas that were asked least."""
    if len(run.answers) >= MOST_QUESTIONS or _clear(run):
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
    """Sum a run up: nothing is known of somebody who is not firm at any level."""
    firm = firm_level(run)
    found = {area: _area_level(area, firm, run, catalog) for area in catalog.areas} if firm else {}
    return Placement(max(firm, LEVELS[0]), {area: level for area, level in found.items() if level})


def firm_level(run: PlacementRun) -> int:
    """Give the hardest level that more than luck speaks for, 0 for none."""
    known = run.known
    held = (level for level in LEVELS if _holds(level, run) and _complete(level, known))
    return max(held, default=0)


def _complete(level: int, known: Known) -> bool:
    return all(known.get(area, 0) >= least for area, least in NEEDS.get(level, {}).items())


def _area_level(area: str, firm: int, run: PlacementRun, catalog: Catalog) -> int:
    """Tell how well an area is known: by its own answers, by those that build on it, and a level below the firm one."""
    own = [answer for answer in (*run.before, *run.answers) if answer.question.topic == area]
    direct = min(_known(own).get(area, 0), firm)
    limit = min((answer.question.level - 1 for answer in own if not answer.right), default=LEVELS[-1])
    clean = _clean(firm, run)
    witnesses = sorted(_witnesses(area, run, catalog), reverse=True)
    needed = WITNESSES - clean
    seen = min(witnesses[needed - 1], firm) if len(witnesses) >= needed else 0
    easier = firm - 1 if witnesses or clean else 0
    sure = clean or len(witnesses) >= needed or sum(answer.right for answer in own) > 1
    return max(direct if sure else direct - 1, min(max(seen, easier), limit))


def _clean(level: int, run: PlacementRun) -> bool:
    """Tell whether a level was shown by its own questions, without one wrong answer up to it."""
    wrong = any(not answer.right and answer.question.level <= level for answer in run.answers)
    return not wrong and RIGHT * sum(n == level for n in _levels_right(run)) >= CONVINCING


def _witnesses(area: str, run: PlacementRun, catalog: Catalog) -> Iterator[int]:
    """Give the levels of the right answers that nobody finds who doesn't know the area."""
    for answer in run.answers:
        if answer.right and area in _below(answer.question.topic, catalog):
            yield answer.question.level


def _below(area: str, catalog: Catalog) -> frozenset[str]:
    """Name the areas that one builds on, all the way down."""
    needs = catalog.areas[area].needs if area in catalog.areas else ()
    return frozenset(needs).union(*(_below(need, catalog) for need in needs))


def shuffled(question: Question, learner: int) -> list[tuple[int, str]]:
    """Give the options with their numbers in an order that is the learner's own, and the same every time."""
    return sorted(enumerate(question.options), key=lambda option: _mixed(f"{learner}:{question.id}:{option[0]}"))


def known_hours(facts: Iterable[Fact], catalog: Catalog) -> frozenset[str]:
    """Name the hours that are known, by the placement or by themselves: left out of the way, and never counted."""
    facts = effective(facts)
    return hours_placed(facts, catalog) | _known_one_by_one(facts, catalog)


def hours_placed(facts: Iterable[Fact], catalog: Catalog) -> frozenset[str]:
    """Name the hours of the basics that the placement found known."""
    placement = last_placement(facts)
    return hours_known(placement.known, catalog) if placement else frozenset()


def _known_one_by_one(facts: Iterable[Fact], catalog: Catalog) -> frozenset[str]:
    """Name the hours that were too easy, and whose question was answered."""
    return frozenset(now for fact in facts if fact.kind == "known" and (now := catalog.resolve(fact.ref)))


def hours_known(known: Known, catalog: Catalog) -> frozenset[str]:
    """Name the hours that every area which names them knows well enough."""
    found, unsure = set[str](), set[str]()
    for area in catalog.areas.values():
        for level, hours in enumerate(area.hours_by_level, LEVELS[0]):
            (found if known.get(area.id, 0) >= level else unsure).update(hours)
    return frozenset(now for hour in found - unsure if (now := catalog.resolve(hour)))


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


def _clear(run: PlacementRun) -> bool:
    """Tell whether going on would hardly change what the answers say."""
    wrong = run.answers[-ENOUGH_WRONG:]
    if len(wrong) == ENOUGH_WRONG and not any(a.right or a.question.level > LEVELS[0] for a in wrong):
        return True
    return len(run.answers) >= USUAL_QUESTIONS and not _open(run)


def _open(run: PlacementRun) -> bool:
    """Tell whether one more right answer could lift the level."""
    harder = min(firm_level(run) + 1, LEVELS[-1])
    return not _holds(harder, run) and _holds(harder, run, more=1)


def _order(question: Question, run: PlacementRun, catalog: Catalog) -> tuple[int, bool, int, bool, int, bool, bytes]:
    """Sort questions: near the level (rather above it), what the hardest level needs, and areas asked least first."""
    twice = question.topic in NEEDS[LEVELS[-1]]  # what so much hangs on may be asked at two levels
    asked = [answer.question for answer in run.answers if answer.question.topic == question.topic]
    here = sum(one.level == question.level or not twice for one in asked)
    before = sum(answer.question.topic == question.topic for answer in run.before)
    seen = any(answer.question.id == question.id for answer in run.before)
    away = question.level - run.level
    needed = question.topic in NEEDS.get(run.level, {}) and not asked
    drawn = _mixed(f"{run.learner}:{run.number}:{question.id}")
    area = catalog.areas.get(question.topic)
    teaches = question.level == LEVELS[0] or (area and area.hours_by_level[question.level - LEVELS[0]])
    later = not teaches and drawn[0] < OFTEN_LATER
    return 2 * abs(away) - (away > 0), not needed, here, seen, before, later, drawn


def _holds(level: int, run: PlacementRun, more: int = 0) -> bool:
    """Tell whether a level is the learner's: against each lower one, by the answers that tell the two apart."""
    right = [*_levels_right(run), *[level] * more]
    wrong = [answer.question.level for answer in run.answers if not answer.right]

    def weight(lower: int) -> int:
        apart = range(lower + 1, level + 1)
        above = HARDER * sum(n > level for n in right)
        return above + RIGHT * sum(n in apart for n in right) - WRONG * sum(n in apart for n in wrong)

    return all(weight(lower) >= CONVINCING for lower in range(level))


def _levels_right(run: PlacementRun) -> Iterator[int]:
    """Give the levels of the right answers, and of what an earlier run found and this one left alone."""
    asked = {answer.question.topic for answer in run.answers}
    yield from (answer.question.level for answer in run.answers if answer.right)
    yield from (level for area, level in _known(run.before).items() if area not in asked and level)


def _mixed(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=8).digest()
