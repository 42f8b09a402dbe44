"""The composition root: settings in, parts built, one TaskGroup, a clean stop."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial
from pathlib import Path

import structlog

from adapters import Built, MakeLimiter, build_adapters
from bot.catalog.content_folder import CONTENT
from bot.catalog.hour_checks import HourChecks
from bot.catalog.load import languages, load
from bot.clock import SystemClock
from bot.command import Registry
from bot.door.app import App
from bot.ports.clocks import Clock
from bot.ports.messenger import Messenger
from bot.ports.store import Store
from bot.process.environment import Settings
from bot.process.http import Site
from bot.process.supervise import supervise
from bot.process.vitals import Pulse
from bot.serve.health import health_of
from bot.serve.parts import SCHEDULER, SENDER, Roles
from bot.serve.running_code import add_runner, own_runner
from bot.store.driver.sole_use import sole_use
from bot.store.sql.store import SqlStore
from bot.values.errors import Unavailable
from bot.values.operator import Operator
from bot.words.studio import STUDIO, leave_blank
from bot.words.text import DEFAULT, Words
from scheduler.dispatch import Dispatch, Outlet
from scheduler.leadership import Leadership
from scheduler.run import Scheduler

log = structlog.get_logger(__name__)

STORE_TRIES = 15
OPEN_PAUSE = 2.0
STOP_SECONDS = 4.5  # of the 5 that a stop may take; a database that hangs would take longer

CLOCK = SystemClock()
NO_OPERATOR = Operator()

Part = Callable[[], Awaitable[None]]
BuildPlatforms = Callable[[Settings, App, MakeLimiter], Iterable[Built]]


def build_app(
    store: Store, clock: Clock, content: Path = CONTENT, cache: Path | None = None, operator: Operator = NO_OPERATOR
) -> App:
    """Put the core together over a store and a clock."""
    catalogs = {language: load(content, language, cache) for language in languages(content)}
    app = App(store, catalogs, Words.load(content), Registry.discover(), clock)
    app.operator, app.checks = operator, HourChecks(content)
    return app


async def serve(
    settings: Settings,
    say: Callable[[str], None],
    clock: Clock = CLOCK,
    build: BuildPlatforms = build_adapters,
    only: Collection[str] = (),
) -> None:
    """Run the service, or only some roles of it, until it is told to stop; `say` gets one line for the operator."""
    with _ended_by_signals():
        async with _core(settings, clock, partial(_upgraded, say=say)) as app:
            roles = Roles(only, app.store)
            crew = roles.crew(app, build(settings, app, roles.make_limiter), clock)
            add_runner(settings, app, crew, roles, clock)
            health, say_plainly = health_of(app, crew, roles.leadership, clock), partial(app.words.label, DEFAULT)
            site = Site(settings.host, settings.port, crew.routes, health, settings.callers(), say_plainly)
            await site.start()
            try:
                say(_greeting(crew.served, site.url) if not only else f"mentor: {', '.join(crew.parts)} at {site.url}")
                async with _running(crew.parts, crew.pulses):
                    await asyncio.Event().wait()
            finally:
                await site.stop()


async def converse(settings: Settings, make: Callable[[App], Messenger]) -> None:
    """Run one messenger that shows text, with its nudges, until it ends by itself or is told to stop."""
    with _ended_by_signals():
        async with _core(settings, CLOCK, SqlStore.open_new) as app:
            messenger, app.draw = make(app), leave_blank
            outlets = [Outlet(messenger)]
            scheduler, dispatch = (
                Scheduler(app.store, None, CLOCK),
                Dispatch(app, app.store, outlets, Leadership(), CLOCK),
            )
            parts = {SCHEDULER: scheduler.run, SENDER: dispatch.run, **own_runner(settings, app, [messenger])}
            async with _running(parts):
                await messenger.run()


@asynccontextmanager
async def _core(settings: Settings, clock: Clock, ready: Callable[[SqlStore], Awaitable[None]]) -> AsyncIterator[App]:
    url = settings.database_url.get_secret_value()
    with sole_use(url):
        store = SqlStore(url)
        app = build_app(store, clock, cache=settings.cache_dir, operator=settings.operator())
        try:
            await asyncio.gather(_open(partial(ready, store)), asyncio.to_thread(app.warm_up))
            app.certifier = await asyncio.to_thread(settings.certifier)
            yield app
        finally:
            STUDIO.close()
            await store.close()


async def _upgraded(store: SqlStore, say: Callable[[str], None]) -> None:
    """Bring the store up to date, and say so where that changed it."""
    if done := await store.open():
        say(f"mentor: the database was upgraded from {done.before} to {done.after}")


async def _open(ready: Part) -> None:
    """Open the store; a database that is starting up gets half a minute."""
    for _ in range(STORE_TRIES):
        try:
            return await ready()
        except Unavailable as error:
            log.warning("the database is not there yet", reason=str(error))
        await asyncio.sleep(OPEN_PAUSE)
    return await ready()


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """Let SIGTERM and SIGINT end a block of this task quietly, wherever it waits; else the process ends in time."""
    task, loop = asyncio.current_task(), asyncio.get_running_loop()
    assert task is not None

    def stop() -> None:
        task.cancel()
        loop.call_later(STOP_SECONDS, _give_up)

    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop)
    with suppress(asyncio.CancelledError):
        yield


def _give_up() -> None:
    """End the process at once; nothing is lost: the store drops what was not written, and leases run out."""
    log.error("did not stop in time")
    os._exit(1)


@asynccontextmanager
async def _running(parts: Mapping[str, Part], pulses: Mapping[str, Pulse] | None = None) -> AsyncIterator[None]:
    """Run every part under supervision while the block lasts."""
    known = pulses or {}
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(supervise(name, run, pulse=known.get(name))) for name, run in parts.items()]
        try:
            yield
        finally:
            log.info("stopping")
            for task in tasks:  # in order: the scheduler's messages may land before the adapters close
                task.cancel()
                await asyncio.wait([task])


def _greeting(messengers: Mapping[str, Messenger], where: str) -> str:
    platforms = ", ".join(name for name in messengers if name != "web")
    if "web" not in messengers:
        return f"mentor: serving {platforms or 'nobody'}; health at {where}/healthz"
    if not platforms:
        return f"mentor: no token is set, so talk to me at {where} (tokens go into .env, see README.md)"
    return f"mentor: serving {platforms} and the web chat at {where}"
