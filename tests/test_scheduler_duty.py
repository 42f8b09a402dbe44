"""What processes share: a token's rate, the chats of a bot, and the nudges."""

import asyncio
from contextlib import asynccontextmanager

import pytest
from scheduler_house import FakeMessenger, House, until

from bot.errors import Busy
from bot.ports import Rate
from bot.store.memory import MemoryStore
from scheduler.dispatch import Dispatch, Outlet
from scheduler.duty import ANSWERS, NUDGES, WHOLE, Duty, SharedLimiter

RATE = Rate(30, 1.0)


class Term:
    def __init__(self) -> None:
        self.over = asyncio.Event()

    async def ended(self) -> None:
        await self.over.wait()


class SharedStore(MemoryStore):
    """A store of several processes, in which elections are won when a test says so."""

    shared = True

    def __init__(self) -> None:
        super().__init__()
        self.terms: list[Term] = []
        self.vote = asyncio.Event()

    @asynccontextmanager
    async def elected(self, *names: str):
        await self.vote.wait()
        self.vote.clear()
        self.terms.append(Term())
        yield self.terms[-1]


@pytest.fixture
def running():
    tasks: list[asyncio.Task] = []

    def start(run) -> None:
        tasks.append(asyncio.create_task(run))

    yield start
    for task in tasks:
        task.cancel()


def test_the_rate_of_a_token_is_never_given_out_twice():
    halves = [Duty({"a"}, {"a"}), Duty({"a"}, sending=True)]
    assert [duty.share() for duty in halves] == [ANSWERS, NUDGES]
    assert ANSWERS + NUDGES <= WHOLE
    assert Duty({"a", "b"}, {"a"}, sending=True).share() == NUDGES
    assert Duty({"a"}, {"a"}, sending=True).share() == WHOLE


async def test_a_limiter_follows_the_share():
    share = NUDGES

    def second(limiter) -> int:
        queue = limiter._limiters[share]._queue
        for chat in range(60):
            queue.ask(str(chat), urgent=False)
        sent, at = 0, 0.0
        while at < 0.999:
            granted, at = queue.grant(at)
            sent += len(granted)
        return sent

    limiter = SharedLimiter(RATE, lambda _: RATE, lambda: share)
    assert second(limiter) == 20
    share = ANSWERS
    assert second(limiter) == 10
    limiter.pause(100)
    for share in (WHOLE, NUDGES, ANSWERS):  # noqa: B007 - the limiter looks at it
        with pytest.raises(Busy):
            await limiter.permit("1", urgent=False)


async def test_a_bot_is_served_while_the_term_lasts(running):
    store, duty, log = SharedStore(), Duty({"a"}), []

    async def run() -> None:
        log.append("on")
        try:
            await asyncio.Event().wait()
        finally:
            log.append("off")

    running(duty.serve(store, "a", run))
    await asyncio.sleep(0.01)
    assert log == []
    store.vote.set()
    await until(lambda: log == ["on"])
    assert duty.serving == {"a"}
    store.terms[0].over.set()
    await until(lambda: log == ["on", "off"])
    await until(lambda: not duty.serving)


async def test_a_fault_while_serving_is_told_to_the_supervisor():
    async def run() -> None:
        raise ValueError("a fault")

    with pytest.raises(ValueError, match="a fault"):
        await Duty().serve(MemoryStore(), "a", run)


def dispatch(house: House, *platforms: str, page: bool = True, post=None) -> Dispatch:
    bots = [Outlet(house.messengers[name], name, post) for name in platforms]
    pages = [Outlet(house.messengers["web"])] if page else []
    return Dispatch(house.app, house.store, [*bots, *pages], Duty(set(platforms)), house.clock)


async def test_before_the_election_only_pages_get_nudges_and_after_it_everybody(running):
    telegram, web = FakeMessenger("telegram"), FakeMessenger("web")
    house = House(telegram, web, store=SharedStore())
    for name, platforms in (("page", ["web"]), ("bot", ["telegram"]), ("both", ["web", "telegram"])):
        await house.queue(await house.learner(*platforms, name=name))
    lines = []

    async def post() -> None:
        lines.append("up")
        try:
            await asyncio.Event().wait()
        finally:
            lines.append("down")

    running(dispatch(house, "telegram", post=post).run())
    await until(lambda: web.sent)
    await asyncio.sleep(0.05)
    assert ([to for to, *_ in web.sent], telegram.sent, lines) == (["page"], [], [])
    house.store.vote.set()
    await until(lambda: len(telegram.sent) == 2)
    assert lines == ["up"]
    house.store.terms[0].over.set()
    await until(lambda: lines == ["up", "down"])
    await house.queue(await house.learner("telegram", name="later"))
    await asyncio.sleep(0.05)
    assert len(telegram.sent) == 2


async def test_a_row_that_was_queued_wakes_the_sender(running):
    telegram = FakeMessenger("telegram")
    house = House(telegram)
    running(dispatch(house, "telegram", page=False).run())
    await asyncio.sleep(0.02)
    await house.queue(await house.learner("telegram"))
    await until(lambda: telegram.sent, 1.0)


async def test_in_the_only_process_everybody_is_served_at_once(running):
    telegram, web = FakeMessenger("telegram"), FakeMessenger("web")
    house = House(telegram, web)
    for name, platforms in (("page", ["web"]), ("bot", ["telegram"]), ("nobody's", ["discord"])):
        await house.queue(await house.learner(*platforms, name=name))
    running(dispatch(house, "telegram").run())
    await until(lambda: web.sent and telegram.sent)
