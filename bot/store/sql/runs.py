"""Programs that wait for another process, in the SQL store. They may be large, so threads write and read them."""

from asyncio import to_thread
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Integer,
    Row,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from bot.ports.runner import RUN_LOST, Outcome, Program, admit
from bot.ports.runs import MOST_TRIES, ClaimedRun
from bot.store.run_codec import outcome_bytes, outcome_of, program_bytes, program_of
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import Instant
from bot.store.sql.tables_runs import runs
from bot.values.events import Address

LOST = Outcome(None, stopped=RUN_LOST)
QUEUE_NAME = "runs"

_c, _others = runs.c, runs.alias("others")
_o = _others.c
_queued, _claimed = _c.state == "queued", _c.state == "claimed"
_at_place = (_c.platform == bindparam("platform")) & (_c.place == bindparam("place"))
_of_person = (_c.platform == bindparam("platform")) & (_c.person == bindparam("person"))
_STANDING = select(
    func.count().filter(_queued, _of_person),
    func.count().filter(_queued, _at_place),
    func.count().filter(_queued),
    func.coalesce(func.max(_c.turn).filter(_at_place), 0) + 1,
    func.coalesce(func.min(_c.turn).filter(_queued), 0),
    func.coalesce(func.max(_c.turn).filter(~_queued), 0) + 1,
)
_sooner = (_o.turn < _c.turn) | ((_o.turn == _c.turn) & (_o.id < _c.id))
_of_same = (_o.platform == _c.platform) & (_o.person == _c.person)
_in_the_way = or_(_o.state == "claimed", and_(_o.state == "queued", _sooner))
_up_to = select(func.count()).select_from(_others).where(_o.state == "queued", or_(_sooner, _o.id == _c.id))
_POSITION = select(_up_to.scalar_subquery()).where(_c.id == bindparam("run"), _queued)
_over = _claimed & (_c.claimed_until <= bindparam("now", type_=Instant))
_STIRS = select(exists().where(or_(_queued, _over)))


def _free(which: ColumnElement[bool], limit: ColumnElement[int] | None = None) -> CTE:
    """Choose runs that no other transaction holds, such as that of somebody who goes away."""
    query = select(_c.id).where(which).order_by(_c.turn, _c.id).limit(limit)
    return query.with_for_update(skip_locked=True).cte("free")


def _change(which: CTE) -> Any:
    return update(runs).where(_c.id.in_(select(which.c.id)))


_once_more = _c.tries < MOST_TRIES
_EXPIRE = (
    _change(_free(_over))
    .values(
        state=case((_once_more, "queued"), else_="done"),
        outcome=case((_once_more, None), else_=bindparam("lost", outcome_bytes(LOST))),
        claimed_until=None,
    )
    .returning(_c.id)
)
_NEXT = (
    _change(_free(_queued & ~exists().where(_of_same, _in_the_way), bindparam("most", type_=Integer)))
    .values(
        state="claimed",
        claimed_until=bindparam("until", type_=Instant),
        claim=_c.claim + 1,
        tries=_c.tries + 1,
    )
    .returning(runs)
)


class SqlRuns:
    """Runs. Who enqueues or claims holds the queue for a moment: a turn is given once, and a person runs one."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def enqueue(self, place: Address, person: Address, program: Program, now: datetime) -> int:
        """Put a program into the queue, in the turn of its place."""
        written = await to_thread(program_bytes, program)
        await self._session.hold(QUEUE_NAME)
        whose = {"platform": place.platform, "place": place.id, "person": person.id}
        of_person, of_place, of_all, *turns = (await self._session.run(_STANDING, whose)).one()
        admit(of_person, of_place, of_all)
        row = whose | {"program": written, "asked_at": now, "turn": max(turns)}
        row |= {"state": "queued", "claim": 0, "tries": 0}
        id = (await self._session.run(self._session.insert(runs).values(row).returning(_c.id))).scalar_one()
        await self._session.ring("runs")
        return int(id)

    async def outcomes(self, ids: Collection[int]) -> Mapping[int, Outcome | None]:
        """Tell what came of those runs that are still there."""
        query = select(_c.id, _c.state, _c.outcome).where(_c.id.in_(sorted(ids)))
        rows = (await self._session.run(query)).all() if ids else []
        return {row.id: await _outcome(row.outcome) if row.state == "done" else None for row in rows}

    async def position(self, id: int) -> int:
        """Tell which place a run has in the queue."""
        return (await self._session.run(_POSITION, {"run": id})).scalar() or 0

    async def claim(self, now: datetime, lease: float, limit: int) -> Sequence[ClaimedRun]:
        """Take the runs whose turn it is, after leases that ran out were seen to."""
        if not (await self._session.run(_STIRS, {"now": now})).scalar():
            return []
        await self._session.hold(QUEUE_NAME)
        if (await self._session.run(_EXPIRE, {"now": now})).all():
            await self._session.ring("runs")
        given = {"until": now + timedelta(seconds=lease), "most": limit}
        rows = (await self._session.run(_NEXT, given)).all()
        return [await _claimed_run(row) for row in sorted(rows, key=lambda row: (row.turn, row.id))]

    async def extend(self, runs: Collection[ClaimedRun], now: datetime, lease: float) -> Collection[int]:
        """Keep claimed runs for so long from now on."""
        until = now + timedelta(seconds=lease)
        return {run.id for run in runs if await self._change(run, claimed_until=until)}

    async def settle(self, run: ClaimedRun, outcome: Outcome) -> None:
        """Write what came of a claimed run, and keep its program no longer."""
        written = await to_thread(outcome_bytes, outcome)
        if await self._change(run, state="done", outcome=written, program=b"", claimed_until=None):
            await self._session.ring("runs")

    async def release(self, *runs: ClaimedRun) -> None:
        """Let claimed runs wait again."""
        for run in runs:
            if await self._change(run, state="queued", claimed_until=None, tries=_c.tries - 1):
                await self._session.ring("runs")

    async def drop(self, *ids: int) -> None:
        """Erase runs."""
        if ids:
            await self._session.run(delete(runs).where(_c.id.in_(sorted(ids))))

    async def waiting(self) -> int:
        """Count the runs that wait."""
        return int((await self._session.run(select(func.count()).select_from(runs).where(_queued))).scalar_one())

    async def prune(self, before: datetime, limit: int) -> int:
        """Erase runs that were asked for before a moment."""
        old = select(_c.id).where(_c.asked_at < before).order_by(_c.id).limit(limit)
        free = old.with_for_update(skip_locked=True).cte("free")
        gone = await self._session.run(delete(runs).where(_c.id.in_(select(free.c.id))).returning(_c.id))
        return len(gone.all())

    async def _change(self, run: ClaimedRun, **values: Any) -> bool:
        """Change a run, unless it is gone or somebody else's; tell whether it was changed."""
        mine = (_c.id == run.id) & (_c.claim == run.claim) & _claimed
        return (await self._session.run(update(runs).where(mine).values(values).returning(_c.id))).first() is not None


async def _outcome(data: bytes) -> Outcome:
    return await to_thread(outcome_of, data) or LOST


async def _claimed_run(row: Row[Any]) -> ClaimedRun:
    place, person = Address(row.platform, row.place), Address(row.platform, row.person)
    return ClaimedRun(row.id, place, person, await to_thread(program_of, row.program), row.tries, row.claim)
