"""What an operator wants to know: what is set up, what is missing, and how to mend it."""

import json
from collections.abc import AsyncIterator, Callable, Iterator

from bot.catalog.content_folder import CONTENT
from bot.catalog.faults import ContentError
from bot.catalog.load import load
from bot.cli.peak_load import peak_lines
from bot.clock import SystemClock
from bot.process.environment import Settings
from bot.values.errors import CannotServe, Outdated, Unavailable

PrintLine = Callable[[str], None]
HEALTH_ANSWER_SECONDS, MOST_CHARACTERS = 4.0, 2_000
AS_IT_SHOULD = ("ok", "elected", "waits", "ready", "preparing", "off")
ANY_HOST = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - where to ask a service that listens everywhere


async def examine(settings: Settings, say: PrintLine) -> int:
    """Check settings, content, database and service; give the number of faults."""
    database = await _database(settings)
    found = [
        *_tokens(settings),
        *_operator(settings),
        _content(settings),
        database,
        _runner(settings),
        *await _service(settings),
    ]
    async for good, text in _platforms(settings):
        found.append((good, text))
    for good, text in found:
        say(f"{'ok  ' if good else 'BAD '} {text}")
    for fits, text in await _peaks(settings) if database[0] else ():
        say(f"{'ok  ' if fits else 'LATE'} {text}")
    return sum(not good for good, _ in found)


async def ask_health(settings: Settings) -> tuple[bool, str]:
    """Ask /healthz of the service that runs with these settings."""
    from aiohttp import ClientError, ClientSession, ClientTimeout

    from bot.process.http import address

    url = address(ANY_HOST.get(settings.host, settings.host), settings.port) + "/healthz"
    try:
        async with ClientSession(timeout=ClientTimeout(HEALTH_ANSWER_SECONDS)) as session, session.get(url) as answer:
            return answer.status == 200, (await answer.text())[:MOST_CHARACTERS]
    except (ClientError, TimeoutError, OSError) as error:
        return False, f"{url}: {type(error).__name__}"


async def _service(settings: Settings) -> list[tuple[bool, str]]:
    """Look at each part of the service that runs here."""
    well, line = await ask_health(settings)
    try:
        told = dict(json.loads(line))
    except ValueError:
        return [(True, f"service: not running here ({line})")]
    ill = [(False, f"service: {part}: {state}") for part, state in told.items() if str(state) not in AS_IT_SHOULD]
    return ill or [(well, f"service: {line}")]


async def _platforms(settings: Settings) -> AsyncIterator[tuple[bool, str]]:
    """Ask each platform that has a token whether it takes it; one that can't be asked from here is no fault yet."""
    from adapters import probes

    for name, probe in probes().items():
        try:
            await probe(settings)
        except CannotServe as error:
            yield False, f"{name}: {error}"
        except OSError as error:
            yield True, f"{name}: could not be asked from here ({type(error).__name__})"


async def upgrade(settings: Settings, say: PrintLine) -> None:
    """Bring the schema up to date."""
    from bot.store.sql.store import SqlStore

    store = SqlStore(settings.database_url.get_secret_value())
    try:
        if done := await store.open():
            say(f"the database was upgraded from {done.before} to {done.after}")
        say("the database is up to date")
    finally:
        await store.close()


async def _peaks(settings: Settings) -> list[tuple[bool, str]]:
    """Look at the next 24 hours."""
    from adapters import carried
    from bot.store.sql.store import looked_at

    try:
        async with looked_at(settings.database_url.get_secret_value()) as tx:
            return list(peak_lines(await tx.slots.peaks(SystemClock().now()), carried()))
    except Unavailable:
        return []


def _tokens(settings: Settings) -> Iterator[tuple[bool, str]]:
    for name, token in (("discord", settings.discord_token), ("telegram", settings.telegram_token)):
        yield True, f"{name}: {'token is set' if token else f'no token (MENTOR_{name.upper()}_TOKEN), not served'}"


def _operator(settings: Settings) -> Iterator[tuple[bool, str]]:
    """Name what people have a right to know; who serves nobody but themselves need not say who they are."""
    lacking = ", ".join(f"MENTOR_OPERATOR_{name.upper()}" for name in settings.operator().missing)
    yield True, f"operator: {lacking} not filled in; /privacy and /support say so" if lacking else "operator: filled in"


def _runner(settings: Settings) -> tuple[bool, str]:
    from runner.versions import installed, prepared

    if settings.runner == "off":
        return True, "runner: MENTOR_RUNNER is off, so no code is run or checked"
    if not installed():
        return False, "runner: the sandbox is not installed; run make sandbox, or set MENTOR_RUNNER=off"
    if not prepared(settings.sandbox):
        return True, f"runner: {installed()}; it is compiled at the next start, which takes about a minute"
    return True, f"runner: {installed()}, compiled"


def _content(settings: Settings) -> tuple[bool, str]:
    try:
        catalog = load(CONTENT, cache=settings.cache_dir, keeps=False)
    except ContentError as error:
        return False, f"content: {error}"
    return True, f"content: {len(catalog.roadmaps)} roadmaps, {len(catalog.sessions)} sessions"


async def _database(settings: Settings) -> tuple[bool, str]:
    from bot.store.sql.store import looked_at

    try:
        async with looked_at(settings.database_url.get_secret_value()):
            pass
    except Unavailable as error:
        return False, f"database: {error}; check MENTOR_DATABASE_URL"
    except Outdated as error:
        return False, f"database: {error}"
    return True, "database: reachable and up to date"
