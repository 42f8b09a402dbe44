"""The outbox of the SQL store: rows are queued, claimed and settled."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Executable,
    Integer,
    Row,
    Update,
    bindparam,
    column,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.types import TypeEngine

from bot.learning.reminders import CALLS
from bot.ports.rows import Whose
from bot.ports.store import Due
from bot.store.codec import NUDGE
from bot.store.sql.homes import has_learner, home_of, on_day, rows_of
from bot.store.sql.late import LOST, READY, change, free
from bot.store.sql.row_states import CLAIMED, IN_QUEUE, QUEUED
from bot.store.sql.slots import SqlSlots
from bot.store.sql.tables import KEY, Instant, learners, outbox, slots, waves
from bot.store.sql.whose import belongs
from bot.values.events import Address

_c = outbox.c
_NOW, _UNTIL = bindparam("now", type_=Instant), bindparam("until", type_=Instant)
_left = func.coalesce(func.sum(waves.c.last - waves.c.first + 1), 0)
_WAITING = select(
    select(func.count()).select_from(outbox).where(READY).scalar_subquery(),
    select(func.count()).select_from(outbox).where(LOST).scalar_subquery(),
    select(_left).where(waves.c.due_at <= _NOW).scalar_subquery(),
)
_DUES = (
    select(outbox)
    .where(_c.id.in_(rows_of(bindparam("whose", type_=Integer))))
    .order_by(_c.due_at.desc(), _c.id.desc())
    .limit(bindparam("most", type_=Integer))
)
# what a row becomes: its values by their types
_BECOMES: dict[str, TypeEngine[Any]] = {
    "row": _c.id.type,
    "by": _c.claim.type,
    "to_state": _c.state.type,
    "tries": _c.attempts.type,
    "at": Instant(),
    "on": _c.platform.type,
    "to": _c.address.type,
    "why": _c.error.type,
    "not_before": Instant(),
}


def _settling(given: Any) -> Update:
    mine = (_c.id == given["row"], _c.claim == given["by"], or_(CLAIMED, QUEUED))
    values = {"state": given["to_state"], "attempts": given["tries"], "sent_at": given["at"], "error": given["why"]}
    values |= {"platform": given["on"], "address": given["to"]}
    return update(outbox).where(*mine).values(values | {"ready_at": func.coalesce(given["not_before"], _c.due_at)})


_SETTLE = _settling({name: bindparam(name, type_=kind) for name, kind in _BECOMES.items()})
# PostgreSQL gets a list of each value, as a statement for each row takes twice as long
_lists = (bindparam(name, type_=ARRAY(kind)) for name, kind in _BECOMES.items())
_columns = (column(name, kind) for name, kind in _BECOMES.items())
_SETTLE_ALL = _settling(func.unnest(*_lists).table_valued(*_columns, name="given").render_derived().c)


class SqlOutbox(SqlSlots):
    """The part of a unit that is about what is to be sent."""

    async def queue(self, learner: int, kind: str, day: date, due_at: datetime) -> None:
        """Put a row into the outbox, or move the one that is there."""
        home = (await self._run(select(home_of(learner)))).scalar()
        if home is None:
            self.failure = LookupError(f"there is no learner {learner}")
            raise self.failure
        row = {"learner": learner, "home": home, "kind": kind, "day": day, "state": "queued"}
        row |= dict.fromkeys(("due_at", "ready_at"), due_at)
        row |= {"attempts": 0, "ambiguous": False, "sent_at": None, "platform": None, "address": None, "error": ""}
        row |= {"claim": 1, "arm": ""}
        # another claim: whoever is sending the row as it was may not settle what it is now
        await self._run(self._upsert(outbox, row, KEY, claim=_c.claim + 1))
        await self._ring()

    async def cancel(self, learner: int, day: date, kind: str | None = None) -> None:
        """Skip what is still queued for a learner's day: every call to study, or one kind."""
        if kind in {None, NUDGE}:
            await self._materialize(learner)
        mine = on_day(home_of(learner), learner, day) & _c.kind.in_([kind] if kind else sorted(CALLS))
        await self._run(update(outbox).where(mine, QUEUED).values(state="skipped"))

    async def dues(self, learner: int, limit: int) -> Sequence[Due]:
        """Read a learner's outbox, newest first."""
        await self._materialize(learner)
        return [_due(row) for row in await self._run(_DUES, {"whose": learner, "most": limit})]

    async def claim(
        self, now: datetime, lease: float, limit: int, late: float, whose: Whose | None = None
    ) -> Sequence[Due]:
        """Take queued rows that are due, after leases that ran out and rows that are too late were seen to."""
        before, until = now - timedelta(seconds=late), now + timedelta(seconds=lease)
        ready = await self._see_to_stale(now, before)
        taken = await self._take_ready(now, until, limit, whose) if ready else []
        taken += await self._take_turns(now, before, until, limit - len(taken), whose)
        return sorted(taken, key=lambda due: (due.due_at, due.id))

    async def _take_ready(self, now: datetime, until: datetime, limit: int, whose: Whose | None) -> list[Due]:
        claim = _claiming(READY & belongs(_c.learner, whose)) if whose else _CLAIM
        rows = (await self._run(claim, {"now": now, "until": until, "most": limit})).all()
        await self._erase([row.id for row in rows if not row.known])
        return [_due(row) for row in rows if row.known]

    async def _erase(self, rows: Sequence[int]) -> None:
        """Erase rows of people who were forgotten while the rows were made."""
        if rows:
            await self._run(delete(outbox).where(_c.id.in_(rows)))

    async def settle(self, *dues: Due) -> None:
        """Write what became of claimed rows; in one order, so that two batches never wait for each other."""
        rows = [_settled(due) for due in sorted(dues, key=lambda due: due.id)]
        if rows and self._postgres:
            await self._run(_SETTLE_ALL, {name: [row[name] for row in rows] for name in _BECOMES})
        elif rows:
            await self._run(_SETTLE, rows)

    async def waiting(self, now: datetime) -> int:
        """Count the rows that may be claimed now; one that was taken back may count until its turn has come."""
        return sum(int(number) for number in (await self._run(_WAITING, {"now": now})).one())

    async def next_due(self) -> datetime | None:
        """Tell when the next slot or row of the outbox is due."""
        full = exists().where(learners.c.slot_id == slots.c.id)
        slot = select(slots.c.next_due_at).where(full).order_by(slots.c.next_due_at).limit(1)
        wave = select(func.min(waves.c.due_at))
        rows = (select(func.min(_c.ready_at)).where(state) for state in (IN_QUEUE, CLAIMED))
        found = (await self._run(select(*(each.scalar_subquery() for each in (slot, wave, *rows))))).one()
        return min((at for at in found if at is not None), default=None)


def _claiming(which: ColumnElement[bool]) -> Executable:
    taken = change(free(which, bindparam("most", type_=Integer)))
    taken = taken.values(state="claimed", ready_at=_UNTIL, claim=_c.claim + 1)
    claim: Executable = taken.returning(outbox, has_learner().label("known"))
    return claim


_CLAIM = _claiming(READY)


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
