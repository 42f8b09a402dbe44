"""Figure 5: messages to Telegram; what one costs, and how exactly the rate is kept."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.util import find_spec
from time import perf_counter, process_time

from emulators.telegram_people import Telegram
from emulators.telegram_server import TOKEN as EMULATED
from telegram_house import small_app

from adapters.telegram import BOT_RATE, rate_of
from adapters.telegram.client import TelegramAdapter
from adapters.telegram.limits import BOT_A_SECOND
from adapters.telegram.render import TelegramMessage, messages
from benchmarks.figure import Figure, Goal, Size, middle
from benchmarks.instant import TOKEN, instant_server, serve
from benchmarks.peers import ptb
from bot.ports.contacts import Contact
from bot.ports.messenger import Limiter, Rate
from bot.values.action import Action
from bot.values.events import Address
from bot.values.markup import parse
from bot.values.message import Answer, Aside, Button, Paragraph, Reply, Title
from scheduler.limiter import ChatLimiter

MANY = 1_000
IN_FLIGHT = 32  # messages on their way at once, for all
CHECKED_SECONDS = 20
PEER_SECONDS = 6
FREE = Rate(1_000_000, 1.0)
NUDGE = Reply(
    (
        Title("Loops that end"),
        Paragraph(
            parse("**Learn** for 25 minutes, then **build** for 30: a loop that asks until the answer is a number.")
        ),
        Paragraph(parse("Day 12 of your streak. `while True` needs a way out.")),
        Aside(parse("You asked for this hour at 19:30.")),
    ),
    tuple(Button(label, Action("finish", "fun-12")) for label in ("Done", "Later", "Skip today", "Why this?")),
)
Send = Callable[[str], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Cost:
    """What sending cost: seconds of CPU and messages a second."""

    cpu: float
    rate: float


@dataclass(frozen=True, slots=True)
class Pace:
    """How messages came in: the most in any second, and the mean of all."""

    most: int
    mean: float


def measure(size: Size) -> Figure:
    """Measure the cost beside an instant server and the pace beside the emulated one."""
    with instant_server() as url:
        ours = asyncio.run(_costs(_ours(url, TOKEN, ChatLimiter(FREE, rate_of)), size))
        theirs = asyncio.run(_costs(ptb.sending(url, TOKEN, messages(NUDGE)[0], limited=False), size))
    pace, peer = asyncio.run(_paces(size))
    rows = [
        ["the mentor's adapter, limiter included", 1e6 * ours.cpu, ours.rate, pace.most, pace.mean],
        ["PTB as it comes (httpx); pace: its AIORateLimiter", 1e6 * theirs.cpu, theirs.rate, *_cells(peer)],
        ["ratio", ours.cpu / theirs.cpu, ours.rate / theirs.rate, "", ""],
    ]
    used = pace.mean / BOT_A_SECOND
    goals = [
        Goal("CPU a message / PTB's <= 0.25", ours.cpu / theirs.cpu, most=0.25),
        Goal("messages a second / PTB's >= 4", ours.rate / theirs.rate, least=4),
        Goal("most messages in any rolling second <= 30", pace.most, most=BOT_A_SECOND),
        Goal("share of 30/s that is used >= 0.97", used, least=0.97),
    ]
    headings = ["median", "CPU µs a message", "messages/s", "most in a rolling second", "mean a second"]
    return Figure("5. Messages to Telegram", headings, rows, goals)


def _cells(pace: Pace | None) -> list[object]:
    return [pace.most, pace.mean] if pace else ["not installed: `make bench`", ""]


@asynccontextmanager
async def _ours(url: str, token: str, limiter: Limiter) -> AsyncIterator[Send]:
    adapter = TelegramAdapter(small_app(), token, limiter=limiter, base_url=url)
    task = asyncio.create_task(adapter.run())
    await asyncio.wait_for(adapter.ready.wait(), 10)
    answer, now = Answer(NUDGE, "en"), datetime.now(UTC)

    async def send(chat: str) -> object:
        return await adapter.send(Contact(Address("telegram", chat), now), answer, "1")

    try:
        yield send
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _costs(opening: AbstractAsyncContextManager[Send], size: Size) -> Cost:
    many = size.of(MANY)
    async with opening as send:
        await _send_all(send, [str(number) for number in range(1, IN_FLIGHT + 1)])
        found = []
        for run in range(size.runs()):
            chats = [str(1_000 + run * many + number) for number in range(many)]
            cpu, began = process_time(), perf_counter()
            await _send_all(send, chats)
            found.append(((process_time() - cpu) / many, many / (perf_counter() - began)))
    return Cost(middle([cpu for cpu, _ in found]), middle([rate for _, rate in found]))


async def _send_all(send: Send, chats: Sequence[str]) -> None:
    left = iter(chats)

    async def one() -> None:
        for chat in left:
            await send(chat)

    await asyncio.gather(*(one() for _ in range(IN_FLIGHT)))


async def _paces(size: Size) -> tuple[Pace, Pace | None]:
    """Both at once, each beside a Telegram of its own: at this pace neither is in the other's way."""
    many, fewer = size.of(CHECKED_SECONDS * BOT_A_SECOND), size.of(PEER_SECONDS * BOT_A_SECOND)
    if find_spec("aiolimiter") is None:
        return await _our_pace(many), None
    one, other = await asyncio.gather(_our_pace(many), _peer_pace(fewer))
    return one, other


async def _our_pace(many: int) -> Pace:
    tg = Telegram()
    async with tg.serve():
        people = [str(tg.person().id) for _ in range(many)]
        async with _ours(tg.url, EMULATED, ChatLimiter(BOT_RATE, rate_of)) as send:
            await _send_all(send, people)
        return _pace([call.at for call in tg.calls if call.method == "sendMessage"])


async def _peer_pace(many: int) -> Pace:
    came_at: list[float] = []
    async with serve(came_at) as url, ptb.sending(url, TOKEN, TelegramMessage("hello"), limited=True) as send:
        await _send_all(send, [str(number) for number in range(many)])
    return _pace(came_at)


def _pace(times: Sequence[float]) -> Pace:
    most = max(sum(at <= other < at + 1 for other in times[first : first + 100]) for first, at in enumerate(times))
    return Pace(most, (len(times) - 1) / (times[-1] - times[0]))
