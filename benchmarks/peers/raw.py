"""The least that can be done for each learner: one UPDATE a row, through the bare driver, in one transaction."""

import sqlite3
from datetime import UTC, datetime

import psycopg
from sqlalchemy import make_url

from benchmarks.figure import Stopwatch

UPDATE = "UPDATE people SET next_at = {0}, nudged_on = {0} WHERE id = {0}"
INDEX = "CREATE INDEX people_next_at ON people (next_at)"
DAY = 86_400


def sqlite(url: str, many: int, due: int, runs: int) -> list[float]:
    """Give the seconds of each run; the index on the next moment is what makes the due ones findable at all."""
    with sqlite3.connect(make_url(url).database or "", isolation_level=None) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE people (id INTEGER PRIMARY KEY, next_at INTEGER NOT NULL, nudged_on TEXT)")
        numbers = f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many})"
        connection.execute(f"INSERT INTO people {numbers} SELECT i, (i * 7919) % ({many} / {due}) * 60, NULL FROM n")
        connection.execute(INDEX)
        return [_sqlite_run(connection, run * 60) for run in range(runs)]


def _sqlite_run(connection: sqlite3.Connection, at: int) -> float:
    ids = [id for (id,) in connection.execute("SELECT id FROM people WHERE next_at = ?", (at,))]
    rows = [(at + DAY, "2026-05-04", id) for id in ids]
    with Stopwatch() as watch:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(UPDATE.format("?"), rows)
        connection.execute("COMMIT")
    return watch.seconds


def postgres(url: str, many: int, due: int, runs: int) -> list[float]:
    """Give the seconds of each run; `executemany` of this driver sends all in one pipeline."""
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute("CREATE TABLE people (id bigint PRIMARY KEY, next_at timestamptz NOT NULL, nudged_on date)")
        at = f"to_timestamp((i * 7919) % ({many} / {due}) * 60)"
        connection.execute(f"INSERT INTO people SELECT i, {at}, NULL FROM generate_series(1, {many}::bigint) AS i")
        connection.execute(INDEX)
        connection.execute("VACUUM ANALYZE people")
        return [_postgres_run(connection, run * 60) for run in range(runs)]


def _postgres_run(connection: psycopg.Connection, at: int) -> float:
    moment, tomorrow = datetime.fromtimestamp(at, UTC), datetime.fromtimestamp(at + DAY, UTC)
    ids = [id for (id,) in connection.execute("SELECT id FROM people WHERE next_at = %s", (moment,))]
    rows = [(tomorrow, tomorrow.date(), id) for id in ids]
    with Stopwatch() as watch, connection.transaction(), connection.cursor() as cursor:
        cursor.executemany(UPDATE.format("%s"), rows)
    return watch.seconds
