"""What processes share: a token's rate, the chats of a bot, and the nudges."""

import asyncio
from contextlib import asynccontextmanager
from math import inf

import pytest
from scheduler_house import FakeMessenger, House, until

from bot.ports.messenger import Rate
from bot.process.shards import Shards
from bot.store.memory.store import MemoryStore
from bot.values.errors import Busy
from scheduler.dispatch import Dispatch, Outlet
from scheduler.leadership import REMINDER_SHARE, WHOLE_SHARE, Leadership, SharedLimiter

RATE = Rate(30, 1.0)
MORE = 400  # more than any test lets all processes send together


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


def crew(processes: int) -> list[Leadership]:
    """Processes with a shard of a bot each, and one more that sends."""
    parts = [Shards(number, number, processes).part for number in range(processes)]
    return [*(Leadership({"a": part}) for part in parts), Leadership(sending=True)]


class Flood:
    """Everything that processes let through when each has more to say than it may."""

    def __init__(self, duties: list[Leadership], rate: Rate = RATE) -> None:
        self.now, self.times = 100.0, list[float]()
        shares = [lambda leadership=leadership: leadership.share("a") for leadership in duties]
        self.limiters = [SharedLimiter(rate, lambda _: rate, share, lambda: self.now) for share in shares]
        for limiter in self.limiters:
            for chat in range(MORE):
                limiter._queue.ask(str(chat), urgent=True)

    def run(self, seconds: float) -> int:
        """Tell how many were let through."""
        end, before = self.now + seconds, len(self.times)
        while self.now < end:
            turns = [self._grant(limiter) for limiter in self.limiters]
            self.now = max(self.now + 1e-6, min(turns))
        return len(self.times) - before

    def _grant(self, limiter: SharedLimiter) -> float:
        limiter._follow()
        granted, turn = limiter._queue.grant(self.now)
        self.times += [self.now] * len(granted)
        return turn if turn < inf else self.now

    def keeps(self, most: int) -> bool:
        """Tell whether no second holds more."""
        return all(later - sooner > 1 - 1e-6 for sooner, later in zip(self.times, self.times[most:], strict=False))


def test_the_rate_of_a_bot_is_given_out_once_over_any_number_of_processes():
    assert Leadership({"a": WHOLE_SHARE}, sending=True).share("a") == WHOLE_SHARE
    for processes in (1, 2, 4, 16, 1_000):
        duties = crew(processes)
        assert sum(leadership.share("a") for leadership in duties) == WHOLE_SHARE
        duties[0].sending, duties[-1].sending = True, False  # one that answers sends as well
        assert sum(leadership.share("a") for leadership in duties) == WHOLE_SHARE
    assert Leadership({"a": WHOLE_SHARE}, sending=True).share("b") == REMINDER_SHARE
    assert Leadership({"a": WHOLE_SHARE}).share("b") == 0


def test_all_processes_of_a_bot_together_keep_its_rate_and_each_makes_progress():
    for processes, most in ((1, 45), (2, 45), (4, 45), (15, 45), (16, 46), (20, 50)):
        flood = Flood(crew(processes), Rate(45, 1.0))
        flood.run(2)
        assert 40 * 5 <= flood.run(5) <= 45 * 5 + processes
        assert flood.keeps(most)
    small = Flood([Leadership({"a": Shards(0, 0, 1_000).part})], Rate(45, 1.0))
    assert small.run(10) >= 3


def test_what_changes_hands_is_not_given_out_twice():
    one, other = Leadership({"a": WHOLE_SHARE}, sending=True), Leadership()
    flood = Flood([one, other])
    flood.run(3)
    one.sending, other.sending = False, True
    flood.run(3)
    other.serving["a"] = one.serving.pop("a")
    assert flood.run(4) >= 25 * 4
    assert flood.keeps(RATE.most + 2)  # the paces of two processes are not in step


async def test_those_who_wait_feel_a_share_that_is_lost():
    leadership, now = Leadership({"a": WHOLE_SHARE}, sending=True), 100.0
    limiter = SharedLimiter(RATE, lambda _: RATE, lambda: leadership.share("a"), lambda: now)
    await limiter.permit("0", urgent=True)
    waiting = [asyncio.create_task(limiter.permit(str(chat), urgent=True)) for chat in range(1, 9)]
    await asyncio.sleep(0)
    leadership.serving.clear()
    leadership.sending = False
    for now, done in ((101.5, 0), (103.5, 1), (104.5, 1), (107.0, 2)):  # noqa: B007 - the limiter looks at it
        limiter._turn()
        await asyncio.sleep(0.01)
        assert sum(task.done() for task in waiting) == done
    for task in waiting:
        task.cancel()


async def test_a_pause_outlasts_a_change_of_the_share():
    leadership = Leadership({"a": WHOLE_SHARE})
    limiter = SharedLimiter(RATE, lambda _: RATE, lambda: leadership.share("a"))
    limiter.pause(100)
    for leadership.sending in (False, True, False):
        with pytest.raises(Busy):
            await limiter.permit("1", urgent=False)


async def test_a_bot_is_served_while_the_term_lasts(running):
    store, leadership, log = SharedStore(), Leadership(), []

    async def run() -> None:
        log.append("on")
        try:
            await asyncio.Event().wait()
        finally:
            log.append("off")

    running(leadership.serve(store, "a", run))
    await asyncio.sleep(0.01)
    assert log == []
    store.vote.set()
    await until(lambda: log == ["on"])
    assert leadership.serving == {"a": WHOLE_SHARE}
    store.terms[0].over.set()
    await until(lambda: log == ["on", "off"])
    await until(lambda: not leadership.serving)


async def test_a_fault_while_serving_is_told_to_the_supervisor():
    async def run() -> None:
        raise ValueError("a fault")

    with pytest.raises(ValueError, match="a fault"):
        await Leadership().serve(MemoryStore(), "a", run)


def dispatch(house: House, *platforms: str, page: bool = True, post=None) -> Dispatch:
    bots = [Outlet(house.messengers[name], name, post) for name in platforms]
    pages = [Outlet(house.messengers["web"])] if page else []
    return Dispatch(house.app, house.store, [*bots, *pages], Leadership(), house.clock)


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
