"""Who waits for rows is woken: by a bell inside the process, by LISTEN and NOTIFY between processes."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Mapping

import structlog
from sqlalchemy import URL

from bot.ports.store import Wake
from bot.store.driver.listening import dial, line_faults

WAKE_CHANNELS: Mapping[Wake, str] = {"deliveries": "mentor_outbox", "runs": "mentor_runs"}
REDIAL_PAUSE = 1.0  # seconds until a lost line is dialled again

log = structlog.get_logger(__name__)


class Bell:
    """Rings for everybody in this process; who is busy hears it later, several rings as one."""

    def __init__(self) -> None:
        self._rings: Counter[Wake] = Counter()
        self._rung = asyncio.Event()

    def ring(self, wakes: Iterable[Wake]) -> None:
        """Wake everybody who waits for one of these."""
        self._rings.update(wakes)
        self._rung.set()
        self._rung = asyncio.Event()

    async def rings(self, wake: Wake) -> AsyncIterator[None]:
        """Come back after each ring."""
        heard = self._rings[wake]
        while True:
            while heard == self._rings[wake]:
                await self._rung.wait()
            heard = self._rings[wake]
            yield


async def notified(url: URL, wake: Wake) -> AsyncIterator[None]:
    """Come back after each NOTIFY; a lost line is told once and dialled again."""
    lost = False
    while True:
        try:
            async with await dial(url) as line:
                await line.execute(f"LISTEN {WAKE_CHANNELS[wake]}")
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
