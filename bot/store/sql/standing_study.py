"""The rules of bot.learning.ledger as SQL: study that was not undone, and the days that count by it."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    ScalarSelect,
    Select,
    String,
    and_,
    case,
    cast,
    exists,
    false,
    func,
    literal_column,
    or_,
    select,
    true,
)

from bot.learning.facts import COUNTED_MINUTES, MILESTONE, STUDY
from bot.store.sql.tables import ledger

ZONES = timedelta(days=2)
_study = ledger.alias("study")
_undo = ledger.alias("undo")
# no parameter: the index over undos alone serves only who surely asks for nothing else
_UNDO: ColumnElement[str] = literal_column("'undo'")

_enough = func.sum(case((_study.c.kind == "session", COUNTED_MINUTES), else_=_study.c.minutes)) >= COUNTED_MINUTES


def studied_on(learner: ColumnElement[int] | int, day: ColumnElement[date] | date) -> ColumnElement[bool]:
    """Tell whether a day counts for a learner."""
    minutes = select(func.coalesce(_enough, false())).where(_stands(learner), _study.c.day == day)
    return minutes.scalar_subquery() == true()


def studied_between(learner: ColumnElement[int], begin: Any, end: Any) -> ColumnElement[bool]:
    """Tell whether a learner has standing study between two instants."""
    return exists().where(_stands(learner), _study.c.at.between(begin, end))


def studied_last(learner: int) -> ScalarSelect[Any]:
    """Find the last day that counts for a learner."""
    days = select(_study.c.day).where(_stands(learner)).group_by(_study.c.day).having(_enough)
    return days.order_by(_study.c.day.desc()).limit(1).scalar_subquery()


def days_studied(learner: ColumnElement[int], first: date, last: date) -> ScalarSelect[int]:
    """Count the days that count for a learner from `first` to `last`."""
    days = select(_study.c.day).where(_stands(learner), _study.c.day.between(first, last))
    counted = days.group_by(_study.c.day).having(_enough).correlate(learner.table).subquery()
    return select(func.count()).select_from(counted).scalar_subquery()


def standing_study(people: FromClause, learner: ColumnElement[int], since: datetime) -> Select[Any]:
    """Read who of these people studied when, and what, oldest first; `learner` is a column of `people`."""
    mine = people.join(_study, _study.c.learner == learner)
    facts = select(_study.c.learner, _study.c.at, _study.c.ref).select_from(mine)
    near = _study.c.day >= since.date() - ZONES  # by the index; nobody's date is further from that in UTC
    which = _stands(learner) & near & (_study.c.at >= since)
    return facts.where(which).order_by(_study.c.at, _study.c.learner, _study.c.ref)


def _stands(learner: ColumnElement[int] | int) -> ColumnElement[bool]:
    undone = exists().where(
        _undo.c.learner == _study.c.learner, _undo.c.kind == _UNDO, _undo.c.ref == cast(_study.c.id, String)
    )
    milestone = and_(_study.c.kind == "project", _study.c.note.startswith(MILESTONE, autoescape=True))
    studied = or_(*(_study.c.kind == kind for kind in sorted(STUDY)), milestone)
    return and_(_study.c.learner == learner, studied, ~undone)
