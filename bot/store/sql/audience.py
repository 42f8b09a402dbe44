"""Whose deliveries a sender takes, as SQL."""

from sqlalchemy import ColumnElement, case, func, select

from bot.ports.outbox import Audience
from bot.store.sql.tables import addresses


def belongs(learner: ColumnElement[int], audience: Audience) -> ColumnElement[bool]:
    """Tell whether a learner is one of those whom a sender is to reach."""
    here = case((addresses.c.platform.in_(sorted(audience.platforms)), 1), else_=0)
    all_or_any = func.min(here) if audience.exclusive else func.max(here)
    # one value of each learner, since a database may turn EXISTS into a table of everybody's addresses
    open_ = select(all_or_any).where(addresses.c.learner == learner, addresses.c.open).scalar_subquery()
    return func.coalesce(open_, 0 if audience.exclusive else 1) == 1
