"""Who sends is woken when rows were made: by a bell inside the process, by LISTEN and NOTIFY between processes."""

import asyncio
from collections.abc import AsyncIterator

import structlog
from sqlalchemy import URL

from bot.store.driver.listening import dial, line_faults

WAKE_CHANNEL = "mentor_outbox"
REDIAL_PAUSE = 1.0  # seconds until a lost line is dialled again

log = structlog.get_logger(__name__)


class Bell:
    """Rings for everybody in this process; who is busy hears it later, several rings as one."""

    def __init__(self) -> None:
        self._rings = 0
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Wake everybody."""
        self._rings += 1
        self._rung.set()
        self._rung = asyncio.Event()

    async def rings(self) -> AsyncIterator[None]:
        """Come back after each ring."""
        heard = self._rings
        while True:
            if heard == self._rings:
                await self._rung.wait()
            heard = self._rings
            yield


async def notified(url: URL) -> AsyncIterator[None]:
    """Come back after each NOTIFY; a lost line is told once and dialled again."""
    lost = False
    while True:
        try:
            async with await dial(url) as line:
                await line.execute(f"LISTEN {WAKE_CHANNEL}")
                if lost:
                    log.info("listening again")
                lost = False
                yield  # rows may have been made before
                async for _ in line.notifies():
                    yield
        except line_faults() as error:
            if not lost:
                log.warning("not woken by other processes for now", error=type(error).__name__)
            lost = True
            await asyncio.sleep(REDIAL_PAUSE)
