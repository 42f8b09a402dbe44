"""The tick: due slots become rows of the outbox, set-wise, and move on."""

from collections.abc import Mapping, Sequence
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
from bot.store.homes import has_learner
from bot.store.sql_base import Insert
from bot.store.sql_waves import NEWEST, SqlWaves
from bot.store.standing import studied_on
from bot.store.tables import Instant, learners, ledger, outbox, slots
from bot.store.zones import rules_version

SLOTS = 50  # a round; more would make the rounds after a long outage too long for the people who wait
MISSED = 20_000  # rows, about a second: then others may write, and the next tick goes on
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


# what a slot gives to the rows of its people; a limit makes databases compute it once for each slot, not for each row
_on, _before = slots.c.next_on, _Eve(slots.c.next_on)
_columns = (slots.c.id, slots.c.wall, _on.label("on"), _before.label("eve"))
_bits = (_bit(_on).label("on_bit"), _bit(_before).label("eve_bit"))
_these = slots.c.id.in_(bindparam("slots", expanding=True))
_fired = select(*_columns, *_bits).where(_these).limit(SLOTS).subquery("fired").c
# as bot.clock.wall_day: an hour before the start of the learner's day belongs to the day before
_at_night = learners.c.day_start > _fired.wall
_day = case((_at_night, _fired.eve), else_=_fired.on)
_weekday = case((_at_night, _fired.eve_bit), else_=_fired.on_bit)
_not_studied = or_(  # the last day of study settles nearly all; the ledger is asked about days before it
    learners.c.studied_on.is_(None),
    learners.c.studied_on < _day,
    (learners.c.studied_on > _day) & ~studied_on(learners.c.id, _day),
)
_works = type_coerce(learners.c.rest_days, Integer).bitwise_and(_weekday) == 0
_awake = _works & or_(learners.c.paused_until.is_(None), learners.c.paused_until < _day)
_at = bindparam("at", type_=Instant)
_ROW = {
    "learner": learners.c.id,
    "home": _fired.id,
    "kind": literal(NUDGE),
    "day": _day,
    "due_at": _at,
    "ready_at": _at,
    "state": bindparam("begins", type_=outbox.c.state.type),
    "attempts": literal(0),
    "ambiguous": literal(False),
    "claim": literal(0),
    "error": literal(""),
    "arm": literal(""),
}
_mine = (learners.c.slot_id == _fired.id) & (learners.c.slot_since < _at)
_PEOPLE = select(*_ROW.values()).where(_mine, _not_studied, _awake).order_by(learners.c.slot_since, learners.c.id)
_full = exists().where(learners.c.slot_id == slots.c.id).correlate(slots)
_DUE_SLOTS = (
    select(slots, _full.label("full"), NEWEST.label("newest"))
    .where(slots.c.next_due_at <= bindparam("now", type_=Instant))
    .order_by(slots.c.next_due_at)
    .limit(SLOTS)
    .with_for_update(skip_locked=True)
)
_MOVE_ON = (
    update(slots).where(slots.c.id == bindparam("slot")).values(next_due_at=_at, next_on=bindparam("on", type_=Date))
)


class SqlSlots(SqlWaves):
    """The part of a unit that watches the slots."""

    async def tick(self, now: datetime, late: float) -> Ticked:
        """Turn due slots into rows and move each slot on, the oldest first; much that was missed takes more ticks."""
        due = missed = 0
        before = now - timedelta(seconds=late)
        while missed < MISSED and (found := await self._due_slots(now)):
            newest = found[0].newest
            for at, group in groupby(found, lambda slot: slot.next_due_at):
                fired = [slot.id for slot in group]
                if at < before:
                    missed += await self._miss(at, fired, newest)
                elif made := await self._fire("queued", at, fired):
                    due, newest = due + made, await self._make_wave(at, newest)
            moved = await self._move_on(found)
            if len(found) < SLOTS and all(at > now for at in moved):
                break  # there are no more
        if due:
            await self._ring()
        return Ticked(due, missed)

    async def _due_slots(self, now: datetime) -> Sequence[Row[Any]]:
        return (await self._run(_DUE_SLOTS, {"now": now})).all()

    async def _fire(self, state: str, at: datetime, fired: Sequence[int]) -> int:
        """Make the rows of slots; whoever has a row for that day already gets no other one."""
        insert = self._insert(outbox).from_select(list(_ROW), _PEOPLE)
        given = {"begins": state, "at": at, "slots": fired}
        if not self._postgres:
            return await self._count(insert.on_conflict_do_nothing(), given)
        failure = self.failure
        try:  # ON CONFLICT makes PostgreSQL insert each row twice as slowly, and there is hardly ever a conflict
            async with self._connection.begin_nested():
                return await self._count(insert, given)
        except LookupError:
            self.failure = failure
            return await self._count(insert.on_conflict_do_nothing(), given)

    async def _count(self, insert: Insert, given: Mapping[str, Any]) -> int:
        return (await self._run(insert.execution_options(preserve_rowcount=True), given)).rowcount

    async def _miss(self, at: datetime, fired: Sequence[int], newest: int) -> int:
        missed = await self._fire("missed", at, fired)
        made = (outbox.c.id > newest) & (outbox.c.state == "missed") & (outbox.c.due_at == at)
        if missed:
            await self._record_outages(made)
        return missed

    async def _record_outages(self, which: ColumnElement[bool], given: Mapping[str, Any] | None = None) -> None:
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
        await self._run(self._insert(ledger).from_select(list(fact), query).on_conflict_do_nothing(), given)

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
