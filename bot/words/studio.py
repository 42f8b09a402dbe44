"""Where pictures are drawn: in a process of its own, as drawing holds its interpreter for up to a tenth of a second."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from multiprocessing import get_context
from threading import Lock

import structlog

from bot.process.whereabouts import log_fault
from bot.words import easel

PICTURE_PATIENCE = 3.0  # seconds that an answer waits for its picture; the process takes one to start
PICTURES_WAITING = 16  # drawings that wait; an answer that would be the next goes without
PICTURE_BYTES = 8 << 20  # of pictures that were drawn lately

Draw = Callable[[str], Awaitable[bytes | None]]
log = structlog.get_logger(__name__)


async def leave_blank(_svg: str) -> bytes:
    """Draw nothing, for those who are shown what a picture says."""
    return b""


class Studio:
    """Draws one picture at a time, and keeps some; the process is started for the first one."""

    def __init__(self) -> None:
        self._process: ProcessPoolExecutor | None = None
        self._starting = Lock()
        self._waiting, self._size = 0, 0
        self._kept: OrderedDict[str, bytes] = OrderedDict()

    async def draw(self, svg: str) -> bytes | None:
        """Draw an SVG; give None when that can't be done, or not soon."""
        if svg in self._kept:
            self._kept.move_to_end(svg)
            return self._kept[svg]
        if self._waiting >= PICTURES_WAITING:
            return None
        self._waiting += 1
        try:
            png = await self._drawn(svg)
        finally:
            self._waiting -= 1
        if png:
            self._keep(svg, png)
        return png

    def close(self) -> None:
        """End the process; it is started again for another picture."""
        process, self._process = self._process, None
        if process:
            process.shutdown(wait=False, cancel_futures=True)

    async def _drawn(self, svg: str) -> bytes | None:
        try:
            async with asyncio.timeout(PICTURE_PATIENCE):
                # in a thread, as it may have to start the process
                return await asyncio.wrap_future(await asyncio.to_thread(self._submit, svg))
        except TimeoutError:
            log.warning("a picture took too long")
        except BrokenExecutor:
            log.warning("the process that draws ended")
            self.close()
        except Exception as error:  # noqa: BLE001 - whatever it is, the answer goes without a picture
            log_fault(log, "a picture can't be drawn", error)
        return None

    def _submit(self, svg: str) -> Future[bytes]:
        with self._starting:
            if self._process is None:
                # spawn: a copy of this process would have its threads' locks and connections
                self._process = ProcessPoolExecutor(1, get_context("spawn"), easel.set_up)
            return self._process.submit(easel.draw_in_time, svg)

    def _keep(self, svg: str, png: bytes) -> None:
        if svg not in self._kept:
            self._kept[svg] = png
            self._size += len(svg) + len(png)
        while self._size > PICTURE_BYTES:
            old, dropped = self._kept.popitem(last=False)
            self._size -= len(old) + len(dropped)


STUDIO = Studio()
"""The one of this process."""
