"""Keep a part of the service running: one that crashes is started again, later each time, and takes nobody along."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.values.errors import CannotServe

log = structlog.get_logger(__name__)

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
HEALTHY_AFTER = 120.0  # seconds of service after which the pauses start small again


async def supervise(
    name: str, run: Callable[[], Awaitable[None]], sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> None:
    """Run a part until it is cancelled."""
    loop = asyncio.get_running_loop()
    pause = FIRST_PAUSE
    while True:
        began = loop.time()
        try:
            await run()
            log.warning("stopped by itself", part=name)
        except CannotServe as error:
            log.error("not served", part=name, reason=str(error))  # noqa: TRY400 - a trace would tell nothing more
        except Exception:  # whatever it is, the other parts go on
            log.exception("crashed", part=name)
        if loop.time() - began > HEALTHY_AFTER:
            pause = FIRST_PAUSE
        log.info("starting again", part=name, seconds=pause)
        await sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)
