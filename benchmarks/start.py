"""Figure 4: from the start of the process to the first good health, with many learners stored; and its memory."""

import asyncio
import os
import subprocess
import sys
import tempfile
from contextlib import closing, suppress
from http.client import HTTPConnection
from socket import socket
from time import perf_counter, sleep

from emulators.telegram_people import Telegram
from emulators.telegram_server import TOKEN

from benchmarks import database
from benchmarks.figure import Figure, Goal, Size, middle
from benchmarks.machine import rss_mb
from bot.clock import SystemClock

LEARNERS = 100_000
READY_SECONDS, MEMORY_MB = 1.5, 130.0
PATIENCE = 30.0
SETTLED = 1.0  # seconds after which the memory is looked at
MAIN = "from bot.cli import main; main()"
WAYS = {  # the code, whether there is a Telegram, and whether nothing was read before; the goals are those of the last
    "the very first start: the curriculum is read": (MAIN, False, True),
    "the web chat alone": (MAIN, False, False),
    # no Discord is about here, so only its library's part is counted
    "with Telegram, and discord.py loaded": (f"import discord; {MAIN}", True, False),
}


def measure(size: Size) -> Figure:
    """Start the service as an operator does."""
    return asyncio.run(_measure(size))


async def _measure(size: Size) -> Figure:
    many, runs = size.of(LEARNERS), size.runs()
    with tempfile.TemporaryDirectory(prefix="bench-") as cache, database.sqlite_url() as url:
        await asyncio.to_thread(database.fill, url, many, max(1, many // 100), database.later(SystemClock().now()))
        settings = {"MENTOR_DATABASE_URL": url, "MENTOR_CACHE_DIR": cache, "MENTOR_LOG_LEVEL": "ERROR"}
        rows: list[list[object]] = []
        async with Telegram().serve() as tg:
            with_token = settings | {"MENTOR_TELEGRAM_TOKEN": TOKEN, "MENTOR_TELEGRAM_API_URL": tg.url}
            for name, (code, telegram, cold) in WAYS.items():
                given = with_token if telegram else settings
                found = [await asyncio.to_thread(_start, code, given) for _ in range(1 if cold else runs)]
                ready, memory = _medians(found)
                rows.append([name, ready, memory])
    goals = [
        Goal(f"ready with {many:,} learners <= {READY_SECONDS} s", ready, most=READY_SECONDS, unit=" s"),
        Goal(f"all memory <= {MEMORY_MB:g} MB", memory, most=MEMORY_MB, unit=" MB"),
    ]
    notes = ["One job a learner has to be added again at each start, or read from its store: see figure 1."]
    return Figure("4. Start and memory", ["median", "s until /healthz is good", "MB"], rows, goals, notes)


def _medians(found: list[tuple[float, float]]) -> tuple[float, float]:
    return middle([seconds for seconds, _ in found]), middle([memory for _, memory in found])


def _start(code: str, settings: dict[str, str]) -> tuple[float, float]:
    """Run the service until it is healthy; give the seconds, and the memory that it has when it has settled."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MENTOR_")}
    environment = kept | settings | {"MENTOR_PORT": str(port)}
    began = perf_counter()
    process = subprocess.Popen([sys.executable, "-c", code, "run"], env=environment, stdout=subprocess.DEVNULL)
    try:
        while not _healthy(port):
            assert process.poll() is None, "the service stopped"
            assert perf_counter() - began < PATIENCE, "the service is not healthy"
            sleep(0.01)
        ready = perf_counter() - began
        sleep(SETTLED)
        return ready, rss_mb(process.pid)
    finally:
        process.kill()
        process.wait()


def _healthy(port: int) -> bool:
    with closing(HTTPConnection("127.0.0.1", port, timeout=2)) as connection, suppress(OSError):
        connection.request("GET", "/healthz")
        with connection.getresponse() as response:
            return response.status == 200
    return False
