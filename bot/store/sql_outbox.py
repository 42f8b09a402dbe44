"""The outbox of the SQL store: rows are queued, claimed and settled."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import CTE, ColumnElement, Row, bindparam, case, exists, func, or_, select, update

from bot.events import Address
from bot.ports import Due
from bot.rows import Whose
from bot.store.codec import AWAY, TWICE
from bot.store.sql_slots import SqlSlots
from bot.store.tables import Instant, addresses, learners, outbox, slots

_c = outbox.c
_queued = _c.state == "queued"
_claimed = _c.state == "claimed"
_SETTLE = (  # made once: building it would take longer than running it
    update(outbox)
    .where(_c.id == bindparam("row"), _c.claim == bindparam("by"), or_(_claimed, _queued))
    .values(
        state=bindparam("to_state"),
        attempts=bindparam("tries"),
        sent_at=bindparam("at"),
        platform=bindparam("on"),
        address=bindparam("to"),
        error=bindparam("why"),
        ready_at=func.coalesce(bindparam("not_before", type_=Instant), _c.due_at),
    )
)


class SqlOutbox(SqlSlots):
    """The part of a unit that is about what is to be sent."""

    async def queue(self, learner: int, kind: str, day: date, due_at: datetime) -> None:
        """Put a row into the outbox, or move the one that is there."""
        row = {"learner": learner, "kind": kind, "day": day, "due_at": due_at, "ready_at": due_at, "state": "queued"}
        clean = {"attempts": 0, "ambiguous": False, "sent_at": None, "platform": None, "address": None, "error": ""}
        clean |= {"claim": 0, "arm": ""}
        # another claim: whoever is sending the row as it was may not settle what it is now
        await self._run(self._upsert(outbox, row | clean, ("learner", "kind", "day"), claim=_c.claim + 1))
        await self._ring()

    async def cancel(self, learner: int, day: date, kind: str | None = None) -> None:
        """Skip what is still queued for a learner's day, all of it or one kind."""
        mine = (_c.learner == learner) & (_c.day == day)
        if kind:
            mine &= _c.kind == kind
        await self._run(update(outbox).where(mine, _queued).values(state="skipped"))

    async def dues(self, learner: int, limit: int) -> Sequence[Due]:
        """Read a learner's outbox, newest first."""
        newest = select(outbox).where(_c.learner == learner).order_by(_c.due_at.desc(), _c.id.desc()).limit(limit)
        return [_due(row) for row in await self._run(newest)]

    async def claim(
        self, now: datetime, lease: float, limit: int, late: float, whose: Whose | None = None
    ) -> Sequence[Due]:
        """Take queued rows that are due, after leases that ran out and rows that are too late were seen to."""
        await self._expire(now)
        await self._give_up(_queued & (_c.due_at < now - timedelta(seconds=late)))
        ready = _queued & (_c.ready_at <= now)
        picked = _free(ready & _belongs(whose) if whose else ready, limit)
        until = now + timedelta(seconds=lease)
        claim = _change(picked).values(state="claimed", ready_at=until, claim=_c.claim + 1).returning(outbox)
        return sorted((_due(row) for row in await self._run(claim)), key=lambda due: (due.due_at, due.id))

    async def _expire(self, now: datetime) -> None:
        """Give a row whose lease ran out once more; the second time it fails."""
        twice = {"state": case((_c.ambiguous, "failed"), else_="queued"), "ambiguous": True}
        error = case((_c.ambiguous, TWICE), else_=_c.error)
        await self._run(_change(_free(_claimed & (_c.ready_at <= now))).values(**twice, error=error))

    async def _give_up(self, overdue: ColumnElement[bool]) -> None:
        if (await self._run(select(_c.id).where(overdue).limit(1))).first():
            await self._record_outages(outbox, overdue & ~_c.error.startswith(AWAY))
            await self._run(_change(_free(overdue)).values(state="missed"))

    async def settle(self, *dues: Due) -> None:
        """Write what became of claimed rows; in one order, so that two batches never wait for each other."""
        if dues:
            await self._run(_SETTLE, [_settled(due) for due in sorted(dues, key=lambda due: due.id)])

    async def waiting(self, now: datetime) -> int:
        """Count the rows that are due and queued."""
        ready = select(func.count()).select_from(outbox).where(_queued, _c.ready_at <= now)
        return int((await self._run(ready)).scalar_one())

    async def next_due(self) -> datetime | None:
        """Tell when the next slot or row of the outbox is due."""
        full = exists().where(learners.c.slot_id == slots.c.id)
        slot = select(slots.c.next_due_at).where(full).order_by(slots.c.next_due_at).limit(1)
        rows = (select(func.min(_c.ready_at)).where(state) for state in (_queued, _claimed))
        found = (await self._run(select(slot.scalar_subquery(), *(row.scalar_subquery() for row in rows)))).one()
        return min((at for at in found if at is not None), default=None)


def _free(which: ColumnElement[bool], limit: int | None = None) -> CTE:
    """Choose rows that no other process holds; as a CTE, since a subquery with a lock may be run twice."""
    query = select(_c.id).where(which).order_by(_c.ready_at, _c.id).limit(limit)
    return query.with_for_update(skip_locked=True).cte("free")


def _change(which: CTE) -> Any:
    return update(outbox).where(_c.id.in_(select(which.c.id)))


def _belongs(whose: Whose) -> ColumnElement[bool]:
    """Tell whether a row is for people whom a sender is to reach."""
    here = case((addresses.c.platform.in_(sorted(whose.platforms)), 1), else_=0)
    all_or_any = func.min(here) if whose.wholly else func.max(here)
    # one value of each learner, since a database may turn EXISTS into a table of everybody's addresses
    open_ = select(all_or_any).where(addresses.c.learner == _c.learner, addresses.c.open).scalar_subquery()
    return func.coalesce(open_, 0 if whose.wholly else 1) == 1


def _settled(due: Due) -> dict[str, Any]:
    address = due.address or Address("", "")
    return {
        "row": due.id,
        "by": due.claim,
        "to_state": due.state,
        "tries": due.attempts,
        "at": due.sent_at,
        "on": address.platform or None,
        "to": address.id or None,
        "why": due.error,
        "not_before": due.not_before,
    }


def _due(row: Row[Any]) -> Due:
    put_off = row.state == "queued" and row.ready_at != row.due_at
    return Due(
        row.id,
        row.learner,
        row.kind,
        row.day,
        row.due_at,
        row.state,
        row.attempts,
        row.ambiguous,
        row.sent_at,
        Address(row.platform, row.address) if row.platform else None,
        row.error,
        row.ready_at if put_off else None,
        row.claim,
        row.arm,
    )
