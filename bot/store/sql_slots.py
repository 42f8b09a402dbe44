"""The tick: due slots become rows of the outbox, set-wise, and move on."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    FromClause,
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
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from bot.clock import at_wall, next_moment
from bot.ports import Ticked
from bot.store.codec import NUDGE
from bot.store.sql_base import SqlBase
from bot.store.standing import studied_on
from bot.store.tables import learners, ledger, outbox, slots
from bot.store.zones import rules_version

SLOTS = 50  # a round; more would make the rounds after a long outage too long for the people who wait
MISSED = 20_000  # rows, about a second: then others may write, and the next tick goes on
RULES = "zone rules"  # the note with the version that the slots were computed with


class Eve(FunctionElement[date]):
    """The day before a date."""

    type = Date()
    inherit_cache = True


@compiles(Eve, "sqlite")
def _eve_sqlite(element: Eve, compiler: Any, **kw: Any) -> str:
    return f"date({compiler.process(element.clauses, **kw)}, '-1 day')"


@compiles(Eve)
def _eve(element: Eve, compiler: Any, **kw: Any) -> str:
    return f"({compiler.process(element.clauses, **kw)} - 1)"


class Weekday(FunctionElement[int]):
    """The weekday of a date, 0 for Monday."""

    type = Integer()
    inherit_cache = True


@compiles(Weekday, "sqlite")
def _weekday_sqlite(element: Weekday, compiler: Any, **kw: Any) -> str:
    return f"((CAST(strftime('%w', {compiler.process(element.clauses, **kw)}) AS INTEGER) + 6) % 7)"


@compiles(Weekday)
def _weekday(element: Weekday, compiler: Any, **kw: Any) -> str:
    return f"(CAST(EXTRACT(ISODOW FROM {compiler.process(element.clauses, **kw)}) AS INTEGER) - 1)"


# as bot.clock.wall_day: an hour before the start of the learner's day belongs to the day before
_day = case((slots.c.wall < learners.c.day_start, Eve(slots.c.next_on)), else_=slots.c.next_on)
_members = learners.join(slots, learners.c.slot_id == slots.c.id)
_not_studied = or_(  # the last day of study settles nearly all; the ledger is asked about days before it
    learners.c.studied_on.is_(None),
    learners.c.studied_on < _day,
    (learners.c.studied_on > _day) & ~studied_on(learners.c.id, _day),
)
_rests = type_coerce(learners.c.rest_days, Integer).bitwise_rshift(Weekday(_day)).bitwise_and(1) == 1
_awake = ~_rests & or_(learners.c.paused_until.is_(None), learners.c.paused_until < _day)


class SqlSlots(SqlBase):
    """The part of a unit that watches the slots."""

    async def tick(self, now: datetime, late: float) -> Ticked:
        """Turn due slots into rows and move each slot on, the oldest first; much that was missed takes more ticks."""
        due = missed = 0
        before = now - timedelta(seconds=late)
        while missed < MISSED and (found := await self._due_slots(now)):
            mine = slots.c.id.in_([slot.id for slot in found])
            due += await self._fire("queued", mine & (slots.c.next_due_at >= before))
            if any(slot.next_due_at < before for slot in found):
                missed += await self._miss(mine & (slots.c.next_due_at < before))
            await self._move_on(found, mine)
        if due:
            await self._ring()
        return Ticked(due, missed)

    async def _due_slots(self, now: datetime) -> Sequence[Row[Any]]:
        due = select(slots).where(slots.c.next_due_at <= now).order_by(slots.c.next_due_at).limit(SLOTS)
        return (await self._run(due.with_for_update(skip_locked=True))).all()

    async def _fire(self, state: str, which: ColumnElement[bool]) -> int:
        row = {
            "learner": learners.c.id,
            "kind": literal(NUDGE),
            "day": _day,
            "due_at": slots.c.next_due_at,
            "ready_at": slots.c.next_due_at,
            "state": literal(state),
            "attempts": literal(0),
            "ambiguous": literal(False),
            "claim": literal(0),
            "error": literal(""),
            "arm": literal(""),
        }
        joined = learners.c.slot_since < slots.c.next_due_at
        rows = select(*row.values()).select_from(_members).where(which, joined, _not_studied, _awake)
        rows = rows.order_by(learners.c.slot_since, learners.c.id)  # the order of ids is the order of sending
        # KEY SHARE: a learner who is being forgotten is waited for and then left out
        rows = rows.with_for_update(read=True, key_share=True, of=learners)
        insert = self._insert(outbox).from_select(list(row), rows).on_conflict_do_nothing()
        return (await self._run(insert.execution_options(preserve_rowcount=True))).rowcount

    async def _miss(self, which: ColumnElement[bool]) -> int:
        missed = await self._fire("missed", which)
        rows = outbox.join(_members, outbox.c.learner == learners.c.id)
        made = (outbox.c.state == "missed") & (outbox.c.due_at == slots.c.next_due_at)
        await self._record_outages(rows, which & made)
        return missed

    async def _record_outages(self, rows: FromClause, which: ColumnElement[bool]) -> None:
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
        query = select(*fact.values()).select_from(rows).where(which, outbox.c.kind == NUDGE, bare)
        await self._run(self._insert(ledger).from_select(list(fact), query).on_conflict_do_nothing())

    async def _move_on(self, found: Sequence[Row[Any]], mine: ColumnElement[bool]) -> None:
        await self._run(delete(slots).where(mine, ~exists().where(learners.c.slot_id == slots.c.id)))
        await self._set_moments([(slot.id, *next_moment(slot.zone, slot.wall, slot.next_due_at)) for slot in found])

    async def _set_moments(self, moments: Sequence[tuple[int, datetime, date]]) -> None:
        change = update(slots).where(slots.c.id == bindparam("slot"))
        change = change.values(next_due_at=bindparam("at"), next_on=bindparam("on"))
        if moments:
            await self._run(change, [{"slot": slot, "at": at, "on": on} for slot, at, on in moments])

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
