"""The least that can be done for each learner: one UPDATE a row, through the bare driver, in one transaction.

The rows are learners as the mentor stores them, with the next moment and the last nudge in two columns more; or a table
that holds nothing but these two. The index on the next moment is what makes the due ones findable at all.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from tempfile import TemporaryDirectory

import psycopg
from sqlalchemy import make_url

from benchmarks.figure import Stopwatch

UPDATE = "UPDATE {0} SET next_at = {1}, nudged_on = {1} WHERE id = {1}"
SPREAD = "INSERT INTO {0} SELECT {1}, {2}, '2026-05-03' FROM house.learners"
MINUTE, DAY = 60, 86_400
Updates = Callable[[int], float]  # the seconds of one run, of those who are due in that minute


@dataclass(frozen=True, slots=True)
class Raw:
    """Updates of learners and of a bare table; `calm` lets the disk finish what came before."""

    learners: Updates
    bare: Updates
    calm: Callable[[], object]


@contextmanager
def sqlite(url: str, many: int, due: int) -> Iterator[Raw]:
    """Prepare both tables in a file of their own."""
    with TemporaryDirectory(prefix="bench-") as folder:
        connection = sqlite3.connect(f"{folder}/raw.db", isolation_level=None)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("ATTACH ? AS house", (make_url(url).database,))
        (learners,) = connection.execute("SELECT sql FROM house.sqlite_master WHERE name = 'learners'").fetchone()
        connection.execute(learners)
        connection.execute("ALTER TABLE learners ADD next_at INTEGER NOT NULL DEFAULT 0")
        connection.execute("ALTER TABLE learners ADD nudged_on TEXT")
        connection.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, next_at INTEGER NOT NULL, nudged_on TEXT)")
        at = f"(id * 7919) % ({many} / {due}) * {MINUTE}"
        for table, columns in (("main.learners", "*"), ("bare", "id")):
            connection.execute(SPREAD.format(table, columns, at))
            connection.execute(f"CREATE INDEX {table}_next_at ON {table.removeprefix('main.')} (next_at)")
        connection.execute("DETACH house")
        yield Raw(_sqlite(connection, "learners"), _sqlite(connection, "bare"), os.sync)
        connection.close()


def _sqlite(connection: sqlite3.Connection, table: str) -> Updates:
    def run(minute: int) -> float:
        at = minute * MINUTE
        ids = [id for (id,) in connection.execute(f"SELECT id FROM {table} WHERE next_at = ?", (at,))]
        rows = [(at + DAY, "2026-05-04", id) for id in ids]
        with Stopwatch() as watch:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(UPDATE.format(table, "?"), rows)
            connection.execute("COMMIT")
        return watch.seconds

    return run


@contextmanager
def postgres(url: str, many: int, due: int) -> Iterator[Raw]:
    """Prepare both in a schema of their own; `executemany` of this driver sends all in one pipeline."""
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA raw")
        moments = "next_at timestamptz NOT NULL, nudged_on date"
        connection.execute(f"CREATE TABLE raw.learners (LIKE public.learners, {moments})")
        connection.execute(f"CREATE TABLE raw.bare (id bigint NOT NULL, {moments})")
        at = f"to_timestamp((id * 7919) % ({many} / {due}) * {MINUTE})"
        for table, columns in (("learners", "*"), ("bare", "id")):
            connection.execute(
                f"INSERT INTO raw.{table} SELECT {columns}, {at}, DATE '2026-05-03' FROM public.learners"
            )
            connection.execute(f"ALTER TABLE raw.{table} ADD PRIMARY KEY (id)")
            connection.execute(f"CREATE INDEX ON raw.{table} (next_at)")
            connection.execute(f"VACUUM ANALYZE raw.{table}")
        yield Raw(_postgres(connection, "raw.learners"), _postgres(connection, "raw.bare"), partial(_calm, connection))


def _calm(connection: psycopg.Connection) -> None:
    """Have a checkpoint made: a peak comes hours after the one before, and there is one every five minutes."""
    connection.execute("CHECKPOINT")
    os.sync()


def _postgres(connection: psycopg.Connection, table: str) -> Updates:
    def run(minute: int) -> float:
        at = minute * MINUTE
        moment, tomorrow = datetime.fromtimestamp(at, UTC), datetime.fromtimestamp(at + DAY, UTC)
        ids = [id for (id,) in connection.execute(f"SELECT id FROM {table} WHERE next_at = %s", (moment,))]
        rows = [(tomorrow, tomorrow.date(), id) for id in ids]
        with Stopwatch() as watch, connection.transaction(), connection.cursor() as cursor:
            cursor.executemany(UPDATE.format(table, "%s"), rows)
        return watch.seconds

    return run
