"""Where every learner stands when a script is over."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from bot.clock import local_day
from bot.learning.facts import Fact, once
from bot.learning.learner import Learner
from bot.learning.streak_fold import fold_streak
from bot.ports.store import Store
from bot.values.events import Address


async def summaries(store: Store, people: Iterable[Address], now: datetime) -> list[dict[str, object]]:
    """Sum up the ledger of each person who is known, in the given order."""
    found: list[dict[str, object]] = []
    async with store.begin() as tx:
        for address in people:
            learner = await tx.people.at(address)
            if learner:
                found.append(_summary(address.id, learner, await tx.ledger.facts(learner.key), now))
    return found


def _summary(who: str, learner: Learner, facts: Sequence[Fact], now: datetime) -> dict[str, object]:
    today = local_day(now, learner.zone, learner.day_start)
    streak = fold_streak(facts, today, learner.zone, learner.day_start)
    studied = once(facts)
    return {
        "learner": who,
        "zone": learner.zone,
        "streak": streak.current,
        "longest": streak.longest,
        "freezes": streak.freezes,
        "counted": list(_iso(streak.dates("counted"))),
        "bridged": list(_iso(streak.dates("rest", "pause", "outage", "short", "freeze"))),
        "sessions_done": sum(fact.kind == "session" for fact in studied),
        "minutes": sum(fact.minutes for fact in studied),
    }


def _iso(days: Iterable[date]) -> Iterator[str]:
    return (day.isoformat() for day in days)
