"""An outage is recorded for everybody whose streak it could touch, however long they were away before."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ledger_tale import DAY, Tale
from store_house import add_all, in_transaction, outages
from streak_tales import LIVES, live, wait_while_it_lives

from bot.learning.day_bounds import days_down
from bot.learning.facts import Fact, counted_days
from bot.learning.learner import Learner
from bot.learning.streak_fold import Streak, fold_streak
from bot.ports.store import Store

BEGIN = "2026-03-02 12:00"
DOWN = timedelta(hours=30)
NAMES = map(str, count())
LATER = (1, 2, 9)  # days after the outage


async def keep(store: Store, tale: Tale) -> int:
    """Store a learner with the ledger of a tale."""
    person = Learner(None, tale.facts[0].at, next(NAMES), zone=tale.zone, day_start=tale.start)
    (learner,) = await add_all(store, person)
    for fact in tale.facts:
        await in_transaction(store, "ledger.record", learner, replace(fact, id=None))
    return learner


async def go_down(store: Store, tale: Tale, learner: int) -> list[date]:
    """Record an outage that begins now; name the days of it that somebody could lose."""
    until = tale.at + DOWN
    await in_transaction(store, "ledger.record_outages", tale.at, until, learner - 1, 1)
    return [day for day in days_down(tale.zone, tale.start, tale.at, until) if day not in counted_days(tale.facts)]


def streaks(tale: Tale, outage: Sequence[date]) -> list[Streak]:
    """Give the streak on days after an outage that covered some days."""
    facts = [*tale.facts, *(Fact(tale.at, day, "outage") for day in outage)]
    days = [tale.today + (1 + later) * DAY for later in LATER]
    return [fold_streak(facts, day, tale.zone, tale.start) for day in days]


def numbers(found: Sequence[Streak]) -> list[tuple[int, int, int]]:
    return [(streak.current, streak.longest, streak.freezes) for streak in found]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(LIVES, st.integers(0, 70))
async def test_whoever_could_lose_a_streak_is_covered(store: Store, steps: list[tuple], wait: int) -> None:
    tale = Tale(BEGIN).study()
    for step in [("study",), *steps]:
        live(tale, step)
    wait_while_it_lives(tale, wait)
    learner = await keep(store, tale)
    before = {fact.day for fact in tale.facts if fact.kind == "outage"}
    lost = await go_down(store, tale, learner)
    covered = [day for day in await outages(store, learner) if day not in before]
    assert set(covered) <= set(lost)
    assert numbers(streaks(tale, covered)) == numbers(streaks(tale, lost)), tale.row


async def test_an_outage_after_two_long_pauses_with_a_rest_day_between_is_recorded(store: Store) -> None:
    tale = Tale(BEGIN).days("xxx").rests((Tale(BEGIN).today + 63 * DAY).weekday())
    for first, last in ((3, 62), (64, 123)):
        tale.until(f"{Tale(BEGIN).today + first * DAY} 12:00+00:00")
        tale.pauses(str(Tale(BEGIN).today + last * DAY))
    tale.until(f"{Tale(BEGIN).today + 124 * DAY} 04:00+00:00")
    assert tale.streak.current == 3, tale.row
    learner = await keep(store, tale)
    lost = await go_down(store, tale, learner)
    assert tale.today in lost
    assert await outages(store, learner) == lost


@pytest.mark.parametrize("excuse", "rpo")
async def test_an_outage_after_many_excused_days_is_recorded(store: Store, excuse: str) -> None:
    tale = Tale(BEGIN).days("xxx" + 12 * excuse)
    learner = await keep(store, tale)
    lost = await go_down(store, tale, learner)
    assert tale.today in lost
    assert set(lost) <= set(await outages(store, learner))
