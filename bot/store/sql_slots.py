"""The tick: due slots become rows of the outbox, set-wise, and move on."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Row,
    bindparam,
    case,
    delete,
    exists,
    literal,
    or_,
    select,
    type_coerce,
    update,
)

from bot.clock import at_wall, next_moment
from bot.ports import Ticked
from bot.store.codec import NUDGE
from bot.store.homes import has_learner
from bot.store.sql_base import Insert, SqlBase
from bot.store.standing import studied_on
from bot.store.tables import Instant, Wall, learners, ledger, outbox, slots
from bot.store.zones import rules_version

SLOTS = 50  # a round; more would make the rounds after a long outage too long for the people who wait
MISSED = 20_000  # rows, about a second: then others may write, and the next tick goes on
RULES = "zone rules"  # the note with the version that the slots were computed with

Rows = Sequence[Mapping[str, Any]] | Mapping[str, Any]
# What a slot gives to the rows of its people; all that can be computed once is not computed for each of them.
_slot, _at = bindparam("slot", type_=Integer), bindparam("at", type_=Instant)
_today, _eve = bindparam("today", type_=Date), bindparam("eve", type_=Date)
# as bot.clock.wall_day: an hour before the start of the learner's day belongs to the day before
_at_night = learners.c.day_start > bindparam("clock", type_=Wall)
_day = case((_at_night, _eve), else_=_today)
_weekday = case((_at_night, bindparam("eve_bit", type_=Integer)), else_=bindparam("today_bit", type_=Integer))
_not_studied = or_(  # the last day of study settles nearly all; the ledger is asked about days before it
    learners.c.studied_on.is_(None),
    learners.c.studied_on < _day,
    (learners.c.studied_on > _day) & ~studied_on(learners.c.id, _day),
)
_works = type_coerce(learners.c.rest_days, Integer).bitwise_and(_weekday) == 0
_awake = _works & or_(learners.c.paused_until.is_(None), learners.c.paused_until < _day)
_ROW = {
    "learner": learners.c.id,
    "home": _slot,
    "kind": literal(NUDGE),
    "day": _day,
    "due_at": _at,
    "ready_at": _at,
    "asked_at": learners.c.slot_since,
    "state": bindparam("begins", type_=outbox.c.state.type),
    "attempts": literal(0),
    "ambiguous": literal(False),
    "claim": literal(0),
    "error": literal(""),
    "arm": literal(""),
}
_mine = (learners.c.slot_id == _slot) & (learners.c.slot_since < _at)
_MEMBERS = select(*_ROW.values()).where(_mine, _not_studied, _awake)
_MOVE_ON = update(slots).where(slots.c.id == _slot).values(next_due_at=_at, next_on=bindparam("on", type_=Date))


class SqlSlots(SqlBase):
    """The part of a unit that watches the slots."""

    async def tick(self, now: datetime, late: float) -> Ticked:
        """Turn due slots into rows and move each slot on, the oldest first; much that was missed takes more ticks."""
        due = missed = 0
        before = now - timedelta(seconds=late)
        while missed < MISSED and (found := await self._due_slots(now)):
            due += await self._fire("queued", [slot for slot in found if slot.next_due_at >= before])
            missed += await self._miss([slot for slot in found if slot.next_due_at < before])
            await self._move_on(found)
        if due:
            await self._ring()
        return Ticked(due, missed)

    async def _due_slots(self, now: datetime) -> Sequence[Row[Any]]:
        due = select(slots).where(slots.c.next_due_at <= now).order_by(slots.c.next_due_at).limit(SLOTS)
        return (await self._run(due.with_for_update(skip_locked=True))).all()

    async def _fire(self, state: str, found: Sequence[Row[Any]]) -> int:
        """Make the rows of slots; whoever has a row for that day already gets no other one."""
        rows = [_given(slot) | {"begins": state} for slot in found]
        insert = self._insert(outbox).from_select(list(_ROW), _MEMBERS)
        if not rows:
            return 0
        if not self._postgres:
            return await self._count(insert.on_conflict_do_nothing(), rows)
        failure = self.failure
        try:  # ON CONFLICT makes PostgreSQL insert each row twice as slowly, and there is hardly ever a conflict
            async with self._connection.begin_nested():
                return await self._count(insert, rows)
        except LookupError:
            self.failure = failure
            return await self._count(insert.on_conflict_do_nothing(), rows)

    async def _count(self, insert: Insert, rows: Rows) -> int:
        return (await self._run(insert.execution_options(preserve_rowcount=True), rows)).rowcount

    async def _miss(self, found: Sequence[Row[Any]]) -> int:
        missed = await self._fire("missed", found)
        made = (outbox.c.home == _slot) & outbox.c.day.in_((_today, _eve)) & (outbox.c.due_at == _at)
        if found:
            await self._record_outages(made & (outbox.c.state == "missed"), [_given(slot) for slot in found])
        return missed

    async def _record_outages(self, which: ColumnElement[bool], rows: Rows) -> None:
        """Write an outage for nudges, once a day, unless the learner studied all the same."""
        fact = {
            "learner": outbox.c.learner,
            "at": outbox.c.due_at,
            "day": outbox.c.day,
            "kind": literal("outage"),
            "ref": literal(""),
            "minutes": literal(0),
            "note": literal(""),
        }
        bare = ~studied_on(outbox.c.learner, outbox.c.day)
        query = select(*fact.values()).where(which, outbox.c.kind == NUDGE, bare, has_learner())
        await self._run(self._insert(ledger).from_select(list(fact), query).on_conflict_do_nothing(), rows)

    async def _move_on(self, found: Sequence[Row[Any]]) -> None:
        mine = slots.c.id.in_([slot.id for slot in found])
        await self._run(delete(slots).where(mine, ~exists().where(learners.c.slot_id == slots.c.id)))
        await self._set_moments([(slot.id, *next_moment(slot.zone, slot.wall, slot.next_due_at)) for slot in found])

    async def _set_moments(self, moments: Sequence[tuple[int, datetime, date]]) -> None:
        if moments:
            await self._run(_MOVE_ON, [{"slot": slot, "at": at, "on": on} for slot, at, on in moments])

    async def follow_zone_rules(self) -> None:
        """Compute every slot's next moment anew when the rules of the zones changed; its date stays."""
        rules = rules_version()
        if await self.note(RULES) == rules:
            return
        all_slots = (await self._run(select(slots))).all()
        await self._set_moments([(slot.id, *_same_day(slot)) for slot in all_slots])
        await self.save_note(RULES, rules)


def _same_day(slot: Row[Any]) -> tuple[datetime, date]:
    just_before = at_wall(slot.zone, slot.next_on, slot.wall) - timedelta.resolution
    return next_moment(slot.zone, slot.wall, just_before)


def _given(slot: Row[Any]) -> dict[str, Any]:
    """Say what the statements of a tick need to know of a slot."""
    on, eve = slot.next_on, slot.next_on - timedelta(days=1)
    bits = {"today_bit": 1 << on.weekday(), "eve_bit": 1 << eve.weekday()}
    return {"slot": slot.id, "at": slot.next_due_at, "clock": slot.wall, "today": on, "eve": eve} | bits
