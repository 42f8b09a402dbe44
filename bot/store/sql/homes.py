"""Where the rows of a learner lie in the outbox: at home, which is their slot.

The unique key of the outbox begins with the home and the day, so the rows of one moment are neighbours however many
learners there are. In exchange a learner's rows are looked up day by day, and they move when the learner does.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Exists,
    ScalarSelect,
    Select,
    Update,
    and_,
    exists,
    func,
    select,
    update,
)

from bot.store.sql.tables import learners, outbox, slots

HOME = func.coalesce(learners.c.slot_id, 0)
_earlier = outbox.alias("earlier")
_mine = outbox.alias("mine")


def home_of(learner: int) -> ScalarSelect[int]:
    """Find the home of a learner; NULL when there is no such learner."""
    return select(HOME).where(learners.c.id == learner).scalar_subquery()


def rows_of(learner: int | BindParameter[int]) -> Select[tuple[int]]:
    """Find the ids of all rows of a learner: one look at the key for each day on which anybody at home has a row."""
    last = select(func.max(_earlier.c.day)).where(_earlier.c.home == HOME).correlate(learners).scalar_subquery()
    first = select(HOME.label("home"), last.label("day")).where(learners.c.id == learner)
    days = first.cte(recursive=True, nesting=True)
    before = _earlier.c.day < days.c.day
    last = select(func.max(_earlier.c.day)).where(_earlier.c.home == days.c.home, before).scalar_subquery()
    days = days.union_all(select(days.c.home, last).where(days.c.day.is_not(None)))
    at_home = (_mine.c.home == days.c.home) & (_mine.c.day == days.c.day)
    return select(_mine.c.id).select_from(days.join(_mine, at_home)).where(_mine.c.learner == learner)


def on_day(home: Any, learner: Any, day: Any) -> ColumnElement[bool]:
    """Choose the rows of a learner for one day, by the key."""
    return and_(outbox.c.home == home, outbox.c.day == day, outbox.c.learner == learner)


def hold_homes(people: Sequence[int]) -> Select[tuple[int]]:
    """Wait until no tick lists these learners, and keep ticks from their homes until the unit ends."""
    homes = select(learners.c.slot_id).where(learners.c.id.in_(people))
    held = select(slots.c.id).where(slots.c.id.in_(homes)).order_by(slots.c.id)
    return held.with_for_update(read=True, key_share=True)


def move(learner: int, slot: int | None) -> Update:
    """Move the rows of a learner to another home, before the learner moves."""
    return update(outbox).where(outbox.c.id.in_(rows_of(learner))).values(home=slot or 0)


def has_learner() -> Exists:
    """Tell whether the learner of a row of the outbox is still there."""
    return exists().where(learners.c.id == outbox.c.learner).correlate(outbox)
