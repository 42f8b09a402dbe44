"""Figure 5, the limiter: what one permit costs."""

import asyncio
from time import perf_counter

from adapters.telegram import BOT_RATE, rate_of
from benchmarks.figure import Figure, Goal, Size, middle
from scheduler.limiter import PERMIT_SECONDS, ChatLimiter, Queue

PERMITS = 100_000
CHATS = 10_000
WAITING = int(PERMIT_SECONDS * BOT_RATE.most)  # in line, who may wait here that long
MOST_MICROS = 1.0
STEP = 1.001 * BOT_RATE.interval  # a little more, as sums of fractions are a little off


def measure(size: Size) -> Figure:
    """Measure the core that decides and the coroutine around it, in a time that passes as fast as they ask."""
    many = size.of(PERMITS)
    free = middle([_free(many) for _ in range(size.runs())])
    line = middle([_in_line(many) for _ in range(size.runs())])
    whole = middle([asyncio.run(_whole(many)) for _ in range(size.runs())])
    rows = [
        ["the core, for everybody and for the chat: nobody waits", free],
        ["the core: everybody waits in line", line],
        ["`await permit(...)`: nobody waits", whole],
    ]
    goals = [
        Goal("the core's permit, nobody waits <= 1 µs", free, most=MOST_MICROS, unit=" µs"),
        Goal("the core's permit, out of a line <= 1 µs", line, most=MOST_MICROS, unit=" µs"),
    ]
    return Figure("5. The limiter", ["median", "µs a permit"], rows, goals)


def _free(many: int) -> float:
    queue, chats, moments = Queue(BOT_RATE, rate_of), _chats(many), _moments(many)
    began = perf_counter()
    for chat, now in zip(chats, moments, strict=True):
        assert queue.take(chat, now)
    return 1e6 * (perf_counter() - began) / many


def _in_line(many: int) -> float:
    queue, chats, moments = Queue(BOT_RATE, rate_of), _chats(many), _moments(many)
    for number in range(WAITING):
        queue.ask(f"first {number}", False)
    began = perf_counter()
    for chat, now in zip(chats, moments, strict=True):
        queue.ask(chat, False)
        granted, _ = queue.grant(now)
        assert granted
    return 1e6 * (perf_counter() - began) / many


def _moments(many: int) -> list[float]:
    return [1_000 + number * STEP for number in range(many)]


async def _whole(many: int) -> float:
    now = 1_000.0

    def time() -> float:
        nonlocal now
        now += STEP
        return now

    limiter, chats = ChatLimiter(BOT_RATE, rate_of, time), _chats(many)
    began = perf_counter()
    for chat in chats:
        await limiter.permit(chat, False)
    return 1e6 * (perf_counter() - began) / many


def _chats(many: int) -> list[str]:
    return [str(number % CHATS) for number in range(many)]
