"""The rules of bot.learning.ledger as SQL: study that was not undone, and the days that count by it."""

from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    String,
    and_,
    case,
    cast,
    exists,
    false,
    func,
    or_,
    select,
    true,
)

from bot.learning.ledger import COUNTED_MINUTES, MILESTONE, STUDY
from bot.store.tables import ledger

_study = ledger.alias("study")
_undo = ledger.alias("undo")


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


def _stands(learner: ColumnElement[int] | int) -> ColumnElement[bool]:
    undone = exists().where(
        _undo.c.learner == _study.c.learner, _undo.c.kind == "undo", _undo.c.ref == cast(_study.c.id, String)
    )
    milestone = and_(_study.c.kind == "project", _study.c.note.startswith(MILESTONE, autoescape=True))
    studied = or_(_study.c.kind.in_(sorted(STUDY)), milestone)
    return and_(_study.c.learner == learner, studied, ~undone)
