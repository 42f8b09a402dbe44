"""Waves: whose nudge a tick made due, in the order of sending. A claim makes the rows of those whose turn it is.

So a tick writes some lists instead of a row for each learner, and a row is written once, as claimed, instead of being
written and then changed. A wave is a part of the outbox: it is on the disk as rows are, and the unique key of the
outbox decides what a claim may take out of it.

Whoever looks at the rows of a learner, or changes them, has the row made first; it keeps its turn. Who moves or becomes
another leaves the lists, and the row goes into the queue, as they would not be found by the new hour. Either holds the
list until the unit ends, and claims pass it by for so long: a unit may wait for a claim, but no claim for a unit.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Executable, Integer, bindparam, case, delete, select, true, update

from bot.ports.rows import Whose
from bot.ports.store import Due
from bot.store.codec import NUDGE
from bot.store.sql.base import SqlBase
from bot.store.sql.row_states import TAKEN, TO_SEND
from bot.store.sql.tables import Instant, learners, outbox, waves
from bot.store.sql.wave_rows import IN_LIST, listed, making, nth
from bot.store.sql.whose import belongs

TURNS = 32  # a claim; what is left after them is taken by the next one

_w = waves.c
_UNTIL, _MOST = bindparam("until", type_=Instant), bindparam("most", type_=Integer)
# one list at a time: nobody is twice in it, but who gets up later now may be in two for the same day
_this = _w.id == bindparam("wave", type_=_w.id.type)
_left = _this & (nth >= _w.first)
_theirs = _left & (listed == bindparam("learner"))
_its_turn = _this & nth.between(bindparam("head"), bindparam("tail"))

_NOW, _BEFORE = bindparam("now", type_=Instant), bindparam("before", type_=Instant)
_due = select(_w.id).where(_w.due_at.between(_BEFORE, _NOW)).order_by(_w.due_at, _w.id).limit(1)
_next = _due.with_for_update(skip_locked=True).scalar_subquery()
_turn = (_w.id, _w.due_at, _w.day, (_w.first - _MOST).label("head"), _w.last)
_TURN = update(waves).where(_w.id == _next).values(first=_w.first + _MOST).returning(*_turn)
_LATE = select(_w.id).where(_w.due_at < _BEFORE).with_for_update(skip_locked=True)
# one kind of lock: two who shared a list and then both wanted it alone would wait for each other
_HOLD = (
    select(_w.id)
    .join_from(waves, learners, learners.c.slot_since.between(_w.earliest, _w.latest))
    .where(learners.c.id.in_(bindparam("people", expanding=True)), IN_LIST)
    .order_by(_w.id)
    .with_for_update(of=waves)
)
_OVER = delete(waves).where(_this)
_MATERIALIZE, _QUEUE, _DISSOLVE = (
    {postgres: making(postgres, which, TO_SEND, _w.due_at, claim=claim) for postgres in (True, False)}
    for which, claim in ((_theirs, 0), (_theirs, 1), (_left, 1))
)


def _taking(postgres: bool, whose: Whose | None = None) -> Executable:
    """Make the rows whose turn it is, and claim them; what is for another sender goes into the queue."""
    mine = belongs(listed, whose) if whose else true()
    state, ready_at = case((mine, TAKEN), else_=TO_SEND), case((mine, _UNTIL), else_=_w.due_at)
    row = (outbox.c.id, outbox.c.learner, outbox.c.state)  # whatever else is in it is known of what was never claimed
    take: Executable = making(postgres, _its_turn, state, ready_at, claim=1).returning(*row)
    return take


_TAKE = {postgres: _taking(postgres) for postgres in (True, False)}


class SqlWaves(SqlBase):
    """The part of a unit that knows how far the waves have got."""

    async def _hold_waves(self, *people: int) -> Sequence[int]:
        """Find the lists in which these learners are, and keep them from others until the unit ends."""
        return (await self._run(_HOLD, {"people": people})).scalars().all()

    async def _materialize(self, learner: int) -> None:
        """Make the row that a list holds for a learner; it has its turn all the same."""
        held = await self._hold_waves(learner)
        if held:
            await self._run(_MATERIALIZE[self._postgres], [{"wave": id, "learner": learner} for id in held])

    async def _leave_waves(self, learner: int) -> None:
        """Take a learner out of the lists and put the row into the queue."""
        held = await self._hold_waves(learner)
        if not held:
            return
        await self._run(_QUEUE[self._postgres], [{"wave": id, "learner": learner} for id in held])
        for id, members in (await self._run(select(_w.id, _w.members).where(_w.id.in_(held)))).all():
            others = {nth: member for nth, member in members.items() if member != learner}
            await self._run(update(waves).where(_w.id == id).values(members=others))

    async def _take_turns(
        self, now: datetime, before: datetime, until: datetime, limit: int, whose: Whose | None
    ) -> list[Due]:
        """Claim rows whose turn it is; the rows of a turn may all have been taken back, so there is more than one."""
        take, found = _taking(self._postgres, whose) if whose else _TAKE[self._postgres], list[Due]()
        when = {"now": now, "before": before}
        for _ in range(TURNS):
            most = limit - len(found)
            turn = (await self._run(_TURN, {**when, "most": most})).first() if most else None
            if not turn:
                break
            tail = min(turn.head + most - 1, turn.last)
            rows = await self._run(take, {"wave": turn.id, "head": turn.head, "tail": tail, "until": until})
            mine = (row for row in rows if row.state == "claimed")
            found += [Due(id, who, NUDGE, turn.day, turn.due_at, state, claim=1) for id, who, state in mine]
            if tail == turn.last:
                await self._run(_OVER, {"wave": turn.id})
        return found

    async def _dissolve(self, before: datetime) -> None:
        """Put what is left of waves that are too late into the queue."""
        late = (await self._run(_LATE, {"before": before})).scalars().all()
        if late:
            await self._run(_DISSOLVE[self._postgres], [{"wave": id} for id in late])
            await self._run(_OVER, [{"wave": id} for id in late])
