"""Direct channels are opened slowly, and everybody gets a turn."""

import pytest
from discord_house import open_house
from hypothesis import given, settings
from hypothesis import strategies as st
from test_discord_send import HOUR, contact

from adapters.discord.limits import OPENED_CHANNELS, OPENING_SECONDS
from adapters.discord.opening import Openings
from bot.values.errors import Busy


def visit(people: list[tuple[int, float]], late: list[float]) -> list[float]:
    """Let people come, and come back when they were told to, some later; give when each one's channel was opened."""
    openings, opened, steps = Openings(), [], 0
    waiting = sorted((at, person) for person, at in people)
    while waiting:
        now, person = waiting.pop(0)
        wait = openings.wait(person, now)
        if wait:
            steps += 1
            waiting = sorted([*waiting, (now + wait + late[steps % len(late)], person)])
        else:
            opened.append(now)
    return opened


@given(
    st.lists(st.floats(0, 300), min_size=1, max_size=60),
    st.lists(st.floats(0, 20), min_size=1, max_size=9),
)
@settings(max_examples=60, deadline=None)
def test_never_more_than_ten_in_any_rolling_minute(comes, late):
    opened = visit(list(enumerate(comes)), late)
    assert len(opened) == len(comes)
    for start in opened:
        assert sum(start <= at < start + OPENING_SECONDS - 1e-6 for at in opened) <= OPENED_CHANNELS


def test_of_many_who_come_at_once_each_comes_back_once():
    openings = Openings()
    waits = {person: openings.wait(person, 0.0) for person in range(200)}
    assert len(set(waits.values())) == 200
    assert [openings.wait(person, at) for person, at in waits.items() if at] == [0.0] * 199
    assert max(waits.values()) == pytest.approx(199 * OPENING_SECONDS / OPENED_CHANNELS)


def test_turns_of_people_who_never_come_back_are_forgotten():
    openings = Openings()
    for person in range(50):
        openings.wait(person, 0.0)
    now = 10_000.0
    assert openings.wait(1_000, now) == 0.0
    assert openings.wait(1_001, now) > 0
    assert len(openings._booked) == 1


async def test_a_second_newcomer_is_left_to_the_outbox_and_who_has_a_channel_is_not():
    async with open_house(openings=Openings()) as house:
        ana, bo = house.discord.person(), house.discord.person()
        kept = await house.adapter.send(contact(ana), HOUR, "1")
        with pytest.raises(Busy) as caught:
            await house.adapter.send(contact(bo), HOUR, "2")
        assert 0 < caught.value.after <= OPENING_SECONDS / OPENED_CHANNELS
        await house.adapter.send(kept, HOUR, "3")
        assert house.discord.asked("POST /users/@me/channels") == 1
