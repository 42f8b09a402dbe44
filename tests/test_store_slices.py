"""However much there is to do, a transaction does a bounded part of it, and the next one goes on."""

from datetime import date, timedelta

import pytest
from store_house import (
    LATE,
    add,
    add_all,
    change,
    claim,
    daily_all,
    deliveries,
    in_transaction,
    outages,
    queue,
    queue_all,
    record,
    rows,
    settle,
    tick,
    utc,
)

from bot.learning.facts import Fact
from bot.ports.ledger import OutageSlice
from bot.ports.slots import TickResult
from bot.ports.store import Store
from bot.store.sql import overdue, slots
from bot.store.sql.store import SqlStore
from scheduler import heartbeat, upkeep
from scheduler.heartbeat import ABSENCES, beat, cover_absences, note_absence, rise
from scheduler.tick import enqueue_due
from scheduler.tick import tick as whole_tick
from scheduler.upkeep import KEPT_DAYS, keep_up

EVENING = utc("2026-03-27", "21:00")
FRIDAY, SATURDAY, SUNDAY = date(2026, 3, 27), date(2026, 3, 28), date(2026, 3, 29)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
BACK = EVENING + timedelta(hours=5)


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> int:
    """Let little fit into a transaction."""
    few = 3
    for module, name in (
        (slots, "ROWS_A_TICK"), (slots, "MISSED_A_TICK"), (overdue, "GIVEN_UP_AT_ONCE"),
        (heartbeat, "COVERED_AT_ONCE"), (upkeep, "PRUNED_AT_ONCE"),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, few)
    return few


async def test_a_crowd_that_is_due_takes_several_ticks_and_nobody_is_left_out(sql_store: SqlStore, few: int) -> None:
    people = await daily_all(sql_store, *(f"n{n}" for n in range(7)), zone="UTC")
    for due in (3, 3):
        assert await tick(sql_store, EVENING) == TickResult(due, 0, more=True)
    await change(sql_store, people[0], EVENING, name="meanwhile others write")
    assert await tick(sql_store, EVENING) == TickResult(1, 0)
    assert await tick(sql_store, EVENING) == TickResult(0, 0)
    assert [len(await deliveries(sql_store, one)) for one in people] == [1] * 7
    assert [row.learner for row in await claim(sql_store, EVENING)] == people


async def test_a_crowd_that_fits_exactly_is_through_with_the_next_tick(sql_store: SqlStore, few: int) -> None:
    await daily_all(sql_store, *(f"n{n}" for n in range(few)), zone="UTC")
    assert await tick(sql_store, EVENING) == TickResult(3, 0, more=True)
    assert await tick(sql_store, EVENING) == TickResult(0, 0)
    assert await in_transaction(sql_store, "outbox.next_due") == EVENING


async def test_other_slots_of_the_same_moment_wait_for_their_turn(sql_store: SqlStore, few: int) -> None:
    names = [f"n{n}" for n in range(4)]
    await daily_all(sql_store, *names, zone="UTC")
    late = await daily_all(sql_store, "a", "b", wall="21:01", zone="UTC")
    found = await enqueue_due(sql_store, EVENING + timedelta(minutes=1))
    assert (found.due, found.missed, found.waiting) == (6, 0, 6)
    assert [len(await deliveries(sql_store, one)) for one in late] == [1, 1]
    assert await rows(sql_store) == 6


async def test_days_that_were_missed_are_given_up_some_at_a_time(sql_store: SqlStore, few: int) -> None:
    people = await daily_all(sql_store, *(f"n{n}" for n in range(8)), zone="UTC")
    assert await tick(sql_store, BACK) == TickResult(0, 3, more=True)
    assert sum([(await deliveries(sql_store, one))[:1] != [] for one in people]) == 3
    assert (await enqueue_due(sql_store, BACK)).missed == 5
    assert [(await deliveries(sql_store, one))[0].state for one in people] == ["missed"] * 8
    assert [await outages(sql_store, one) for one in people] == [[FRIDAY]] * 8


async def test_what_is_too_late_is_sent_to_nobody_while_it_waits_to_be_given_up(sql_store: SqlStore, few: int) -> None:
    people = await add_all(sql_store, *(f"n{n}" for n in range(9)))
    await queue_all(sql_store, people[:8], EVENING)
    await queue(sql_store, people[8], BACK)
    (fresh,) = await claim(sql_store, BACK)
    assert fresh.learner == people[8]
    await settle(sql_store, fresh)
    states = [(await deliveries(sql_store, one))[0].state for one in people[:8]]
    assert states.count("missed") == few
    assert await in_transaction(sql_store, "outbox.waiting", BACK) == 9 - few
    for _ in range(2):
        assert [row.learner for row in await claim(sql_store, BACK)] in ([], [people[8]])
    assert [(await deliveries(sql_store, one))[0].state for one in people[:8]] == ["missed"] * 8
    assert [await outages(sql_store, one) for one in people[:8]] == [[FRIDAY]] * 8


async def test_what_is_patient_is_sent_late_all_the_same(store: Store) -> None:
    ana = await add(store)
    await queue(store, ana, EVENING, "buddy")
    assert [row.kind for row in await claim(store, EVENING + 2 * DAY)] == ["buddy"]


async def studied(store: Store, *people: int, day: date = FRIDAY) -> None:
    for learner in people:
        await record(store, learner, day)


