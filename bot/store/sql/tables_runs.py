"""Programs that wait for another process; what is in it is gone within minutes."""

from sqlalchemy import Column, Integer, LargeBinary, String, Table

from bot.store.sql.tables import AnyText, Instant, metadata, own_id

# turn: the order of places; a place's next run has a later one than its last, and what comes new begins where all are
# claim: how often it was claimed; only the last owner settles it
runs = Table(
    "runs",
    metadata,
    own_id(),
    Column("platform", AnyText, nullable=False),
    Column("place", AnyText, nullable=False),
    Column("person", AnyText, nullable=False),
    Column("program", LargeBinary, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("state", String(8), nullable=False),
    Column("claim", Integer, nullable=False),
    Column("claimed_until", Instant),
    Column("tries", Integer, nullable=False),
    Column("outcome", LargeBinary),
    sqlite_autoincrement=True,
)
