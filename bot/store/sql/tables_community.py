"""The tables of communities, of those who are in them, and of what they do together."""

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    text,
)

from bot.store.sql.tables import ID, AnyText, Instant, ledger, metadata, of_learner, own_id

communities = Table(
    "communities",
    metadata,
    Column("platform", AnyText, primary_key=True),
    Column("id", AnyText, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("name", AnyText, nullable=False),
    Column("joined_at", Instant, nullable=False),
    Column("settings", AnyText, nullable=False),
    Column("account", ID, ForeignKey("learners.id", ondelete="SET NULL"), index=True),
    Column("manager", ID, ForeignKey("learners.id", ondelete="SET NULL"), index=True),
)


def _place(primary_key: bool = False, nullable: bool = False) -> "tuple[Any, ...]":
    """Make the columns that name a community; they follow it when it moves, and go with it."""
    columns = (Column(name, AnyText, primary_key=primary_key, nullable=nullable) for name in ("platform", "place"))
    target = ["communities.platform", "communities.id"]
    return (*columns, ForeignKeyConstraint(["platform", "place"], target, onupdate="CASCADE", ondelete="CASCADE"))


members = Table(
    "members",
    metadata,
    *_place(primary_key=True),
    of_learner(primary_key=True),
    Column("since", Instant, nullable=False),
    Column("shown", Boolean, nullable=False),
    Index(None, "learner"),
)
Index(
    "ix_members_shown",
    *(members.c[name] for name in ("platform", "place", "learner")),
    sqlite_where=text("shown = 1"),
    postgresql_where=text("shown"),
)

seekers = Table(
    "seekers",
    metadata,
    own_id(),
    *_place(nullable=True),
    of_learner(),
    Column("since", Instant, nullable=False),
    UniqueConstraint("platform", "place", "learner"),
    Index(None, "learner"),
)
_everywhere = text("place IS NULL")  # a unique constraint lets such rows repeat
Index("uq_seekers_everywhere", seekers.c.learner, unique=True, sqlite_where=_everywhere, postgresql_where=_everywhere)

cohorts = Table(
    "cohorts",
    metadata,
    own_id(),
    *_place(nullable=True),
    Column("made_at", Instant, nullable=False),
    Column("goal", Integer, nullable=False),
    Index(None, "platform", "place"),
    sqlite_autoincrement=True,
)

cohort_people = Table(
    "cohort_people",
    metadata,
    Column("cohort", ID, ForeignKey("cohorts.id", ondelete="CASCADE"), primary_key=True),
    of_learner(primary_key=True),
    Index(None, "learner"),
)

focuses = Table(
    "focuses",
    metadata,
    own_id(),
    *_place(),
    Column("begins_at", Instant, nullable=False),
    Column("minutes", Integer, nullable=False),
    Index(None, "platform", "place"),
    sqlite_autoincrement=True,
)

# the order of ids is the order of coming
focus_people = Table(
    "focus_people",
    metadata,
    own_id(),
    Column("focus", ID, ForeignKey("focuses.id", ondelete="CASCADE"), nullable=False),
    of_learner(),
    UniqueConstraint("focus", "learner"),
    Index(None, "learner"),
)

badges = Table(
    "badges",
    metadata,
    *_place(primary_key=True),
    of_learner(primary_key=True),
    Column("name", AnyText, primary_key=True),
    Column("wanted", Boolean, nullable=False),
    Column("given", Boolean, nullable=False),
    Index(None, "learner"),
)
_open = text("wanted <> given")
Index("ix_badges_open", *badges.primary_key, sqlite_where=_open, postgresql_where=_open)

# nobody's id but the platform's: whose role it is was forgotten
revocations = Table(
    "revocations",
    metadata,
    *_place(primary_key=True),
    Column("person", AnyText, primary_key=True),
    Column("name", AnyText, primary_key=True),
)

_undo = text("kind = 'undo'")  # few rows: whether a fact was undone is asked for each fact of many people
Index("ix_ledger_undo", ledger.c.learner, ledger.c.ref, sqlite_where=_undo, postgresql_where=_undo)
