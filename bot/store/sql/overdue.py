"""What nobody sent in time: leases that ran out, and days that were missed."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Integer,
    bindparam,
    case,
    exists,
    literal,
    literal_column,
    or_,
    select,
    update,
)

from bot.store.codec import AWAY, TWICE
from bot.store.sql.effective_study import studied_on
from bot.store.sql.session import INSERTS, SqlSession
from bot.store.sql.tables import Instant, ledger, outbox
from bot.values.message_kinds import OUTLIVED, PATIENT, REMINDER

_c = outbox.c
_NOW, _BEFORE = bindparam("now", type_=Instant), bindparam("before", type_=Instant)
_LONG = bindparam("long_before", type_=Instant)
# no parameters: a database uses an index over some states only when it can read the state
IS_QUEUED: ColumnElement[bool] = _c.state == literal_column("'queued'")
IS_CLAIMED: ColumnElement[bool] = _c.state == literal_column("'claimed'")
IS_LOST = IS_CLAIMED & (_c.ready_at <= _NOW)
_impatient = _c.kind.not_in([literal_column(f"'{kind}'") for kind in sorted(PATIENT)])
_given_up = _impatient | (_c.due_at < _LONG)
IS_WAITING = IS_QUEUED & (_c.ready_at <= _NOW)
# what is too late may still be there, as only some of it is given up at a time
IS_READY = IS_WAITING & ((_c.due_at >= _BEFORE) | (~_impatient & (_c.due_at >= _LONG)))
GIVEN_UP_AT_ONCE = 500  # rows, each with an outage: then others may write
_overdue = (
    IS_QUEUED & (_c.ready_at < _BEFORE) & _given_up,
    IS_QUEUED & (_c.ready_at > _c.due_at) & (_c.due_at < _BEFORE) & _given_up,
)
# Made once, like all that a batch needs: building a statement takes longer than running it.
_LOOK = select(
    exists().where(IS_LOST).label("lost"),
    or_(*(exists().where(overdue) for overdue in _overdue)).label("late"),
    exists().where(IS_WAITING).label("ready"),
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
        look = (await self._session.run(_LOOK, {"now": now, **too_late(before)})).one()
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
        """Turn what is too late into days that were missed, some of it: what waits to be sent, and what was put off."""
        for miss in _MISS:
            missed = await self._session.run(miss, {**too_late(before), "most": GIVEN_UP_AT_ONCE})
            if ids := list(missed.scalars()):
                await self._session.run(_COVER[self._session.postgres], {"ids": ids})


def free(which: ColumnElement[bool], limit: ColumnElement[int] | None = None) -> CTE:
    """Choose deliveries that no other process holds; as a CTE, since a subquery with a lock may be run twice."""
    query = select(_c.id).where(which).order_by(_c.ready_at, _c.id).limit(limit)
    return query.with_for_update(skip_locked=True).cte("free")


def change(which: CTE) -> Any:
    """Change the deliveries that were chosen."""
    return update(outbox).where(_c.id.in_(select(which.c.id)))


_MISS = [
    change(free(overdue, bindparam("most", type_=Integer))).values(state="missed").returning(_c.id)
    for overdue in _overdue
]
# an outage for reminders, once a day, unless the learner studied all the same; nobody's for who was away
_missed = (_c.id.in_(bindparam("ids", expanding=True)), _c.kind == REMINDER, ~_c.error.startswith(AWAY))
_rows = select(*_OUTAGE.values()).where(*_missed, ~studied_on(_c.learner, _c.day))
_COVER = {  # in one order, so that two who do this never wait for each other
    postgres: insert(ledger).from_select(list(_OUTAGE), _rows.order_by(_c.learner, _c.day)).on_conflict_do_nothing()
    for postgres, insert in INSERTS.items()
}


def too_late(before: datetime) -> dict[str, datetime]:
    """Give the moments before which a delivery is too late, as the statements call them."""
    return {"before": before, "long_before": before - OUTLIVED}
