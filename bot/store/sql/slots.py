"""The tick: the people of due slots get deliveries, set-wise, and the slots move on."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Executable,
    Integer,
    Row,
    Select,
    bindparam,
    case,
    cast,
    delete,
    exists,
    extract,
    func,
    literal,
    or_,
    select,
    type_coerce,
    update,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from bot.clock import at_wall, next_moment
from bot.ports.slots import Peak, TickResult
from bot.store.codec import highest
from bot.store.sql.effective_study import studied_on
from bot.store.sql.notes import SqlNotes
from bot.store.sql.overdue import SqlOverdue
from bot.store.sql.session import INSERTS, SqlSession
from bot.store.sql.tables import KEY, Instant, addresses, learners, outbox, slots
from bot.store.sql.zone_rules import rules_version
from bot.values.message_kinds import REMINDER

SLOTS_A_ROUND = 50  # more would make the rounds after a long outage too long for the people who wait
ROWS_A_TICK, MISSED_A_TICK = 10_000, 500  # then others may write; what was missed costs several times as much
PEAKS_WITHIN = timedelta(hours=24)
RULES = "zone rules"  # the note with the version that the slots were computed with


class _Eve(FunctionElement[date]):
    """The date before a date."""

    type = Date()
    inherit_cache = True


@compiles(_Eve, "sqlite")
def _eve_sqlite(element: _Eve, compiler: Any, **kw: Any) -> str:
    return f"date({compiler.process(element.clauses, **kw)}, '-1 day')"


@compiles(_Eve)
def _eve(element: _Eve, compiler: Any, **kw: Any) -> str:
    return f"({compiler.process(element.clauses, **kw)} - 1)"


def _bit(day: ColumnElement[date]) -> ColumnElement[int]:
    """Give the bit of a date's weekday, as in `Weekdays`; databases count from Sunday."""
    return literal(1).bitwise_lshift(cast(extract("dow", day) + 6, Integer) % 7)


# what a slot gives to its people; a limit makes databases compute it once for each slot, not for each of them
_on, _before = slots.c.next_on, _Eve(slots.c.next_on)
_columns = (slots.c.id, slots.c.wall, _on.label("on"), _before.label("eve"))
_bits = (_bit(_on).label("on_bit"), _bit(_before).label("eve_bit"))
_these = slots.c.id.in_(bindparam("slots", expanding=True))
_fired = select(*_columns, *_bits).where(_these).limit(SLOTS_A_ROUND).subquery("fired").c
# as bot.clock.wall_day: an hour before the start of the learner's day belongs to the day before
_at_night = learners.c.day_start > _fired.wall
_day = case((_at_night, _fired.eve), else_=_fired.on)
_weekday = case((_at_night, _fired.eve_bit), else_=_fired.on_bit)
_at = bindparam("at", type_=Instant)
_not_studied = or_(  # the last day of study settles nearly all; the ledger is asked about days before it
    learners.c.studied_on.is_(None),
    learners.c.studied_on < _day,
    (learners.c.studied_on > _day) & ~studied_on(learners.c.id, _day),
)
_works = type_coerce(learners.c.rest_days, Integer).bitwise_and(_weekday) == 0
_awake = _works & or_(learners.c.paused_until.is_(None), learners.c.paused_until < _day)
_mine = (learners.c.slot_id == _fired.id) & (learners.c.slot_since < _at)
_DELIVERY_ROW = {
    "learner": learners.c.id,
    "kind": literal(REMINDER),
    "day": _day,
    "due_at": _at,
    "ready_at": _at,
    "state": literal("queued"),
    "attempts": literal(0),
    "ambiguous": literal(False),
    "claim": literal(0),
    "error": literal(""),
    "arm": literal(""),
    "about": literal(""),
}
_PEOPLE = (  # in the order of asking, which is the order of sending
    select(*_DELIVERY_ROW.values()).where(_mine, _not_studied, _awake).order_by(learners.c.slot_since, learners.c.id)
)
_MOST = bindparam("most", type_=Integer)
# of very many some at a time: who has a row is left out, so that the next tick goes on where this one ended
_rowless = ~exists().where(
    outbox.c.learner == learners.c.id, outbox.c.day == _day, outbox.c.kind == _DELIVERY_ROW["kind"]
)
_SOME_PEOPLE = _PEOPLE.where(_rowless).limit(_MOST)
_theirs = learners.c.slot_id.in_(bindparam("slots", expanding=True)) & (learners.c.slot_since < _at)
_COUNT_DUE = select(func.count()).select_from(select(learners.c.id).where(_theirs).limit(_MOST + 1).subquery())


def _enqueuing(people: Select[Any]) -> dict[bool, Executable]:
    """Make the statements of both databases, once: building one takes longer than running it."""
    return {
        postgres: insert(outbox)
        .from_select(list(_DELIVERY_ROW), people)
        .on_conflict_do_nothing(index_elements=KEY)
        .execution_options(preserve_rowcount=True)
        for postgres, insert in INSERTS.items()
    }


