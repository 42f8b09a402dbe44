"""The tables, and the column types that keep instants, wall times and texts whole."""

from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

from bot.store.codec import instant, micros, storable, utc, wall_text


class Instant(TypeDecorator[datetime]):
    """An aware moment: microseconds since 1970 in SQLite, which has no type for it; refuses a naive one."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Choose the column's type."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(BigInteger())
        return dialect.type_descriptor(DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> object:
        """Write an instant."""
        if value is None:
            return None
        return micros(value) if dialect.name == "sqlite" else utc(value)

    def process_result_value(self, value: datetime | int | None, dialect: Dialect) -> datetime | None:
        """Read an instant, in UTC whatever the session's zone."""
        return instant(value) if isinstance(value, int) else value and value.astimezone(UTC)


class Wall(TypeDecorator[time]):
    """Wall time as HH:MM, which sorts as time does."""

    impl = String(5)
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        """Write wall time."""
        return None if value is None else wall_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        """Read wall time."""
        return None if value is None else time.fromisoformat(value)


_DAYS_OF_BITS = [tuple(day for day in range(7) if bits >> day & 1) for bits in range(1 << 7)]


class Weekdays(TypeDecorator[tuple[int, ...]]):
    """Weekdays as a number whose bits are the days, Monday the lowest."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: tuple[int, ...] | None, dialect: Dialect) -> int:
        """Write weekdays."""
        return sum(1 << day for day in set(value or ()))

    def process_result_value(self, value: int | None, dialect: Dialect) -> tuple[int, ...]:
        """Read weekdays in their order."""
        return _DAYS_OF_BITS[value or 0]


class AnyText(TypeDecorator[str]):
    """Text that a person may have typed: any characters at all."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Leave out what can't be stored."""
        return None if value is None else storable(value)


class Names(TypeDecorator[tuple[str, ...]]):
    """A few short words as one text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        """Write words."""
        return " ".join(value or ())

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        """Read words in their order."""
        return tuple((value or "").split())


class Days(TypeDecorator[tuple[date, ...]]):
    """A few dates as one text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[date, ...] | None, dialect: Dialect) -> str:
        """Write dates."""
        return " ".join(map(date.isoformat, value or ()))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[date, ...]:
        """Read dates in their order."""
        return tuple(map(date.fromisoformat, (value or "").split()))


ID = BigInteger().with_variant(Integer, "sqlite")  # SQLite gives ids only to INTEGER PRIMARY KEY


def own_id() -> Column[int]:
    """Make the key of a table whose rows have a number of their own."""
    return Column("id", ID, primary_key=True)


def of_learner(primary_key: bool = False) -> Column[int]:
    """Make a column that names a learner; the row goes when they are forgotten."""
    return Column("learner", ID, ForeignKey("learners.id", ondelete="CASCADE"), nullable=False, primary_key=primary_key)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

slots = Table(
    "slots",
    metadata,
    own_id(),
    Column("zone", AnyText, nullable=False),
    Column("wall", Wall, nullable=False),
    Column("next_due_at", Instant, nullable=False, index=True),
    Column("next_on", Date, nullable=False),
    UniqueConstraint("zone", "wall"),
    sqlite_autoincrement=True,
)

