"""The limiter: never more than the platform allows, nearly all of it used, and people before nudges."""

import asyncio
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ports.messenger import Rate
from bot.values.errors import Busy
from scheduler import limiter
from scheduler.limiter import ChatLimiter, Gcra, Permit, Queue

TELEGRAM = Rate(30, 1.0)
CHAT = Rate(1, 1.0)
GROUP = Rate(20, 60.0, apart=1.0)

delays = st.lists(st.floats(0, 0.05), min_size=1, max_size=20)


def of_chat(chat: str) -> Rate:
    return GROUP if chat.startswith("-") else CHAT


def most_in_window(times: list[float], per: float) -> int:
    return max(sum(start <= at < start + per for at in times) for start in times)


def drain(queue: Queue, tickets: int, late: list[float]) -> list[tuple[float, str]]:
    """Grant until nobody waits; each turn is taken late by some jitter, as a busy loop would."""
    now, sent, turns = 100.0, [], 0
    while len(sent) < tickets:
        granted, turn = queue.grant(now)
        sent += [(now, ticket.chat) for ticket in granted]
        assert len(sent) == tickets or turn > now
        now = turn + late[turns % len(late)] if turn < inf else now
        turns += 1
    return sent


def grants(queue: Queue, tickets: int) -> list[Permit]:
    """Grant until so many were, and give them in their order."""
    now, found = 100.0, []
    while len(found) < tickets:
        granted, turn = queue.grant(now)
        found += granted
        now = turn if turn < inf else now
    return found


@given(delays, st.integers(1, 200))
@settings(max_examples=60, deadline=None)
def test_never_more_than_the_rate_in_any_rolling_second(late, count):
    queue = Queue(TELEGRAM, of_chat)
    for number in range(count):
        queue.ask(str(number), urgent=number % 3 == 0)
    times = [at for at, _ in drain(queue, count, late)]
    assert most_in_window(times, 1.0) <= 30


@given(delays, st.lists(st.sampled_from(["1", "2", "-3"]), min_size=1, max_size=60))
@settings(max_examples=60, deadline=None)
def test_never_more_than_the_rate_of_a_chat(late, chats):
    queue = Queue(TELEGRAM, of_chat)
    for chat in chats:
        queue.ask(chat, urgent=False)
    sent = drain(queue, len(chats), late)
    for chat in set(chats):
        times = [at for at, to in sent if to == chat]
        assert most_in_window(times, 1.0) <= 1
        assert most_in_window(times, 60.0) <= 20


@given(st.lists(st.tuples(st.floats(0, 0.2), st.sampled_from(["1", "2", "-3", "4", "5"])), min_size=1, max_size=80))
@settings(max_examples=60, deadline=None)
def test_what_is_taken_at_once_keeps_every_rate(asked):
    queue, now, sent = Queue(TELEGRAM, of_chat), 100.0, []
    for pause, chat in asked:
        now += pause
        if queue.take(chat, now):
            sent.append((now, chat))
    assert most_in_window([at for at, _ in sent], 1.0) <= 30
    # one that came a little late keeps the pace for its follower, so only the one after that is surely an interval away
    assert all(later - one >= 1 / 31 for (one, _), (later, _) in zip(sent, sent[2:], strict=False))
    for chat in {chat for _, chat in sent}:
        assert most_in_window([at for at, to in sent if to == chat], 1.0) <= 1


def test_a_chat_that_wants_much_keeps_no_other_waiting():
    queue = Queue(Rate(30, 1.0), lambda chat: Rate(1_000, 1.0))
    loud = [queue.ask("loud", urgent=True) for _ in range(100)]
    nudge = queue.ask("nudge", urgent=False)
    quiet = [queue.ask(chat, urgent=True) for chat in ("a", "a", "b")]
    order = grants(queue, 104)
    assert order[:6] == [loud[0], quiet[0], quiet[2], loud[1], quiet[1], loud[2]]
    assert order[6:] == [*loud[3:], nudge]


def test_a_chat_that_has_to_pause_keeps_its_order_and_nobody_waiting():
    queue = Queue(Rate(30, 1.0), lambda chat: Rate(1, 1.0))
    queue.pause(101.0, "loud", 100.0)
    loud, quiet = [queue.ask("loud", urgent=True) for _ in range(3)], queue.ask("quiet", urgent=True)
    assert queue.grant(100.0)[0] == [quiet]
    assert grants(queue, 3) == loud


