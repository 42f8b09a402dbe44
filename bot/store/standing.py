"""The rule of bot.learning.ledger.study as SQL: study that was not undone."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Exists, ScalarSelect, String, and_, cast, exists, select

from bot.learning.ledger import STUDY
from bot.store.tables import ledger

_study = ledger.alias("study")
_undo = ledger.alias("undo")


def studied_on(learner: ColumnElement[int] | int, day: ColumnElement[date] | date) -> Exists:
    """Tell whether a learner has standing study on a day."""
    return exists().where(_stands(learner), _study.c.day == day)


def studied_last(learner: int) -> ScalarSelect[Any]:
    """Find the last day with standing study of a learner."""
    return select(_study.c.day).where(_stands(learner)).order_by(_study.c.day.desc()).limit(1).scalar_subquery()


def _stands(learner: ColumnElement[int] | int) -> ColumnElement[bool]:
    undone = exists().where(
        _undo.c.learner == _study.c.learner, _undo.c.kind == "undo", _undo.c.ref == cast(_study.c.id, String)
    )
    return and_(_study.c.learner == learner, _study.c.kind.in_(sorted(STUDY)), ~undone)
