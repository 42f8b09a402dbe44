"""Bring the schema up to date."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, inspect, select, text

from bot.values.errors import Outdated

if TYPE_CHECKING:
    from alembic.config import Config

_LOCK = 5_318_008_411  # any number; the same for every process of the mentor
_SCRIPTS = Path(__file__).parent.parent / "migrations" / "versions"


def alembic_config(connection: Connection) -> "Config":
    """Point Alembic at the scripts inside the package, on a connection of ours."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    config.attributes["connection"] = connection
    return config


def migrate(connection: Connection) -> None:
    """Run what is missing; a second process waits until the first one is done."""
    if connection.dialect.name == "postgresql":  # in SQLite, BEGIN IMMEDIATE is that lock
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    version = version_of(connection)
    if version not in (None, *_versions()):
        raise Outdated(f"the database has version {version}, this mentor knows {newest()}: take a newer mentor")
    if version != newest():
        from alembic import command  # a tenth of the time of a start, and nearly none of them needs it

        command.upgrade(alembic_config(connection), "head")


def newest() -> str:
    """Name the last migration."""
    return max(_versions())


def _versions() -> list[str]:
    """Name the migrations; the files begin with their revisions."""
    return [file.name.partition("_")[0] for file in _SCRIPTS.glob("[0-9]*.py")]


def version_of(connection: Connection) -> str | None:
    """Read which migration the schema has."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