def test_nothing_is_taken_past_those_who_wait():
    queue = Queue(TELEGRAM, of_chat)
    assert queue.take("a", 100.0)
    assert not queue.take("b", 100.0)  # a moment for everybody has not passed
    assert not queue.take("a", 100.5)  # nor a second for this chat
    queue.ask("c", urgent=False)
    assert not queue.take("d", 200.0)


@pytest.mark.parametrize("late", [0.0, 0.001, 0.003])
def test_nearly_all_of_the_rate_is_used_under_load(late):
    queue = Queue(TELEGRAM, of_chat)
    for number in range(3_000):
        queue.ask(str(number), urgent=False)
    sent = drain(queue, 3_000, [late, 0.0, late / 2])
    assert 2_999 / (sent[-1][0] - sent[0][0]) >= 0.97 * 30


def test_burst_is_one_even_after_a_rest():
    gcra = Gcra(TELEGRAM)
    gcra.use(10.0)
    gcra.use(20.0)
    assert gcra.next_at(20.0) == pytest.approx(20.0 + 1 / 30)


def test_urgent_ones_pass_and_equals_keep_their_order():
    queue = Queue(TELEGRAM, of_chat)
    for chat, urgent in [("a", False), ("b", False), ("c", True), ("d", True)]:
        queue.ask(chat, urgent)
    assert [chat for _, chat in drain(queue, 4, [0.0])] == ["c", "d", "a", "b"]


def test_a_chat_that_must_wait_blocks_no_other():
    queue = Queue(TELEGRAM, of_chat)
    for chat in ("a", "a", "b"):
        queue.ask(chat, urgent=False)
    assert [chat for _, chat in drain(queue, 3, [0.0])] == ["a", "b", "a"]


def test_a_pause_holds_everybody_or_one_chat():
    queue = Queue(TELEGRAM, of_chat)
    queue.pause(105.0, "a", 100.0)
    queue.ask("a", urgent=True)
    queue.ask("b", urgent=False)
    assert [(round(at, 2), chat) for at, chat in drain(queue, 2, [0.0])] == [(100.0, "b"), (105.0, "a")]
    queue.pause(120.0, None, 110.0)
    assert queue.wait("c", 110.0) == pytest.approx(10.0)


def test_idle_chats_are_forgotten(monkeypatch):
    monkeypatch.setattr(limiter, "IDLE_CHATS", 4)
    queue = Queue(Rate(1_000_000, 1.0), of_chat)
    for number in range(100):
        queue.ask(str(number), urgent=False)
        queue.grant(float(number * 10))
    assert len(queue._chats) <= 4


async def test_permits_come_one_after_the_other_in_real_time():
    lim = ChatLimiter(Rate(100, 1.0), of_chat)
    begun = asyncio.get_running_loop().time()
    await asyncio.gather(*(lim.permit(str(number), urgent=False) for number in range(11)))
    assert asyncio.get_running_loop().time() - begun >= 0.099


async def test_who_is_cancelled_leaves_the_queue_to_the_others():
    lim = ChatLimiter(Rate(20, 1.0), of_chat)
    await lim.permit("a", urgent=False)
    waiting = [asyncio.create_task(lim.permit(chat, urgent=False)) for chat in "bc"]
    await asyncio.sleep(0)
    waiting[0].cancel()
    await waiting[1]
    assert waiting[0].cancelled()


async def test_a_nudge_is_told_to_come_back_rather_than_waiting_long():
    lim = ChatLimiter(TELEGRAM, of_chat)
    lim.pause(30.0)
    with pytest.raises(Busy) as caught:
        await lim.permit("a", urgent=False)
    assert 29.0 < caught.value.after <= 30.0


async def test_a_nudge_gives_up_when_people_keep_passing_it(monkeypatch):
    monkeypatch.setattr(limiter, "PERMIT_SECONDS", 0.05)
    lim = ChatLimiter(Rate(10, 1.0), of_chat)
    await lim.permit("a", urgent=True)
    people = [asyncio.create_task(lim.permit(chat, urgent=True)) for chat in "bcd"]
    await asyncio.sleep(0)
    with pytest.raises(Busy):
        await lim.permit("z", urgent=False)
    await asyncio.gather(*people)
