"""What the SQL store keeps about somebody in communities, for their own eyes."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, String, Table, cast, literal, null, select

from bot.store.codec import in_order
from bot.store.sql.base import SqlBase
from bot.store.sql.tables_community import badges, cohort_people, cohorts, focus_people, focuses, members, seekers
from bot.values.community import Trace, TraceKind
from bot.values.events import Address


def _rows(home: Table, at: Any, note: Any) -> Select[Any]:
    return select(home.c.platform, home.c.place, at, note)


class SqlTraces(SqlBase):
    """The part of a unit that tells somebody what is kept about them in communities."""

    async def traces(self, learner: int) -> Sequence[Trace]:
        """List what is kept."""
        found: dict[TraceKind, Select[Any]] = {
            "member": _rows(members, members.c.since, members.c.shown).where(members.c.learner == learner),
            "seeker": _rows(seekers, seekers.c.since, literal("")).where(seekers.c.learner == learner),
            "cohort": _rows(cohorts, cohorts.c.made_at, cast(cohorts.c.goal, String))
            .join(cohort_people)
            .where(cohort_people.c.learner == learner),
            "focus": _rows(focuses, focuses.c.begins_at, cast(focuses.c.minutes, String))
            .join(focus_people)
            .where(focus_people.c.learner == learner),
            "badge": _rows(badges, null(), badges.c.name).where(badges.c.learner == learner),
        }
        return in_order([_trace(kind, row) for kind, query in found.items() for row in await self._run(query)])


def _trace(kind: TraceKind, row: Any) -> Trace:
    platform, place, at, note = row
    home = None if place is None else Address(platform, place)
    return Trace(kind, home, at, ("shown" if note else "") if kind == "member" else note)