_ENQUEUE, _ENQUEUE_SOME = _enqueuing(_PEOPLE), _enqueuing(_SOME_PEOPLE)
_full = exists().where(learners.c.slot_id == slots.c.id).correlate(slots)
_DUE_SLOTS = (
    select(slots, _full.label("full"))
    .where(slots.c.next_due_at <= bindparam("now", type_=Instant))
    .order_by(slots.c.next_due_at)
    .limit(SLOTS_A_ROUND)
    .with_for_update(skip_locked=True)
)
_MOVE_ON = (
    update(slots).where(slots.c.id == bindparam("slot")).values(next_due_at=_at, next_on=bindparam("on", type_=Date))
)


class SqlSlots:
    """The slots."""

    def __init__(self, session: SqlSession, overdue: SqlOverdue, notes: SqlNotes) -> None:
        self._session, self._overdue, self._notes = session, overdue, notes

    async def tick(self, now: datetime, late: float) -> TickResult:
        """Enqueue the people of due slots and move these on, the oldest first."""
        before, done = now - timedelta(seconds=late), TickResult()
        while not done.more and (found := await self._due_slots(now)):
            done, fired = await self._fire(found, before, done)
            moved = await self._move_on(fired)
            if len(found) < SLOTS_A_ROUND and all(at > now for at in moved):
                break  # there are no more
        if done.missed:
            await self._overdue.give_up(before)
        if done.due:
            await self._session.ring("deliveries")
        return done

    async def _fire(
        self, found: Sequence[Row[Any]], before: datetime, done: TickResult
    ) -> tuple[TickResult, list[Row[Any]]]:
        """Enqueue the people of slots, as many as fit; give what was done so far, and the slots that are through."""
        fired: list[Row[Any]] = []
        for at, group in groupby(found, lambda slot: slot.next_due_at):
            slots, late = list(group), at < before
            room = MISSED_A_TICK - done.missed if late else ROWS_A_TICK - done.due
            rows = await self._enqueue(at, [slot.id for slot in slots], room)
            done = TickResult(done.due + rows * (not late), done.missed + rows * late, more=rows == room)
            if done.more:
                break
            fired += slots
        return done, fired

    async def _due_slots(self, now: datetime) -> Sequence[Row[Any]]:
        return (await self._session.run(_DUE_SLOTS, {"now": now})).all()

    async def _enqueue(self, at: datetime, slots: Sequence[int], most: int) -> int:
        """Enqueue those whose moment it is; whoever has a delivery for that day already gets no other one."""
        given = {"at": at, "slots": slots, "most": most}
        fits = (await self._session.run(_COUNT_DUE, given)).scalar_one() <= most
        enqueue = (_ENQUEUE if fits else _ENQUEUE_SOME)[self._session.postgres]
        return (await self._session.run(enqueue, given)).rowcount

    async def _move_on(self, found: Sequence[Row[Any]]) -> list[datetime]:
        """Move slots on, drop those that nobody is in any more, and tell when they are due."""
        if empty := [slot.id for slot in found if not slot.full]:
            await self._session.run(delete(slots).where(slots.c.id.in_(empty), ~_full))
        moments = [(slot.id, *next_moment(slot.zone, slot.wall, slot.next_due_at)) for slot in found]
        await self._set_moments(moments)
        return [at for _, at, _ in moments]

    async def _set_moments(self, moments: Sequence[tuple[int, datetime, date]]) -> None:
        if moments:
            await self._session.run(_MOVE_ON, [{"slot": slot, "at": at, "on": on} for slot, at, on in moments])

    async def peaks(self, now: datetime) -> Sequence[Peak]:
        """Find for each platform the moment of the next day at which most people want their reminder there."""
        c = addresses.c
        own = select(c.platform).where(c.learner == learners.c.id, c.open)
        platform = own.order_by(c.used_at.desc(), c.platform).limit(1).scalar_subquery()
        people = select(platform.label("platform"), slots.c.next_due_at.label("at"))
        mine = people.select_from(learners.join(slots, learners.c.slot_id == slots.c.id))
        soon = mine.where(slots.c.next_due_at <= now + PEAKS_WITHIN).subquery()
        which = (soon.c.platform, soon.c.at)
        query = select(*which, func.count()).where(soon.c.platform.is_not(None)).group_by(*which)
        return highest(Peak(*row) for row in await self._session.run(query))

    async def follow_zone_rules(self) -> None:
        """Compute every slot's next moment anew when the rules of the zones changed; its date stays."""
        rules = rules_version()
        if await self._notes.get(RULES) == rules:
            return
        all_slots = (await self._session.run(select(slots))).all()
        await self._set_moments([(slot.id, *_same_day(slot)) for slot in all_slots])
        await self._notes.set(RULES, rules)


def _same_day(slot: Row[Any]) -> tuple[datetime, date]:
    just_before = at_wall(slot.zone, slot.next_on, slot.wall) - timedelta.resolution
    return next_moment(slot.zone, slot.wall, just_before)
