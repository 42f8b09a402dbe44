"""A connection of its own to PostgreSQL, for what has to last: a term of office, and listening."""

from typing import TYPE_CHECKING, Any

from sqlalchemy import URL

if TYPE_CHECKING:
    from psycopg import AsyncConnection

# seconds; a line that carries nothing is found dead by the kernel after about 5
_LINE = {"connect_timeout": 2, "keepalives_idle": 2, "keepalives_interval": 1, "keepalives_count": 3}


async def dial(url: URL, **settings: int) -> "AsyncConnection[Any]":
    """Connect outside of the pool; `settings` are PostgreSQL's own, for this session."""
    from psycopg import AsyncConnection  # an extra that SQLite does without
    from psycopg.conninfo import make_conninfo

    target = url.set(drivername="postgresql").render_as_string(hide_password=False)
    options = " ".join(f"-c {name}={value}" for name, value in settings.items())
    return await AsyncConnection.connect(make_conninfo(target, options=options, **_LINE), autocommit=True)


def line_faults() -> tuple[type[Exception], ...]:
    """Name the errors that mean the line is gone or can't be had now."""
    from psycopg import Error

    return Error, OSError, TimeoutError
