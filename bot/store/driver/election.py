"""One process at a time holds a name, such as that of a bot token; another one takes over when it is gone.

On PostgreSQL a term is an advisory lock of a session that shows signs of life. A holder that gets no answer steps down
after TERM; only later, after SILENCE, the server ends the silent session and gives the lock to somebody else. So two
processes never hold one name, and the longest gap stays below the lease of a row (10 s).
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import structlog
from sqlalchemy import URL

from bot.store.driver.listening import dial, line_faults

if TYPE_CHECKING:
    from psycopg import AsyncConnection

TRY = 1.0  # seconds between two tries to be elected
BEAT = 1.5  # seconds between two signs of life
TERM = 5.0  # seconds without an answer after which a holder steps down
SILENCE = 7.0  # seconds after which the server ends a silent session; idle_session_timeout, PostgreSQL 14 and later

_TAKE = "SELECT pg_try_advisory_lock(hashtextextended('elected ' || %s, 0))"
log = structlog.get_logger(__name__)


class EndlessTerm:
    """The term of the only process there is."""

    async def ended(self) -> None:
        """Wait for ever."""
        await asyncio.Event().wait()


@asynccontextmanager
async def unopposed() -> AsyncIterator[EndlessTerm]:
    """Elect the only process there is."""
    yield EndlessTerm()


class PostgresTerm:
    """A term that lasts as long as its session."""

    def __init__(self, connection: "AsyncConnection[Any]") -> None:
        self._connection = connection
        self._over = asyncio.Event()
        self._heard = asyncio.get_running_loop().time()  # when the last question that was answered was asked

    async def ended(self) -> None:
        """Wait until it is over."""
        await self._over.wait()

    async def take(self, names: Sequence[str]) -> bool:
        """Take all names or none."""
        self._heard = asyncio.get_running_loop().time()
        for name in names:
            row = await (await self._connection.execute(_TAKE, (name,))).fetchone()
            if not (row and row[0]):
                await self._connection.execute("SELECT pg_advisory_unlock_all()")
                return False
        return True

    async def resign(self) -> None:
        """Give all names back: they go with the session."""
        try:
            await self._connection.close()
        except line_faults() as error:
            log.info("the line of an election was lost before it was closed", error=type(error).__name__)

    async def hold(self) -> None:
        """Show signs of life until one is not answered in time."""
        try:
            while await self._beat():
                pass
            log.warning("no longer elected: the database does not answer")
        except line_faults() as error:
            log.warning("no longer elected: the connection is lost", error=type(error).__name__)
        finally:
            self._over.set()

    async def _beat(self) -> bool:
        await asyncio.sleep(BEAT)
        asked = asyncio.get_running_loop().time()
        answer = asyncio.ensure_future(self._connection.execute("SELECT 1"))
        # wait() and not timeout(): psycopg takes seconds to give up a question on a dead line
        done, _ = await asyncio.wait({answer}, timeout=self._heard + TERM - asked)
        if not done:
            self._over.set()
            answer.cancel()
            return False
        answer.result()
        self._heard = asked
        return True


@asynccontextmanager
async def elected(url: URL, names: Sequence[str]) -> AsyncIterator[PostgresTerm]:
    """Wait until this process holds all the names; give them back in the end."""
    term = await _win(url, sorted(names))
    holding = asyncio.create_task(term.hold())
    log.info("elected", names=sorted(names))
    try:
        yield term
    finally:
        holding.cancel()
        await asyncio.gather(holding, return_exceptions=True)
        await term.resign()


async def _win(url: URL, names: Sequence[str]) -> PostgresTerm:
    """Try until it works; a database that can't be reached is told once."""
    told = False
    while True:
        try:
            return await _stand(url, names)
        except line_faults() as error:
            if not told:
                log.warning("no election: the database can't be reached", error=type(error).__name__)
            told = True
            await asyncio.sleep(TRY)


async def _stand(url: URL, names: Sequence[str]) -> PostgresTerm:
    term = PostgresTerm(await dial(url, idle_session_timeout=round(SILENCE * 1000)))
    try:
        while not await term.take(names):  # noqa: ASYNC110 - who holds them may be another machine
            await asyncio.sleep(TRY)
    except BaseException:
        await term.resign()
        raise
    return term
