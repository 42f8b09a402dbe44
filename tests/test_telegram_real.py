"""The real commands over the real words, as a person meets them in Telegram."""

from datetime import UTC, datetime

import pytest
from real import catalog, registry, words
from telegram_house import house

from bot.door.app import App
from bot.simulate.play import HandClock
from bot.store.memory.store import MemoryStore
from bot.values.events import Address, DeliveryDue

NOW = datetime(2026, 5, 4, 18, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def built() -> App:
    return App(MemoryStore(), {"en": catalog()}, words(), registry(), HandClock(NOW))


@pytest.fixture
def app(built: App) -> App:
    """The app over a store of this test's own; the curriculum is read once."""
    return App(MemoryStore(), built.catalogs, built.words, built.registry, built.clock)


async def test_from_hello_to_the_first_day_of_a_streak(app: App) -> None:
    async with house(app) as here:
        ana = here.tg.person()
        await ana.says("/start ref")
        hello = await here.tg.hears(ana)
        for _ in range(3):
            await ana.presses(hello.labels[0])
            hello = await here.tg.hears(ana)
        await ana.says("/today")
        hour = await here.tg.hears(ana)
        await ana.presses(next(b["text"] for b in hour.buttons if ":finish:" in b["callback_data"]))
        done = await here.tg.hears(ana)
        assert (done.id, done.edited) == (hour.id, True)
        await ana.says("/streak")
        streak = await here.tg.hears(ana)
        assert streak.photo
        assert streak.text.strip()


TYPED = ["/help", "/roadmap", "/tip", "/resources", "/remind 21:30 Berlin", "/forget", "decorators", "25:99"]


@pytest.mark.parametrize("text", TYPED)
async def test_every_command_is_answered(app: App, text: str) -> None:
    async with house(app) as here:
        ana = here.tg.person()
        await ana.says(text)
        seen = await here.tg.hears(ana)
        assert seen.text
        assert app.words.label("en", "app.fault") not in seen.text


async def test_the_roadmap_is_walked_in_place(app: App) -> None:
    async with house(app) as here:
        group, ana = here.tg.group(), here.tg.person()
        await ana.says("/roadmap@MentorBot", group)
        first = await here.tg.hears(group)
        await ana.presses(first.labels[0], group)
        second = await here.tg.hears(group)
        assert (second.id, second.edited) == (first.id, True)
        assert second.text != first.text


async def test_a_nudge_is_shown_with_its_buttons(app: App) -> None:
    async with house(app) as here:
        ana = here.tg.person()
        await ana.says("/remind 18:00 UTC")
        await here.tg.hears(ana)
        address = Address("telegram", str(ana.id))
        async with app.store.begin() as tx:
            learner = await tx.people.at(address)
            assert learner
            contact = (await tx.contacts.of(learner.key))[0]
        answer = await app.handle(DeliveryDue(learner.key, address, "nudge", NOW.date(), NOW))
        assert answer
        await here.adapter.send(contact, answer, "1")
        nudge = await here.tg.hears(ana)
        assert len(nudge.labels) == 6
        await ana.presses(nudge.labels[3])
        assert (await here.tg.hears(ana)).edited


async def test_the_menus_of_the_real_commands_are_accepted(app: App) -> None:
    async with house(app) as here:
        private = here.tg.called("setMyCommands")[0]["commands"]
        assert {"start", "today", "done", "remind"} <= {command["command"] for command in private}
        assert all(3 <= len(command["description"]) <= 256 for command in private)
