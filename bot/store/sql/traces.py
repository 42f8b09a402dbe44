"""What the SQL store keeps about somebody in communities, for their own eyes."""

from typing import Any

from sqlalchemy import Select, String, Table, cast, literal, null, select

from bot.store.sql.tables_community import badges, cohort_people, cohorts, focus_people, focuses, members, seekers
from bot.values.community import Trace, TraceKind
from bot.values.events import Address


def trace_queries(learner: int) -> dict[TraceKind, Select[Any]]:
    """Ask what is kept, by kind."""
    return {
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


def trace(kind: TraceKind, row: Any) -> Trace:
    """Read a row of such a question."""
    platform, place, at, note = row
    table = None if place is None else Address(platform, place)
    return Trace(kind, table, at, ("shown" if note else "") if kind == "member" else note)


def _rows(table: Table, at: Any, note: Any) -> Select[Any]:
    return select(table.c.platform, table.c.place, at, note)
