"""Long polling; updates are fetched raw, so one that can't be parsed is stepped over, not fetched for ever."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, TelegramError

from adapters.telegram.inbound import UPDATES
from adapters.telegram.limits import BATCH, POLL_SECONDS, READ_SECONDS
from adapters.telegram.request import AiohttpRequest, FloodWait

LONGEST_POLL_PAUSE = 30.0

log = structlog.get_logger(__name__)


class Polling:
    """Remembers how far it has read; `pause` seconds, doubled each time, lie between a failure and the next try."""

    def __init__(self, pause: float) -> None:
        self._first_pause = self._pause = pause
        self._offset = 0
        self._trouble = ""

    async def updates(self, request: AiohttpRequest) -> AsyncIterator[dict[str, Any]]:
        """Give update after update; what goes wrong is told once and waited out, but for a refused token."""
        while True:
            try:
                batch = await self._fetch(request)
            except InvalidToken:
                raise
            except TelegramError as error:
                await self._wait_out(error)
                continue
            self._calm()
            for update in batch:
                self._offset = update["update_id"] + 1
                yield update
            if not batch:  # all is confirmed, and after a quiet week Telegram may go on with lower ids
                self._offset = 0

    async def _fetch(self, request: AiohttpRequest) -> list[dict[str, Any]]:
        """Ask for what is new; asking from an offset on confirms all before it."""
        batch: list[dict[str, Any]] = await request.call(
            "getUpdates",
            POLL_SECONDS + READ_SECONDS,
            offset=self._offset,
            limit=BATCH,
            timeout=POLL_SECONDS,
            allowed_updates=json.dumps(UPDATES),
        )
        return batch

    async def _wait_out(self, error: TelegramError) -> None:
        trouble = "another process uses this token" if isinstance(error, Conflict) else type(error).__name__
        if trouble != self._trouble:
            log.warning("telegram does not answer; trying again", reason=trouble)
        self._trouble = trouble
        await asyncio.sleep(error.after if isinstance(error, FloodWait) else self._pause)
        self._pause = min(2 * self._pause, LONGEST_POLL_PAUSE)

    def _calm(self) -> None:
        if self._trouble:
            log.info("telegram answers again")
        self._trouble, self._pause = "", self._first_pause
