"""How well a card is remembered: its answers, folded by the public parts of the fsrs package."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from fsrs import Card, Rating, Scheduler, State

LONGEST_GAP = 3_650
"""Days between two answers that are told apart; a decade is as long as two."""
RATINGS = {"wrong": Rating.Again, "nearly": Rating.Hard, "right": Rating.Good}
# days, not minutes: what was answered today comes tomorrow at the earliest; and the same answers, the same day
_SCHEDULER = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
_DAY_ZERO = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class MemoryTrace:
    """What answers left behind: for how many days it holds, and how hard the card is for this person."""

    stability: float
    difficulty: float


@dataclass(frozen=True, slots=True)
class Memory:
    """A trace on its last day; `missed` says that the last answer was wrong."""

    trace: MemoryTrace
    day: date
    missed: bool = False

    def recall(self, today: date) -> float:
        """Estimate how likely it is remembered on a day."""
        return recall_after(self.trace, (today - self.day).days)


def learned(day: date) -> Memory:
    """Begin with the hour itself: whoever finished it has met the card."""
    return Memory(_first("right"), day)


def reviewed(memory: Memory | None, day: date, verdict: str) -> Memory:
    """Add an answer."""
    if memory is None:
        return Memory(_first(verdict), day, verdict == "wrong")
    gap = min(max((day - memory.day).days, 0), LONGEST_GAP)
    return Memory(after(memory.trace, gap, verdict), day, verdict == "wrong")


def recall_after(trace: MemoryTrace, days: int) -> float:
    """Estimate how likely something is remembered so many days after its last answer."""
    return _SCHEDULER.get_card_retrievability(_card(trace), _DAY_ZERO + timedelta(max(days, 0)))


@lru_cache(maxsize=16_384)
def after(trace: MemoryTrace, gap: int, verdict: str) -> MemoryTrace:
    """Give the trace that an answer after some days leaves."""
    card, _ = _SCHEDULER.review_card(_card(trace), RATINGS[verdict], _DAY_ZERO + timedelta(gap))
    return _trace(card)


@lru_cache
def _first(verdict: str) -> MemoryTrace:
    card, _ = _SCHEDULER.review_card(Card(card_id=1, due=_DAY_ZERO), RATINGS[verdict], _DAY_ZERO)
    return _trace(card)


def _card(trace: MemoryTrace) -> Card:
    return Card(1, State.Review, None, trace.stability, trace.difficulty, _DAY_ZERO, _DAY_ZERO)


def _trace(card: Card) -> MemoryTrace:
    if card.stability is None or card.difficulty is None:
        raise LookupError("a card that was answered has a stability")
    return MemoryTrace(card.stability, card.difficulty)
