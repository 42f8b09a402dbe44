"""What nudges were chosen, and what came of them, in the SQL store."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from bot.learning.bandit import CONTROL
from bot.ports.store import Trial
from bot.store.codec import NUDGE
from bot.store.sql.base import SqlBase
from bot.store.sql.homes import home_of, on_day
from bot.store.sql.standing import studied_between, studied_on
from bot.store.sql.tables import Instant, learners, outbox

_c = outbox.c


class Later(FunctionElement[datetime]):
    """An instant, so many seconds later."""

    type = Instant()
    inherit_cache = True


@compiles(Later, "sqlite")
def _later_sqlite(element: Later, compiler: Any, **kw: Any) -> str:
    at, seconds = (compiler.process(part, **kw) for part in element.clauses)
    return f"({at} + {seconds} * 1000000)"


@compiles(Later)
def _later(element: Later, compiler: Any, **kw: Any) -> str:
    at, seconds = (compiler.process(part, **kw) for part in element.clauses)
    return f"({at} + make_interval(secs => {seconds}))"


class SqlNudges(SqlBase):
    """The part of a unit that learns from nudges."""

    async def choose(self, learner: int, kind: str, day: date, arm: str) -> None:
        """Write down what was chosen for a row."""
        row = on_day(home_of(learner), learner, day) & (_c.kind == kind)
        await self._run(update(outbox).where(row).values(arm=arm))

    async def trials(self, since: datetime, within: timedelta) -> Sequence[Trial]:
        """Count choices and what came of them."""
        at = func.coalesce(_c.sent_at, _c.due_at, type_=Instant)
        worked = studied_between(_c.learner, at, Later(at, int(within.total_seconds()))).label("worked")
        tried = or_(_c.state == "sent", _c.arm.startswith(CONTROL))
        rows = select(_c.arm, worked).where(_c.kind == NUDGE, _c.due_at >= since, _c.arm != "", tried).subquery()
        counted = (func.count(), func.count().filter(rows.c.worked))
        found = await self._run(select(rows.c.arm, *counted).group_by(rows.c.arm).order_by(rows.c.arm))
        return [Trial(*row) for row in found]

    async def learned_on(self, day: date) -> int:
        """Count who studied on a day; whoever never did since then is left out before the ledger is asked."""
        lately = learners.c.studied_on >= day
        people = select(func.count()).select_from(learners).where(lately, studied_on(learners.c.id, day))
        return int((await self._run(people)).scalar_one())
