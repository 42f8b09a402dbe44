"""What learners handed in."""

from sqlalchemy import Boolean, Column, Integer, String, Table

from bot.store.sql.tables import AnyText, Instant, metadata, of_learner

attempts = Table(
    "attempts",
    metadata,
    of_learner(primary_key=True),
    Column("hour", String, primary_key=True),
    Column("at", Instant, nullable=False, index=True),
    Column("files", AnyText, nullable=False),
    Column("verdict", AnyText, nullable=False),
    Column("passed", Boolean, nullable=False),
    Column("hints", Integer, nullable=False),
)