# sqlite_autoincrement: the id of a forgotten learner, whose buttons are still about, is never given again
learners = Table(
    "learners",
    metadata,
    own_id(),
    Column("joined_at", Instant, nullable=False),
    Column("name", AnyText, nullable=False),
    Column("language", AnyText, nullable=False),
    Column("background", AnyText),
    Column("roadmap", AnyText),
    Column("zone", AnyText, nullable=False),
    Column("remind_at", Wall),
    Column("day_start", Wall, nullable=False),
    Column("onboarded", Boolean, nullable=False),
    Column("rest_days", Weekdays, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("starts_on", Date),
    Column("paused_until", Date),
    Column("visible", Boolean, nullable=False),
    Column("wishes", Names, nullable=False),
    Column("seen_on", Date),
    Column("dormant", Boolean, nullable=False),
    Column("slot_id", ID, ForeignKey("slots.id")),
    Column("slot_since", Instant),
    Column("studied_on", Date),
    # all that a tick asks of the people of a slot, so that it never looks for them one by one
    Index("ix_learners_slot", "slot_id", "slot_since", "id", "day_start", "rest_days", "paused_until", "studied_on"),
    sqlite_autoincrement=True,
)

addresses = Table(
    "addresses",
    metadata,
    Column("platform", AnyText, primary_key=True),
    Column("id", AnyText, primary_key=True),
    of_learner(),
    Column("used_at", Instant, nullable=False),
    Column("open", Boolean, nullable=False),
    Column("channel", AnyText),
    Column("name", AnyText, nullable=False),
    Index(None, "learner"),
)

calendars = Table(
    "calendars",
    metadata,
    of_learner(primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("days", Days, nullable=False),
    Column("digest", String, nullable=False),
    Column("told_at", Instant, nullable=False),
    Column("secret", String),
    UniqueConstraint("secret"),
)

ledger = Table(
    "ledger",
    metadata,
    own_id(),
    of_learner(),
    Column("at", Instant, nullable=False),
    Column("day", Date, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("ref", AnyText, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("note", AnyText, nullable=False),
    Index(None, "learner", "day"),
    sqlite_autoincrement=True,
)
_outage = text("kind = 'outage'")
Index("uq_ledger_outage", ledger.c.learner, ledger.c.day, unique=True, sqlite_where=_outage, postgresql_where=_outage)

# learner: no foreign key, which a tick would have looked up for each of thousands; who enqueues looks, and who is
# forgotten takes their rows along
# ready_at: when a queued row may be claimed, and when the lease of a claimed one ends
# claim: how often it was claimed or enqueued anew; only the last owner settles it
KEY = ("learner", "day", "kind")
outbox = Table(
    "outbox",
    metadata,
    own_id(),
    Column("learner", ID, nullable=False),
    Column("kind", String(32), nullable=False),
    Column("day", Date, nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("ready_at", Instant, nullable=False),
    Column("state", String(8), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("ambiguous", Boolean, nullable=False),
    Column("claim", Integer, nullable=False),
    Column("sent_at", Instant),
    Column("platform", AnyText),
    Column("address", AnyText),
    Column("error", AnyText, nullable=False),
    Column("arm", AnyText, nullable=False),
    Column("about", AnyText, nullable=False),
    UniqueConstraint(*KEY),
    sqlite_autoincrement=True,
)


def _some(name: str, which: str, *columns: Column[Any]) -> None:
    """Index the rows that are asked for: what was sent is in no queue any more."""
    Index(name, *columns, sqlite_where=text(which), postgresql_where=text(which))


# with state: SQLite asks for it all the same, and would read each row for that
_some("ix_outbox_queued", "state = 'queued'", outbox.c.ready_at, outbox.c.id, outbox.c.state)
_some("ix_outbox_claimed", "state = 'claimed'", outbox.c.ready_at)
_some("ix_outbox_put_off", "state = 'queued' AND ready_at > due_at", outbox.c.due_at)
_some("ix_outbox_chosen", "arm <> ''", outbox.c.due_at)

drafts = Table(
    "drafts",
    metadata,
    of_learner(primary_key=True),
    Column("platform", AnyText, primary_key=True),
    Column("place", AnyText, primary_key=True),
    Column("form", AnyText, nullable=False),
)

link_codes = Table(
    "link_codes",
    metadata,
    of_learner(primary_key=True),
    Column("code", AnyText, nullable=False, unique=True),
    Column("expires_at", Instant, nullable=False),
)

link_tries = Table(
    "link_tries",
    metadata,
    own_id(),
    of_learner(),
    Column("at", Instant, nullable=False),
    Index(None, "learner"),
)

notes = Table("notes", metadata, Column("key", AnyText, primary_key=True), Column("value", AnyText, nullable=False))
