"""Bring the schema up to date."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, func, select

_LOCK = 5_318_008_411  # any number; the same for every process of the mentor


def alembic_config(connection: Connection) -> Config:
    """Point Alembic at the scripts inside the package, on a connection of ours."""
    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    config.attributes["connection"] = connection
    return config


def migrate(connection: Connection) -> None:
    """Run what is missing; a second process waits until the first one is done."""
    if connection.dialect.name == "postgresql":  # in SQLite, BEGIN IMMEDIATE is that lock
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    command.upgrade(alembic_config(connection), "head")
