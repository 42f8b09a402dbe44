"""Whose rows a sender takes, as SQL."""

from sqlalchemy import ColumnElement, case, func, select

from bot.ports.rows import Whose
from bot.store.sql.tables import addresses


def belongs(learner: ColumnElement[int], whose: Whose) -> ColumnElement[bool]:
    """Tell whether a learner is one of those whom a sender is to reach."""
    here = case((addresses.c.platform.in_(sorted(whose.platforms)), 1), else_=0)
    all_or_any = func.min(here) if whose.wholly else func.max(here)
    # one value of each learner, since a database may turn EXISTS into a table of everybody's addresses
    open_ = select(all_or_any).where(addresses.c.learner == learner, addresses.c.open).scalar_subquery()
    return func.coalesce(open_, 0 if whose.wholly else 1) == 1