async def test_outages_are_written_for_some_people_at_a_time(store: Store) -> None:
    people = sorted(await add_all(store, "ana", "bo", "cy", "dee"))
    await studied(store, *people[:3])
    since, until = utc("2026-03-28", "04:00"), utc("2026-03-29", "02:00")
    seen = [OutageSlice(people[1], 2), OutageSlice(people[3], 1), OutageSlice(None)]
    after = 0
    for expected in seen:
        done = await in_transaction(store, "ledger.record_outages", since, until, after, 2)
        assert done == expected
        after = done.last or after
    again = await in_transaction(store, "ledger.record_outages", since, until, 0, 9)
    assert again == OutageSlice(people[3], 0)
    assert [await outages(store, one) for one in people] == [[SATURDAY]] * 3 + [[]]


async def test_an_absence_is_covered_later_in_slices_and_people_are_served_between(store: Store, few: int) -> None:
    people = await add_all(store, *(f"n{n}" for n in range(8)))
    await studied(store, *people)
    await beat(store, utc("2026-03-28", "04:00"))
    await note_absence(store, utc("2026-03-29", "02:00"))
    assert [await outages(store, one) for one in people] == [[]] * 8
    begin, between = store.begin, 0

    def counted(urgent: bool = False):
        nonlocal between
        between += 1
        return begin(urgent)

    store.begin = counted  # type: ignore[method-assign]
    assert await cover_absences(store) == 8
    assert between == 3 + 1 + 1  # slices of 3, 3 and 2, one that finds nobody, and a look
    assert [await outages(store, one) for one in people] == [[SATURDAY]] * 8


class Killed(BaseException):
    """What ends a process."""


async def test_a_process_that_dies_meanwhile_is_gone_on_from_where_it_was(
    store: Store, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = sorted(await add_all(store, *(f"n{n}" for n in range(8))))
    await studied(store, *people)
    await beat(store, utc("2026-03-28", "04:00"))
    await note_absence(store, utc("2026-03-29", "02:00"))
    some, slices = heartbeat._cover_some, 0

    async def dies(*args):
        nonlocal slices
        slices += 1
        done = await some(*args)
        if slices == 2:
            raise Killed
        return done

    monkeypatch.setattr(heartbeat, "_cover_some", dies)
    with pytest.raises(Killed):
        await cover_absences(store)
    assert [bool(await outages(store, one)) for one in people] == [True] * 3 + [False] * 5
    # another one, which was away for long as well
    await beat(store, utc("2026-03-29", "02:30"))
    await note_absence(store, utc("2026-03-29", "12:00"))
    assert len((await in_transaction(store, "notes.get", ABSENCES)).splitlines()) == 2
    assert await cover_absences(store) == 5 + 8
    assert [await outages(store, one) for one in people] == [[SATURDAY, SUNDAY]] * 8
    assert await in_transaction(store, "notes.get", ABSENCES) == ""
    assert await cover_absences(store) == 0


async def test_a_start_that_dies_before_anything_was_covered_forgets_nothing(store: Store) -> None:
    ana = await add(store)
    await studied(store, ana)
    await beat(store, utc("2026-03-28", "04:00"))
    await note_absence(store, utc("2026-03-29", "02:00"))
    await note_absence(store, utc("2026-03-29", "02:01"))
    assert await cover_absences(store) == 1
    assert await outages(store, ana) == [SATURDAY]


async def test_two_pauses_with_a_rest_day_between_keep_a_streak_and_its_outage_is_recorded(store: Store) -> None:
    """For 121 days a streak can live without study; no number of days tells whom an outage costs something."""
    ana, bo = await add(store, rest_days=(6,)), await add(store, "bo")
    begin = date(2026, 1, 5)
    for learner in (ana, bo):
        await record(store, learner, begin)
    facts = [
        Fact(EVENING, begin, "rest", "6"),
        Fact(EVENING, begin + DAY, "pause", str(begin + 59 * DAY)),
        Fact(EVENING, begin + 61 * DAY, "pause", str(begin + 120 * DAY)),
    ]
    for fact in facts:
        await in_transaction(store, "ledger.record", ana, fact)
    last = begin + 121 * DAY  # the day after both pauses
    await beat(store, utc(str(last), "04:00"))
    assert await rise(store, utc(str(last), "22:00")) == 1
    assert await outages(store, ana) == [last]
    assert await outages(store, bo) == []


async def test_old_deliveries_are_erased_once_a_day_in_slices(
    store: Store, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = utc("2026-03-27", "12:00")
    ana = await add(store)
    old = [now.date() - timedelta(days=KEPT_DAYS + n) for n in range(1, 8)]
    young = [now.date() - timedelta(days=n) for n in (0, 1, KEPT_DAYS)]
    for day in (*old, *young):
        async with store.begin() as tx:
            await tx.outbox.enqueue(ana, "nudge", day, utc(str(day), "11:00"))
    for _ in range(9):
        await claim(store, now)  # all but today's are too late
    await keep_up(store, now)
    assert sorted(row.day for row in await deliveries(store, ana)) == sorted(young)
    monkeypatch.setattr(upkeep, "KEPT_DAYS", 0)
    await whole_tick(store, now + HOUR)
    assert len(await deliveries(store, ana)) == 3
    await claim(store, now + DAY)
    await whole_tick(store, now + DAY)
    assert await deliveries(store, ana) == []


async def test_what_waits_is_never_erased_however_old_it_is(store: Store) -> None:
    now, ana = utc("2026-03-27", "12:00"), await add(store)
    await queue(store, ana, now, day=date(2024, 1, 1))
    await keep_up(store, now)
    assert len(await deliveries(store, ana)) == 1


async def test_late_is_late_for_the_tick_as_well(sql_store: SqlStore, few: int) -> None:
    people = await daily_all(sql_store, *(f"n{n}" for n in range(5)), zone="UTC")
    assert (await enqueue_due(sql_store, EVENING + timedelta(seconds=LATE))).due == 5
    assert len(await claim(sql_store, EVENING + timedelta(seconds=LATE))) == 5
    assert [await outages(sql_store, one) for one in people] == [[]] * 5
