"""What nobody sent in time: leases that ran out, and days that were missed."""

from datetime import datetime
from typing import Any

from sqlalchemy import CTE, ColumnElement, bindparam, case, delete, exists, literal, literal_column, or_, select, update

from bot.learning.reminders import OUTLIVED, PATIENT
from bot.store.codec import AWAY, NUDGE, TWICE
from bot.store.sql.homes import has_learner
from bot.store.sql.row_states import CLAIMED, IN_QUEUE, QUEUED
from bot.store.sql.standing import studied_on
from bot.store.sql.tables import Instant, ledger, outbox, waves
from bot.store.sql.waves import SqlWaves

_c = outbox.c
_NOW, _BEFORE = bindparam("now", type_=Instant), bindparam("before", type_=Instant)
_LONG = bindparam("long_before", type_=Instant)
READY = IN_QUEUE & (_c.ready_at <= _NOW)
LOST = CLAIMED & (_c.ready_at <= _NOW)
_given_up = _c.kind.not_in([literal_column(f"'{kind}'") for kind in sorted(PATIENT)]) | (_c.due_at < _LONG)
_overdue = (
    IN_QUEUE & (_c.ready_at < _BEFORE) & _given_up,
    QUEUED & (_c.ready_at > _c.due_at) & (_c.due_at < _BEFORE) & _given_up,
)
# Made once, like all that a batch needs: building a statement takes longer than running it.
_LOOK = select(
    exists().where(LOST).label("lost"),
    or_(*(exists().where(overdue) for overdue in _overdue)).label("late"),
    exists().where(waves.c.due_at < _BEFORE).label("gone_by"),
    exists().where(READY).label("ready"),
)
_OUTAGE = {
    "learner": _c.learner,
    "at": _c.due_at,
    "day": _c.day,
    "kind": literal("outage"),
    "ref": literal(""),
    "minutes": literal(0),
    "note": literal(""),
}


class SqlLate(SqlWaves):
    """The part of a unit that sees to what was not sent in time."""

    async def _see_to_stale(self, now: datetime, before: datetime) -> bool:
        """Settle what was lost or is too late; tell whether a row of the queue may be ready."""
        look = (await self._run(_LOOK, {"now": now, **_too_late(before)})).one()
        if look.lost:
            await self._expire(now)
        if look.lost or look.late or look.gone_by:
            await self._give_up(before)
        return bool(look.ready or look.lost)

    async def _expire(self, now: datetime) -> None:
        """Give a row whose lease ran out once more; the second time it fails."""
        twice = {"state": case((_c.ambiguous, "failed"), else_="queued"), "ambiguous": True}
        error = case((_c.ambiguous, TWICE), else_=_c.error)
        await self._run(change(free(LOST)).values(**twice, error=error), {"now": now})

    async def _give_up(self, before: datetime) -> None:
        """Turn what is too late into days that were missed: what waits to be sent, and what was put off."""
        await self._dissolve(before)
        when = _too_late(before)
        for overdue in _overdue:
            await self._run(delete(outbox).where(overdue, ~has_learner()), when)
            await self._record_outages(overdue & ~_c.error.startswith(AWAY), when)
            await self._run(change(free(overdue)).values(state="missed"), when)

    async def _record_outages(self, which: ColumnElement[bool], given: dict[str, datetime]) -> None:
        """Write an outage for nudges, once a day, unless the learner studied all the same."""
        bare = ~studied_on(_c.learner, _c.day)
        query = select(*_OUTAGE.values()).where(which, _c.kind == NUDGE, bare, has_learner())
        query = query.order_by(_c.learner, _c.day)  # in one order, so that two who do this never wait for each other
        await self._run(self._insert(ledger).from_select(list(_OUTAGE), query).on_conflict_do_nothing(), given)


def free(which: ColumnElement[bool], limit: ColumnElement[int] | None = None) -> CTE:
    """Choose rows that no other process holds; as a CTE, since a subquery with a lock may be run twice."""
    query = select(_c.id).where(which).order_by(_c.ready_at, _c.id).limit(limit)
    return query.with_for_update(skip_locked=True).cte("free")


def change(which: CTE) -> Any:
    """Change the rows that were chosen."""
    return update(outbox).where(_c.id.in_(select(which.c.id)))


def _too_late(before: datetime) -> dict[str, datetime]:
    return {"before": before, "long_before": before - OUTLIVED}
