"""What nobody sent in time: leases that ran out, and days that were missed."""

from datetime import datetime
from typing import Any

from sqlalchemy import CTE, ColumnElement, bindparam, case, exists, literal, literal_column, or_, select, update

from bot.store.codec import AWAY, TWICE
from bot.store.sql.effective_study import studied_on
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import Instant, ledger, outbox
from bot.values.message_kinds import OUTLIVED, PATIENT, REMINDER

_c = outbox.c
_NOW, _BEFORE = bindparam("now", type_=Instant), bindparam("before", type_=Instant)
_LONG = bindparam("long_before", type_=Instant)
# no parameters: a database uses an index over some states only when it can read the state
IS_QUEUED: ColumnElement[bool] = _c.state == literal_column("'queued'")
IS_CLAIMED: ColumnElement[bool] = _c.state == literal_column("'claimed'")
IS_READY = IS_QUEUED & (_c.ready_at <= _NOW)
IS_LOST = IS_CLAIMED & (_c.ready_at <= _NOW)
_given_up = _c.kind.not_in([literal_column(f"'{kind}'") for kind in sorted(PATIENT)]) | (_c.due_at < _LONG)
_overdue = (
    IS_QUEUED & (_c.ready_at < _BEFORE) & _given_up,
    IS_QUEUED & (_c.ready_at > _c.due_at) & (_c.due_at < _BEFORE) & _given_up,
)
# Made once, like all that a batch needs: building a statement takes longer than running it.
_LOOK = select(
    exists().where(IS_LOST).label("lost"),
    or_(*(exists().where(overdue) for overdue in _overdue)).label("late"),
    exists().where(IS_READY).label("ready"),
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


class SqlOverdue:
    """Sees to what was not sent in time."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def see_to(self, now: datetime, before: datetime) -> bool:
        """Settle what was lost or is too late; tell whether a delivery may be ready."""
        look = (await self._session.run(_LOOK, {"now": now, **_too_late(before)})).one()
        if look.lost:
            await self._expire(now)
        if look.lost or look.late:
            await self.give_up(before)
        return bool(look.ready or look.lost)

    async def _expire(self, now: datetime) -> None:
        """Give a delivery whose lease ran out once more; the second time it fails."""
        twice = {"state": case((_c.ambiguous, "failed"), else_="queued"), "ambiguous": True}
        error = case((_c.ambiguous, TWICE), else_=_c.error)
        await self._session.run(change(free(IS_LOST)).values(**twice, error=error), {"now": now})

    async def give_up(self, before: datetime) -> None:
        """Turn what is too late into days that were missed: what waits to be sent, and what was put off."""
        when = _too_late(before)
        for overdue in _overdue:
            await self._record_outages(overdue & ~_c.error.startswith(AWAY), when)
            await self._session.run(change(free(overdue)).values(state="missed"), when)

    async def _record_outages(self, which: ColumnElement[bool], given: dict[str, datetime]) -> None:
        """Write an outage for reminders, once a day, unless the learner studied all the same."""
        bare = ~studied_on(_c.learner, _c.day)
        query = select(*_OUTAGE.values()).where(which, _c.kind == REMINDER, bare)
        query = query.order_by(_c.learner, _c.day)  # in one order, so that two who do this never wait for each other
        insert = self._session.insert(ledger).from_select(list(_OUTAGE), query)
        await self._session.run(insert.on_conflict_do_nothing(), given)


def free(which: ColumnElement[bool], limit: ColumnElement[int] | None = None) -> CTE:
    """Choose deliveries that no other process holds; as a CTE, since a subquery with a lock may be run twice."""
    query = select(_c.id).where(which).order_by(_c.ready_at, _c.id).limit(limit)
    return query.with_for_update(skip_locked=True).cte("free")


def change(which: CTE) -> Any:
    """Change the deliveries that were chosen."""
    return update(outbox).where(_c.id.in_(select(which.c.id)))


def _too_late(before: datetime) -> dict[str, datetime]:
    return {"before": before, "long_before": before - OUTLIVED}
