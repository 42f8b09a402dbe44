"""Waves: the rows of one moment, in the order in which they are sent, which is the order in which they lie.

A row that a tick makes stands in no queue: before and after it lie those of people who asked for that moment before
and after, so it is enough to know how far their wave has got. That halves what a tick has to write. A row that waits
for its own sake (snoozed, put off, passed over by a sender of another platform) is in the queue: its `claim` is not 0.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Integer, bindparam, delete, func, insert, literal_column, select, update

from bot.store.sql_base import SqlBase
from bot.store.tables import Instant, outbox, waves

_c, _w = outbox.c, waves.c
_between = _c.id.between(bindparam("head", type_=_c.id.type), bindparam("tail", type_=_c.id.type))
ITS_TURN = _between & (_c.state == literal_column("'queued'")) & (_c.claim == literal_column("0"))
# the highest id of the outbox; rows that are made from now on have higher ones
NEWEST = select(func.coalesce(func.max(_c.id), 0)).scalar_subquery()
_made = _c.id > bindparam("after", type_=_c.id.type)
_wave = select(bindparam("at", type_=Instant), func.min(_c.id), func.max(_c.id)).where(_made)
_MAKE = insert(waves).from_select(["due_at", "first", "last"], _wave).returning(_w.last)
_most = bindparam("most", type_=Integer)
_due = select(_w.id).where(_w.due_at <= bindparam("now", type_=Instant)).order_by(_w.due_at, _w.id).limit(1)
_first_due = _due.with_for_update().scalar_subquery()
_TURN = update(waves).where(_w.id == _first_due).values(first=_w.first + _most).returning(_w.first - _most, _w.last)
_OVER = delete(waves).where(_w.first > _w.last)
_LEAVE = update(outbox).where(ITS_TURN).values(claim=1)

Turn = Mapping[str, int]  # the first and the last of some ids


class SqlWaves(SqlBase):
    """The part of a unit that knows how far the rows of a tick have got."""

    async def _make_wave(self, at: datetime, after: int) -> int:
        """Let the rows after an id be sent, and give the last; rows of others that lie between them do no harm."""
        return int((await self._run(_MAKE, {"at": at, "after": after})).scalar_one())

    async def _turn(self, now: datetime, most: int) -> Turn | None:
        """Give the next so many rows their turn; None when no wave is due."""
        found = (await self._run(_TURN, {"now": now, "most": most})).first()
        if not found:
            return None
        first, last = found
        if first + most > last:
            await self._run(_OVER)
        return {"head": first, "tail": min(first + most - 1, last)}

    async def _pass_over(self, turn: Turn) -> None:
        """Leave what was not taken at its turn to whoever it is for."""
        await self._run(_LEAVE, turn)

    async def _dissolve(self, before: datetime) -> None:
        """Put what is left of waves that are too late into the queue."""
        late = delete(waves).where(_w.due_at < before).returning(_w.first, _w.last)
        found = [{"head": first, "tail": last} for first, last in await self._run(late)]
        if found:
            await self._run(_LEAVE, found)
