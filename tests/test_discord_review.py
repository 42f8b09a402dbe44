"""Cards on Discord: buttons in place, a modal for what is typed, and nobody else sees them in a server."""

from collections.abc import AsyncIterator

import pytest
from cards_house import met_days_ago, question_in, verdicts
from discord_house import HeldApp, House, StillClock, open_house
from drive import POOLS
from emulators.discord_guild import Guild
from emulators.discord_world import User
from real import catalog, registry, words

from bot.learning.card_question import CardQuestion
from bot.store.memory.store import MemoryStore
from bot.values.events import Address


@pytest.fixture
def app() -> HeldApp:
    app = HeldApp(MemoryStore(), {"en": catalog()}, words(), registry(), StillClock())
    app.seen, app.checks.pools = [], POOLS
    return app


@pytest.fixture
async def house(app: HeldApp) -> AsyncIterator[House]:
    async with open_house(app=app) as opened:
        yield opened


async def studied(house: House, *hours: str):  # type: ignore[no-untyped-def]
    ana = house.discord.person()
    await house.discord.slash(ana, "help")
    who = Address("discord", ana.id)
    await met_days_ago(house.app, who, *hours)
    return ana, who


def question_of(shown) -> CardQuestion:  # type: ignore[no-untyped-def]
    ids = (shown.item(label).get("custom_id", "") for label in shown.labels)
    return question_in(id for id in ids if id.startswith("1:"))


async def test_a_question_is_answered_in_place(house: House) -> None:
    ana, who = await studied(house, "fun-traceback")
    shown = (await house.discord.slash(ana, "today")).message
    await house.discord.press(ana, shown, "🧠 One question first")
    question = question_of(shown)
    letter = next(one for one in "ABCD" if shown.item(one)["custom_id"].endswith(":0"))
    await house.discord.press(ana, shown, letter)
    assert question.answer.strip("`") in shown.text
    assert await verdicts(house.app, who) == ["right card"]


async def test_what_is_typed_comes_from_a_modal(house: House) -> None:
    ana, who = await studied(house, "fun-list-comps")
    shown = (await house.discord.slash(ana, "review")).message
    for _ in range(9):
        if "✍️ Type the answer" in shown.labels and "1" not in shown.labels:
            break
        await house.discord.press(ana, shown, "🤷 I don't know")
        shown = (await house.discord.slash(ana, "review")).message
    question = question_of(shown)
    opened = await house.discord.press(ana, shown, "✍️ Type the answer")
    assert opened.modal is not None
    (label,) = [one["label"] for one in opened.modal["components"]]
    told = (await house.discord.fill(ana, opened, {label: question.answer})).message
    assert question.answer in told.text
    assert (await verdicts(house.app, who))[-1] == "right card"


async def test_in_a_server_only_who_asks_sees_it(house: House) -> None:
    ana, who = await studied(house)
    said = (await house.discord.slash(ana, "review", guild=Guild("club", User("olga")))).message
    assert said.ephemeral
    await house.discord.press(ana, said, "🤷 I don't know")
    assert said.ephemeral
    assert len(await verdicts(house.app, who)) == 1
