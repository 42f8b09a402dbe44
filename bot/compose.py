"""The composition root: settings in, parts built, one TaskGroup, a clean stop."""

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import structlog

from adapters import build_adapters
from bot.app import App
from bot.catalog.load import languages, load
from bot.clock import SystemClock
from bot.command import Registry
from bot.content import CONTENT
from bot.errors import Unavailable
from bot.ports import Clock, Messenger, Store
from bot.settings import Settings
from bot.site import Site, Unhealthy
from bot.store.sql import SqlStore
from bot.supervise import supervise
from bot.text import Words
from scheduler.limiter import ChatLimiter
from scheduler.outbox import Sender
from scheduler.run import Scheduler

log = structlog.get_logger(__name__)

STORE_TRIES = 15
STORE_PAUSE = 2.0
HEALTH_KEY = "health"

Part = Callable[[], Awaitable[None]]


def build_app(store: Store, clock: Clock, content: Path = CONTENT, cache: Path | None = None) -> App:
    """Put the core together over a store and a clock."""
    catalogs = {language: load(content, language, cache) for language in languages(content)}
    return App(store, catalogs, Words.load(content), Registry.discover(), clock)


async def serve(settings: Settings, say: Callable[[str], None]) -> None:
    """Run the whole service until it is told to stop; `say` gets one line for the operator."""
    async with _core(settings) as app:
        built = list(build_adapters(settings, app, ChatLimiter))
        messengers = {one.messenger.platform: one.messenger for one in built}
        scheduler = _scheduler(app, messengers)
        routes = [route for one in built for route in one.routes]
        site = Site(settings.host, settings.port, routes, health_of(app.store, scheduler))
        await site.start()
        try:
            say(_greeting(messengers, site.url))
            await _until_stopped({"scheduler": scheduler.run} | {name: one.run for name, one in messengers.items()})
        finally:
            await site.stop()


async def converse(settings: Settings, make: Callable[[App], Messenger]) -> None:
    """Run one messenger, with its nudges, until it ends by itself or is told to stop."""
    async with _core(settings) as app:
        messenger = make(app)
        scheduler = _scheduler(app, {messenger.platform: messenger})
        nudging = asyncio.create_task(supervise("scheduler", scheduler.run))
        try:
            await messenger.run()
        finally:
            nudging.cancel()


def health_of(store: Store, scheduler: Scheduler) -> Callable[[], Awaitable[Mapping[str, object]]]:
    """Make the check behind /healthz."""

    async def health() -> Mapping[str, object]:
        try:
            async with store.begin() as unit:
                await unit.note(HEALTH_KEY)
        except Unavailable:
            raise Unhealthy("the store is unavailable") from None
        if not scheduler.alive():
            raise Unhealthy("the scheduler has not ticked lately")
        return {"store": "ok", "scheduler": "ok"}

    return health


@asynccontextmanager
async def _core(settings: Settings) -> AsyncIterator[App]:
    store = SqlStore(settings.database_url.get_secret_value())
    app = build_app(store, SystemClock(), cache=settings.cache_dir)
    try:
        await _open(store)
        yield app
    finally:
        await store.close()


def _scheduler(app: App, messengers: Mapping[str, Messenger]) -> Scheduler:
    return Scheduler(app.store, Sender(app, app.store, messengers, app.clock), app.clock)


async def _open(store: Store) -> None:
    """Open the store; a database that is starting up gets half a minute."""
    for _ in range(STORE_TRIES):
        with suppress(Unavailable):
            return await store.open()
        log.warning("the database is not there yet")
        await asyncio.sleep(STORE_PAUSE)
    await store.open()
    return None


async def _until_stopped(parts: Mapping[str, Part]) -> None:
    """Run every part under supervision until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(supervise(name, run)) for name, run in parts.items()]
        await stop.wait()
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
