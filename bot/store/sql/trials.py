"""What was chosen for reminders, and what came of them, in the SQL store."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from bot.learning.bandit import CONTROL
from bot.ports.trials import Trial
from bot.store.sql.effective_study import studied_between
from bot.store.sql.session import SqlSession
from bot.store.sql.tables import Instant, outbox
from bot.values.message_kinds import REMINDER, MessageKind

_c = outbox.c


class SecondsLater(FunctionElement[datetime]):
    """An instant, so many seconds later."""

    type = Instant()
    inherit_cache = True


@compiles(SecondsLater, "sqlite")
def _later_sqlite(element: SecondsLater, compiler: Any, **kw: Any) -> str:
    at, seconds = (compiler.process(part, **kw) for part in element.clauses)
    return f"({at} + {seconds} * 1000000)"


@compiles(SecondsLater)
def _later(element: SecondsLater, compiler: Any, **kw: Any) -> str:
    at, seconds = (compiler.process(part, **kw) for part in element.clauses)
    return f"({at} + make_interval(secs => {seconds}))"


class SqlTrials:
    """The choices."""

    def __init__(self, session: SqlSession) -> None:
        self._session = session

    async def choose(self, learner: int, kind: MessageKind, day: date, arm: str) -> None:
        """Write down what was chosen for a row."""
        row = (_c.learner == learner) & (_c.kind == kind) & (_c.day == day)
        await self._session.run(update(outbox).where(row).values(arm=arm))

    async def results(self, since: datetime, within: timedelta) -> Sequence[Trial]:
        """Count choices and what came of them."""
        at = func.coalesce(_c.sent_at, _c.due_at, type_=Instant)
        worked = studied_between(_c.learner, at, SecondsLater(at, int(within.total_seconds()))).label("worked")
        tried = or_(_c.state == "sent", _c.arm.startswith(CONTROL))
        rows = select(_c.arm, worked).where(_c.kind == REMINDER, _c.due_at >= since, _c.arm != "", tried).subquery()
        counted = (func.count(), func.count().filter(rows.c.worked))
        found = await self._session.run(select(rows.c.arm, *counted).group_by(rows.c.arm).order_by(rows.c.arm))
        return [Trial(*row) for row in found]
