import asyncio
from collections import Counter

import pytest
from drive import Drive
from hypothesis import given
from hypothesis import strategies as st

from bot.command import Call, command
from bot.door.fair_queue import WAITING_OF_PERSON, WAITING_OF_PLACE, FairOrder, FairQueue, SharedWork, TooFast
from bot.values.errors import Unavailable
from bot.values.events import Address
from bot.values.message import Paragraph, Reply, show

LOUD, QUIET, CALM = (Address("discord", name) for name in ("loud", "quiet", "calm"))


def person(number):
    return Address("discord", f"p{number}")


def test_places_take_turns_and_each_keeps_its_order():
    queue_order = FairOrder(1)
    running = queue_order.ask(LOUD, person(0))
    loud = [queue_order.ask(LOUD, person(n)) for n in range(1, 5)]
    quiet = [queue_order.ask(QUIET, person(8)), queue_order.ask(QUIET, person(9))]
    waiting, order = [*loud, *quiet], []
    while waiting:
        queue_order.leave(running)
        (running,) = (waiter for waiter in waiting if waiter.admitted.is_set())
        waiting.remove(running)
        order.append(running)
    assert order == [loud[0], quiet[0], loud[1], quiet[1], loud[2], loud[3]]


def test_who_comes_later_passes_nobody_who_waits():
    queue_order = FairOrder(1)
    running = queue_order.ask(LOUD, person(0))
    loud = [queue_order.ask(LOUD, person(n)) for n in (1, 2)]
    late = [queue_order.ask(place, person(9)) for place in (QUIET, CALM)]
    order = []
    for _ in range(4):
        queue_order.leave(running)
        (running,) = (waiter for waiter in (*loud, *late) if waiter.admitted.is_set() and waiter not in order)
        order.append(running)
    assert order == [loud[0], *late, loud[1]]


@given(st.integers(1, 4), st.lists(st.integers(-6, 6), max_size=120))
def test_who_waits_is_served_within_one_round_whoever_comes_meanwhile(at_once, steps):
    """A negative step is a newcomer from a place of their own, 0 ends one at work, any other asks in a known place."""
    queue_order, admitted = FairOrder(at_once), 0
    running, waiting = [], {}  # who waits -> after how many it is admitted at the latest, None behind its own place
    for number, step in enumerate(steps):
        if step == 0 and running:
            queue_order.leave(running.pop(0))
        elif step:
            place = Address("web", f"new{number}") if step < 0 else Address("discord", f"place{step}")
            behind = any(waiter.place == place for waiter in waiting)
            places = {waiter.place for waiter in waiting}
            waiter = queue_order.ask(place, person(number))
            if waiter.admitted.is_set():
                running.append(waiter)
            else:
                waiting[waiter] = None if behind else admitted + len(places) + 1
        for waiter in [waiter for waiter in waiting if waiter.admitted.is_set()]:
            admitted += 1
            latest = waiting.pop(waiter)
            assert latest is None or admitted <= latest
            running.append(waiter)
            places = {other.place for other in waiting}
            following = next((other for other in waiting if other.place == waiter.place), None)
            if following:
                waiting[following] = admitted + len(places)
        assert all(latest is None or admitted < latest for latest in waiting.values())


def test_the_sixth_of_a_person_and_the_hundred_and_first_of_a_place_are_too_fast():
    queue_order = FairOrder(1)
    queue_order.ask(LOUD, person(0))
    for _ in range(WAITING_OF_PERSON):
        queue_order.ask(LOUD, person(1))
    with pytest.raises(TooFast):
        queue_order.ask(QUIET, person(1))
    for n in range(2, WAITING_OF_PLACE - WAITING_OF_PERSON + 2):
        queue_order.ask(LOUD, person(n))
    with pytest.raises(TooFast):
        queue_order.ask(LOUD, person(999))
    queue_order.ask(QUIET, person(999))


@given(st.integers(1, 4), st.lists(st.tuples(st.integers(0, 2), st.integers(0, 4), st.booleans()), max_size=60))
def test_never_more_at_once_and_nobody_is_forgotten(at_once, steps):
    queue_order, alive = FairOrder(at_once), []
    for place, who, leaves in steps:
        if leaves and alive:
            queue_order.leave(alive.pop(who % len(alive)))
        else:
            try:
                alive.append(queue_order.ask((LOUD, QUIET, CALM)[place], person(who)))
            except TooFast:
                waits = Counter(waiter.person for waiter in alive if not waiter.admitted.is_set())
                assert waits[person(who)] >= WAITING_OF_PERSON
        assert sum(waiter.admitted.is_set() for waiter in alive) == min(at_once, len(alive))
    while alive:
        queue_order.leave(next(waiter for waiter in alive if waiter.admitted.is_set()))
        alive = [waiter for waiter in alive if not waiter.admitted.is_set()] + [
            waiter for waiter in alive if waiter.admitted.is_set()
        ][1:]
    assert vars(queue_order)["_free"] == at_once
    assert not any(vars(queue_order)[kept] for kept in ("_ring", "_waiting"))


async def test_who_gives_up_waiting_holds_nobody_up():
    queue = FairQueue(1)
    order = []

    async def take(place, name, hold=None):
        async with queue.admitted(place, person(name)):
            order.append(name)
            if hold:
                await hold.wait()

    hold = asyncio.Event()
    first = asyncio.create_task(take(LOUD, 1, hold))
    await asyncio.sleep(0)
    second, third = asyncio.create_task(take(LOUD, 2)), asyncio.create_task(take(QUIET, 3))
    await asyncio.sleep(0)
    second.cancel()
    await asyncio.gather(second, return_exceptions=True)
    hold.set()
    await asyncio.gather(first, third)
    assert order == [1, 3]


async def test_a_turn_that_never_comes_is_told():
    queue = FairQueue(1, patience=0.01)
    async with queue.admitted(LOUD, person(1)):
        with pytest.raises(Unavailable):
            async with queue.admitted(QUIET, person(2)):
                pass
    async with queue.admitted(QUIET, person(2)):
        pass


async def test_work_for_a_place_is_shared_while_it_is_under_way():
    shared, done, gate = SharedWork(), [], asyncio.Event()

    async def work(name):
        await gate.wait()
        done.append(name)

    asking = [asyncio.create_task(shared.do(LOUD, lambda: work("loud"))) for _ in range(9)]
    asking.append(asyncio.create_task(shared.do(QUIET, lambda: work("quiet"))))
    await asyncio.sleep(0)
    asking[0].cancel()
    gate.set()
    assert (await asyncio.gather(*asking, return_exceptions=True))[1:] == [None] * 9
    assert done == ["loud", "quiet"]
    await shared.do(LOUD, lambda: work("again"))
    assert done[2:] == ["again"]


@command()
async def ponder(call: Call) -> Reply:
    """Take a while."""
    await asyncio.sleep(0.001)
    return Reply((Paragraph(call.say("common.today_button")),))


async def test_who_presses_without_end_gets_a_kind_word_and_loses_nothing():
    drive = Drive.fresh(ponder)
    ana, ben = drive.person("ana"), drive.person("ben")
    answers = await asyncio.gather(*(ana.says("/ponder") for _ in range(20)), ben.says("/ponder"))
    slow = drive.app.words.label("en", "app.too_fast")
    told = [answer.private for answer in answers if show(answer.reply) == slow]
    assert told == [True] * (20 - 1 - WAITING_OF_PERSON)
    assert show(answers[-1].reply) != slow
