"""Keep a part of the service running: one that crashes is started again, later each time, and takes nobody along."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.process.vitals import Pulse
from bot.values.errors import CannotServe

log = structlog.get_logger(__name__)

RESTART_PAUSE = 1.0
LONGEST_RESTART_PAUSE = 60.0
HEALTHY_AFTER = 120.0  # seconds of service after which the pauses start small again


async def supervise(
    name: str,
    run: Callable[[], Awaitable[None]],
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    pulse: Pulse | None = None,
) -> None:
    """Run a part until it is cancelled; its pulse learns why it ended."""
    loop = asyncio.get_running_loop()
    pause, pulse = RESTART_PAUSE, pulse or Pulse(name, reports=False)
    while True:
        began = loop.time()
        pulse.began()
        try:
            await run()
            log.warning("stopped by itself", part=name)
            pulse.ill("stopped by itself", sure=True)
        except CannotServe as error:
            log.error("not served", part=name, reason=str(error))  # noqa: TRY400 - a trace would tell nothing more
            pulse.ill(f"not served: {type(error.__cause__ or error).__name__}", sure=True)
        except Exception as error:  # whatever it is, the other parts go on
            log.exception("crashed", part=name)
            pulse.ill(f"crashed: {type(error).__name__}", sure=True)
        if loop.time() - began > HEALTHY_AFTER:
            pause = RESTART_PAUSE
        log.info("starting again", part=name, seconds=pause)
        await sleep(pause)
        pause = min(2 * pause, LONGEST_RESTART_PAUSE)
