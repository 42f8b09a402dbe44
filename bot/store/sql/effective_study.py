"""The rules of bot.learning.ledger as SQL: study that was not undone, and the days that count by it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    ScalarSelect,
    Select,
    String,
    and_,
    case,
    cast,
    distinct,
    exists,
    false,
    func,
    literal,
    literal_column,
    or_,
    select,
    true,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from bot.clock import Offset
from bot.learning.community_insights import WITH_POST, Posted
from bot.learning.facts import COUNTED_MINUTES, MILESTONE_NOTE, STUDY
from bot.learning.streak_reach import LONGEST_PAUSE, LULL
from bot.store.codec import ZONES
from bot.store.sql.tables import Instant, learners, ledger


class HourOfDay(FunctionElement[int]):
    """The hour of an instant by clocks that are so many seconds from UTC."""

    type = Integer()
    inherit_cache = True


@compiles(HourOfDay, "sqlite")
def _hour_sqlite(element: HourOfDay, compiler: Any, **kw: Any) -> str:
    at, seconds = (compiler.process(part, **kw) for part in element.clauses)
    return f"(({at} / 1000000 + {seconds}) / 3600 % 24)"


@compiles(HourOfDay)
def _hour(element: HourOfDay, compiler: Any, **kw: Any) -> str:
    at, seconds = (compiler.process(part, **kw) for part in element.clauses)
    return f"CAST(mod(floor((extract(epoch FROM {at}) + {seconds}) / 3600), 24) AS integer)"


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
    """Tell whether a learner has effective study between two instants."""
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


def may_live(learner: ColumnElement[int], last_day: ColumnElement[date], day: date) -> ColumnElement[bool]:
    """Tell whether a streak may live at the beginning of a day; as bot.learning.streak_reach does."""
    since = day - LULL
    paused = and_(_study.c.kind == "pause", _study.c.ref >= str(since))
    excused = and_(_study.c.kind.in_(["outage", "rest"]), _study.c.day >= since)
    mine = _study.c.learner == learner
    known = exists().where(mine, _study.c.day >= since - LONGEST_PAUSE, or_(paused, excused))
    return and_(last_day.is_not(None), or_(last_day >= since, known))


def study_sums(
    people: FromClause, learner: ColumnElement[int], since: datetime, offsets: Sequence[Offset], posts: Sequence[Posted]
) -> Select[Any]:
    """Sum up who of these people studied when last, in which hours, and whether soon after a post; by learner."""
    own = [
        and_(_study.c.ref.in_(sorted(post.names)), _study.c.at.between(post.at, post.at + WITH_POST)) for post in posts
    ]
    hours = func.sum(distinct(literal(1).bitwise_lshift(HourOfDay(_study.c.at, _seconds(offsets)))))
    sums = (func.max(_study.c.at, type_=Instant), hours, func.max(case((or_(false(), *own), 1), else_=0)))
    query = select(_study.c.learner, *sums).select_from(people.join(_study, _study.c.learner == learner))
    return query.where(*_since(learner, since)).group_by(_study.c.learner).order_by(_study.c.learner)


def last_studies(
    people: FromClause,
    learner: ColumnElement[int],
    which: ColumnElement[bool],
    since: datetime,
    until: datetime,
    most: int,
) -> Select[Any]:
    """Read the last study of those of these people who did nothing after `until`; `people` holds the learners."""
    c, day = _study.c, learners.c.studied_on
    # who surely went on is left out before the ledger is asked
    stopped = or_(day.is_(None), day <= until.date() + ZONES)
    nth = func.row_number().over(partition_by=c.learner, order_by=(c.at.desc(), c.ref.desc())).label("nth")
    last = func.max(c.at, type_=Instant).over(partition_by=c.learner).label("last")
    mine = people.join(_study, c.learner == learner)
    ranked = select(c.learner, c.at, c.ref, nth, last).select_from(mine).where(which, stopped, *_since(learner, since))
    r = ranked.subquery("ranked").c
    return select(r.learner, r.at, r.ref).where(r.last <= until, r.nth <= most).order_by(r.learner, r.nth)


def _since(learner: ColumnElement[int], since: datetime) -> tuple[ColumnElement[bool], ...]:
    near = _study.c.day >= since.date() - ZONES  # by the index
    return _stands(learner), near, _study.c.at >= since


def _seconds(offsets: Sequence[Offset]) -> ColumnElement[int]:
    """Tell how far clocks are from UTC at the moment of study."""
    first, *later = offsets
    changes = [(_study.c.at >= offset.since, offset.seconds) for offset in reversed(later)]
    return case(*changes, else_=first.seconds) if changes else literal(first.seconds)


def _stands(learner: ColumnElement[int] | int) -> ColumnElement[bool]:
    undone = exists().where(
        _undo.c.learner == _study.c.learner, _undo.c.kind == _UNDO, _undo.c.ref == cast(_study.c.id, String)
    )
    milestone = and_(_study.c.kind == "project", _study.c.note.startswith(MILESTONE_NOTE, autoescape=True))
    studied = or_(*(_study.c.kind == kind for kind in sorted(STUDY)), milestone)
    return and_(_study.c.learner == learner, studied, ~undone)
