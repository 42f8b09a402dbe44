"""What a platform tells twice is done once, on every store."""

import asyncio
from dataclasses import replace

import pytest
import structlog
from drive import Drive

from bot.door.repeats import REPEATS_KEPT
from bot.ports.store import Store
from bot.values.events import ButtonPressed, TextTyped


async def minutes(person) -> list[int | None]:
    return [fact.minutes for fact in await person.facts() if fact.kind == "log"]


async def test_what_is_told_three_times_counts_once(store: Store) -> None:
    drive = Drive.fresh(store=store)
    ana = drive.person("ana")
    said = TextTyped(ana.sender, ana.place, text="/log 30", delivered_as="telegram 42 7 a")
    with structlog.testing.capture_logs() as logs:
        answers = await asyncio.gather(*(drive.app.handle(said) for _ in range(3)))
    assert len([answer for answer in answers if answer]) == 1
    assert await minutes(ana) == [30]
    assert [entry["event"] for entry in logs] == ["told once more"] * 2
    await drive.app.handle(replace(said, delivered_as="telegram 42 8 a"))
    await drive.app.handle(replace(said, delivered_as="telegram 43 7 a"))
    await drive.app.handle(replace(said, delivered_as="telegram 42 7 b"))  # numbers began anew
    await drive.app.handle(replace(said, delivered_as=""))
    assert await minutes(ana) == [30] * 5


async def test_what_was_refused_may_be_told_again() -> None:
    drive = Drive.fresh()
    ana = drive.person("ana")
    pressed = ButtonPressed(ana.sender, ana.place, action="1:nothing_of_ours", delivered_as="telegram 42 9 a")
    assert [bool(await drive.app.handle(pressed)) for _ in range(2)] == [True, True]


@pytest.mark.parametrize("ahead", [1, REPEATS_KEPT - 1, REPEATS_KEPT, 5 * REPEATS_KEPT])
async def test_the_memory_is_bounded_and_lower_numbers_count(ahead: int) -> None:
    drive = Drive.fresh()
    ana = drive.person("ana")
    for number in (10 * REPEATS_KEPT, 10 * REPEATS_KEPT - ahead, 10 * REPEATS_KEPT - ahead):
        await drive.app.handle(TextTyped(ana.sender, ana.place, text="/log 30", delivered_as=f"telegram 42 {number} a"))
    assert await minutes(ana) == [30, 30]
