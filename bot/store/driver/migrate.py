"""Bring the schema up to date."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, func, inspect, select, text

from bot.ports.store import Upgrade
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


def migrate(connection: Connection) -> Upgrade | None:
    """Run what is missing and tell what that changed; a second process waits until the first one is done."""
    if connection.dialect.name == "postgresql":  # in SQLite, BEGIN IMMEDIATE is that lock
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    version = version_of(connection)
    if version == newest():
        return None
    if version not in (None, *_versions()):
        raise _too_new(version)
    from alembic import command  # a tenth of the time of a start, and nearly none of them needs it

    command.upgrade(alembic_config(connection), "head")
    return Upgrade(version, newest()) if version else None


def make_new(connection: Connection) -> None:
    """Make the schema where there is none; one that is there must be of this version."""
    if version_of(connection) is None:
        migrate(connection)
    check(connection)


def check(connection: Connection) -> None:
    """Raise Outdated where the schema is not of this version; nothing is written."""
    version = version_of(connection)
    if version is None:
        raise Outdated("the database is empty: `mentor db` makes what belongs into it")
    if version not in _versions():
        raise _too_new(version)
    if version != newest():
        raise Outdated(f"the database has version {version}, this mentor wants {newest()}: `mentor db` brings it there")


def _too_new(version: str | None) -> Outdated:
    return Outdated(f"the database has version {version}, this mentor knows {newest()}: take a newer mentor")


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
