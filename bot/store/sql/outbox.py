"""The outbox of the SQL store: deliveries are enqueued, claimed and settled."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Date,
    Executable,
    Integer,
    Row,
    Update,
    bindparam,
    column,
    delete,
    exists,
    func,
    literal,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.types import TypeEngine

from bot.ports.outbox import Audience, Delivery
from bot.store.sql.audience import belongs
from bot.store.sql.overdue import (
    IS_CLAIMED,
    IS_LOST,
    IS_QUEUED,
    IS_READY,
    IS_WAITING,
    SqlOverdue,
    change,
    free,
    too_late,
)
from bot.store.sql.session import INSERTS, Insert, SqlSession
from bot.store.sql.tables import KEY, Instant, learners, outbox, slots
from bot.values.events import Address
from bot.values.message_kinds import PROMPTS, MessageKind

_c = outbox.c
_UNTIL = bindparam("until", type_=Instant)
_WAITING = select(
    select(func.count()).select_from(outbox).where(IS_WAITING).scalar_subquery(),
    select(func.count()).select_from(outbox).where(IS_LOST).scalar_subquery(),
)
_DELIVERIES_OF = (  # in the order of the key, so that years of them cost no more than the newest
    select(outbox)
    .where(_c.learner == bindparam("learner_id", type_=Integer))
    .order_by(_c.day.desc(), _c.due_at.desc(), _c.id.desc())
    .limit(bindparam("most", type_=Integer))
)
_DELIVERIES_OF_KINDS = _DELIVERIES_OF.where(_c.kind.in_(bindparam("kinds", expanding=True)))
_PROMISED_AT = bindparam("at", type_=Instant)
_NEW_DELIVERY: dict[str, Any] = {
    "learner": learners.c.id,
    "kind": bindparam("which", type_=_c.kind.type),
    "day": bindparam("on", type_=Date),
    "due_at": _PROMISED_AT,
    "ready_at": _PROMISED_AT,
    "state": literal("queued"),
    "attempts": literal(0),
    "ambiguous": literal(False),
    "claim": literal(0),
    "sent_at": null(),
    "platform": null(),
    "address": null(),
    "error": literal(""),
    "arm": literal(""),
    "about": bindparam("words", type_=_c.about.type),
}
# held, so that nobody who is just being forgotten gets a row
_OF_LEARNER = (
    select(*_NEW_DELIVERY.values())
    .where(learners.c.id == bindparam("learner_id"))
    .with_for_update(read=True, key_share=True)
)


def _enqueuing(insert: Insert) -> Executable:
    insert = insert.from_select(list(_NEW_DELIVERY), _OF_LEARNER)
    new = {name: insert.excluded[name] for name in _NEW_DELIVERY if name not in KEY}
    # another claim: whoever is sending the delivery as it was may not settle what it is now
    moved = insert.on_conflict_do_update(index_elements=KEY, set_=new | {"claim": _c.claim + 1})
    return moved.returning(_c.id)


_ENQUEUE_ONE = {postgres: _enqueuing(insert(outbox)) for postgres, insert in INSERTS.items()}
# the oldest by their ids, so that no index over days is needed
_oldest = select(_c.id, _c.day, _c.state).order_by(_c.id).limit(bindparam("most", type_=Integer)).subquery().c
_settled = select(_oldest.id).where(
    _oldest.day < bindparam("before", type_=Date), _oldest.state.not_in(["queued", "claimed"])
)
_PRUNE = delete(outbox).where(_c.id.in_(_settled)).execution_options(preserve_rowcount=True)
# what a delivery becomes: its values by their types
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
    mine = (_c.id == given["row"], _c.claim == given["by"], or_(IS_CLAIMED, IS_QUEUED))
    values = {"state": given["to_state"], "attempts": given["tries"], "sent_at": given["at"], "error": given["why"]}
    values |= {"platform": given["on"], "address": given["to"]}
    return update(outbox).where(*mine).values(values | {"ready_at": func.coalesce(given["not_before"], _c.due_at)})


_SETTLE = _settling({name: bindparam(name, type_=kind) for name, kind in _BECOMES.items()})
# PostgreSQL gets a list of each value, as a statement for each row takes twice as long
_lists = (bindparam(name, type_=ARRAY(kind)) for name, kind in _BECOMES.items())
_columns = (column(name, kind) for name, kind in _BECOMES.items())
_SETTLE_ALL = _settling(func.unnest(*_lists).table_valued(*_columns, name="given").render_derived().c)


class SqlOutbox:
    """Deliveries."""

    def __init__(self, session: SqlSession, overdue: SqlOverdue) -> None:
        self._session, self._overdue = session, overdue

    async def enqueue(self, learner: int, kind: MessageKind, day: date, due_at: datetime, about: str = "") -> None:
        """Put a delivery into the outbox, or move the one that is there."""
        given = {"learner_id": learner, "which": kind, "on": day, "at": due_at, "words": about}
        if (await self._session.run(_ENQUEUE_ONE[self._session.postgres], given)).first() is None:
            self._session.fail(LookupError("the learner is not in the store"))
        await self._session.ring("deliveries")

    async def cancel(self, learner: int, day: date, kind: MessageKind | None = None) -> None:
        """Skip what is still queued for a learner's day: every call to study, or one kind."""
        kinds = _c.kind.in_([kind] if kind else sorted(PROMPTS))
        mine = (_c.learner == learner) & (_c.day == day) & kinds
        await self._session.run(update(outbox).where(mine, IS_QUEUED).values(state="skipped"))

    async def of(self, learner: int, limit: int, kinds: Collection[MessageKind] | None = None) -> Sequence[Delivery]:
        """Read a learner's deliveries of all or these kinds, so many of the latest days, newest first."""
        given = {"learner_id": learner, "most": limit, "kinds": list(kinds or ())}
        rows = await self._session.run(_DELIVERIES_OF if kinds is None else _DELIVERIES_OF_KINDS, given)
        return sorted(map(_delivery, rows), key=lambda delivery: (delivery.due_at, delivery.id), reverse=True)

    async def claim(
        self, now: datetime, lease: float, limit: int, late: float, audience: Audience | None = None
    ) -> Sequence[Delivery]:
        """Take queued deliveries that are due, after leases that ran out and what is too late were seen to."""
        before = now - timedelta(seconds=late)
        if not await self._overdue.see_to(now, before):
            return []
        claim = _claiming(IS_READY & belongs(_c.learner, audience)) if audience else _CLAIM
        given = {"now": now, "until": now + timedelta(seconds=lease), "most": limit, **too_late(before)}
        rows = (await self._session.run(claim, given)).all()
        return sorted(map(_delivery, rows), key=lambda delivery: (delivery.due_at, delivery.id))

    async def settle(self, *deliveries: Delivery) -> None:
        """Write what became of claimed deliveries; in one order, so that two batches never wait for each other."""
        rows = [_becoming(delivery) for delivery in sorted(deliveries, key=lambda delivery: delivery.id)]
        if rows and self._session.postgres:
            await self._session.run(_SETTLE_ALL, {name: [row[name] for row in rows] for name in _BECOMES})
        elif rows:
            await self._session.run(_SETTLE, rows)

    async def next_due(self) -> datetime | None:
        """Tell when the next slot or delivery is due."""
        full = exists().where(learners.c.slot_id == slots.c.id)
        slot = select(slots.c.next_due_at).where(full).order_by(slots.c.next_due_at).limit(1)
        rows = (select(func.min(_c.ready_at)).where(state) for state in (IS_QUEUED, IS_CLAIMED))
        found = (await self._session.run(select(*(each.scalar_subquery() for each in (slot, *rows))))).one()
        return min((at for at in found if at is not None), default=None)

    async def waiting(self, now: datetime) -> int:
        """Count the deliveries that may be claimed now."""
        return sum(int(number) for number in (await self._session.run(_WAITING, {"now": now})).one())

    async def prune(self, before: date, limit: int) -> int:
        """Erase settled deliveries of days before a date, the oldest first."""
        return (await self._session.run(_PRUNE, {"before": before, "most": limit})).rowcount


def _claiming(which: ColumnElement[bool]) -> Executable:
    taken = change(free(which, bindparam("most", type_=Integer)))
    taken = taken.values(state="claimed", ready_at=_UNTIL, claim=_c.claim + 1)
    claim: Executable = taken.returning(outbox)
    return claim


_CLAIM = _claiming(IS_READY)


def _becoming(delivery: Delivery) -> dict[str, Any]:
    address = delivery.address or Address("", "")
    return {
        "row": delivery.id,
        "by": delivery.claim,
        "to_state": delivery.state,
        "tries": delivery.attempts,
        "at": delivery.sent_at,
        "on": address.platform or None,
        "to": address.id or None,
        "why": delivery.error,
        "not_before": delivery.not_before,
    }


def _delivery(row: Row[Any]) -> Delivery:
    put_off = row.state == "queued" and row.ready_at != row.due_at
    return Delivery(
        row.id,
        row.learner,
        MessageKind.named(row.kind),
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
        row.about,
    )
