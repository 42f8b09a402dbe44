"""Every request to Discord as it ends: a sign of life, and never more of an answer than it can need."""

from collections.abc import Callable
from types import SimpleNamespace

import aiohttp

from adapters.discord.limits import ANSWER_BYTES
from bot.process.vitals import Pulse


def traced(pulse: Pulse, connected: Callable[[], bool]) -> aiohttp.TraceConfig:
    """Make what the library's client tells of its requests to; all is well only while it is connected besides."""

    async def ended(_: aiohttp.ClientSession, __: SimpleNamespace, told: aiohttp.TraceRequestEndParams) -> None:
        answer = told.response
        if answer.status == 401:
            pulse.ill("the token is refused", sure=True)
        elif answer.status >= 500:
            pulse.ill(f"answers {answer.status}")
        elif connected():
            pulse.well()
        if (answer.content_length or 0) > ANSWER_BYTES:
            answer.close()

    async def broke(_: aiohttp.ClientSession, __: SimpleNamespace, told: aiohttp.TraceRequestExceptionParams) -> None:
        pulse.ill(f"out of reach: {type(told.exception).__name__}")

    config = aiohttp.TraceConfig()
    config.on_request_end.append(ended)
    config.on_request_exception.append(broke)
    return config
