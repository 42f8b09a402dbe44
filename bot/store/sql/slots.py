"""The tick: the people of due slots are written down, set-wise, and the slots move on."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Date,
    Integer,
    Row,
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
from bot.ports.store import Ticked
from bot.store.codec import NUDGE
from bot.store.sql.homes import on_day
from bot.store.sql.late import SqlLate
from bot.store.sql.standing import studied_on
from bot.store.sql.tables import Instant, learners, outbox, slots
from bot.store.sql.wave_rows import listing
from bot.store.sql.zone_rules import rules_version

SLOTS = 50  # a round; more would make the rounds after a long outage too long for the people who wait
MISSED = 20_000  # rows, about a second: then others may write, and the next tick goes on
LATELY = timedelta(days=2)  # longer than any day lasts, whatever the zone
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
_fired = select(*_columns, *_bits).where(_these).limit(SLOTS).subquery("fired").c
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
# only who lately came from another hour may have a row; counted, as a database may turn EXISTS into a table of all rows
_had = on_day(_fired.id, learners.c.id, _day) & (outbox.c.kind == NUDGE)
_rows = select(func.count()).where(_had).scalar_subquery()
_no_row = or_(learners.c.slot_since < bindparam("lately", type_=Instant), _rows == 0)
_mine = (learners.c.slot_id == _fired.id) & (learners.c.slot_since < _at)
_people = select(learners.c.id.label("learner"), _day.label("day"), learners.c.slot_since.label("since"))
_LIST = listing(_people.where(_mine, _not_studied, _awake, _no_row).subquery())
_full = exists().where(learners.c.slot_id == slots.c.id).correlate(slots)
_DUE_SLOTS = (
    select(slots, _full.label("full"))
    .where(slots.c.next_due_at <= bindparam("now", type_=Instant))
    .order_by(slots.c.next_due_at)
    .limit(SLOTS)
    .with_for_update(skip_locked=True)
)
_MOVE_ON = (
    update(slots).where(slots.c.id == bindparam("slot")).values(next_due_at=_at, next_on=bindparam("on", type_=Date))
)


class SqlSlots(SqlLate):
    """The part of a unit that watches the slots."""

    async def tick(self, now: datetime, late: float) -> Ticked:
        """List the people of due slots and move these on, the oldest first; much that was missed takes more ticks."""
        due = missed = 0
        before = now - timedelta(seconds=late)
        while missed < MISSED and (found := await self._due_slots(now)):
            for at, group in groupby(found, lambda slot: slot.next_due_at):
                listed = await self._list(at, [slot.id for slot in group])
                due, missed = due + listed * (at >= before), missed + listed * (at < before)
            moved = await self._move_on(found)
            if len(found) < SLOTS and all(at > now for at in moved):
                break  # there are no more
        if missed:
            await self._give_up(before)
        if due:
            await self._ring()
        return Ticked(due, missed)

    async def _due_slots(self, now: datetime) -> Sequence[Row[Any]]:
        return (await self._run(_DUE_SLOTS, {"now": now})).all()

    async def _list(self, at: datetime, fired: Sequence[int]) -> int:
        """Write down whose turn it is at a moment; whoever has a row for that day already gets no other one."""
        given = {"at": at, "slots": fired, "lately": at - LATELY}
        return sum((await self._run(_LIST, given)).scalars())

    async def _move_on(self, found: Sequence[Row[Any]]) -> list[datetime]:
        """Move slots on, drop those that nobody is in any more, and tell when they are due."""
        if empty := [slot.id for slot in found if not slot.full]:
            await self._run(delete(slots).where(slots.c.id.in_(empty), ~_full))
        moments = [(slot.id, *next_moment(slot.zone, slot.wall, slot.next_due_at)) for slot in found]
        await self._set_moments(moments)
        return [at for _, at, _ in moments]

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
