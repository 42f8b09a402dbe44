"""Cards in Telegram: pressed in place, or typed as the next message, with the program above the question."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from cards_house import met_days_ago, question_in, verdicts
from drive import MORNING, POOLS
from real import catalog, registry, words
from telegram_house import house

from bot.door.app import App
from bot.learning.card_question import CardQuestion
from bot.simulate.play import HandClock
from bot.store.memory.store import MemoryStore
from bot.values.events import Address


@pytest.fixture
def app() -> App:
    app = App(MemoryStore(), {"en": catalog()}, words(), registry(), HandClock(MORNING))
    app.checks.pools = POOLS
    return app


@pytest.fixture
async def here(app: App) -> AsyncIterator[Any]:
    async with house(app) as open_house:
        yield open_house


async def studied(here: Any, app: App, *hours: str) -> tuple[Any, Address]:
    """Somebody who finished some hours nine days ago."""
    ana = here.tg.person()
    await ana.says("/help")
    await here.tg.hears(ana)
    who = Address("telegram", str(ana.id))
    await met_days_ago(app, who, *hours)
    return ana, who


def question_of(seen: Any) -> CardQuestion:
    return question_in(button["callback_data"] for button in seen.buttons if "callback_data" in button)


async def test_two_questions_and_the_hour(here: Any, app: App) -> None:
    ana, who = await studied(here, app, "fun-operators", "fun-classes", "fun-traceback")
    await ana.says("/today")
    hour = await here.tg.hears(ana)
    assert "🧠 Two questions first" in hour.labels
    await ana.presses("🧠 Two questions first")
    first = await here.tg.hears(ana)
    assert (first.id, first.edited) == (hour.id, True)
    await ana.presses("🤷 I don't know")
    assert "💡" in (await here.tg.hears(ana)).text
    await ana.presses("➡️ Next question")
    await here.tg.hears(ana)
    await ana.presses("🤷 I don't know")
    after = await here.tg.hears(ana)
    assert "➡️ Next question" not in after.labels
    await ana.presses("📌 Today's hour")
    assert "🧠 Two questions first" not in (await here.tg.hears(ana)).labels
    assert await verdicts(app, who) == ["wrong card", "wrong card"]


async def test_an_answer_is_typed_with_the_program_in_sight(here: Any, app: App) -> None:
    ana, who = await studied(here, app, "fun-variables")
    await ana.says("/review")
    seen = await here.tg.hears(ana)
    while "✍️ Type the answer" not in seen.labels:
        await ana.presses("🤷 I don't know")
        await here.tg.hears(ana)
        await ana.presses(
            "🧠 Another question" if "🧠 Another question" in ana_labels(here, ana) else "➡️ Next question"
        )
        seen = await here.tg.hears(ana)
    question = question_of(seen)
    await ana.presses("✍️ Type the answer")
    asked = await here.tg.hears(ana)
    assert question.code in asked.text
    assert question.code in asked.styled("pre")
    await ana.says(f"  {question.answer} ")
    assert question.answer in (await here.tg.hears(ana)).text
    assert (await verdicts(app, who))[-1] == "right card"


def ana_labels(here: Any, ana: Any) -> list[str]:
    return [label for seen in here.tg.shows(ana) for label in seen.labels]


async def test_lines_are_pressed_one_after_the_other(here: Any, app: App) -> None:
    ana, who = await studied(here, app, "fun-iterators")
    await ana.says("/review")
    seen = await here.tg.hears(ana)
    while "1" not in seen.labels:
        await ana.presses("🤷 I don't know")
        await here.tg.hears(ana)
        await ana.presses(
            "🧠 Another question" if "🧠 Another question" in ana_labels(here, ana) else "➡️ Next question"
        )
        seen = await here.tg.hears(ana)
    question = question_of(seen)
    for number in min(question.orders):
        await ana.presses(str(number))
        seen = await here.tg.hears(ana)
    assert question.answer in seen.text
    assert (await verdicts(app, who))[-1] == "right card"


async def test_in_a_group_the_answer_goes_to_who_asked(here: Any, app: App) -> None:
    ana, who = await studied(here, app)
    club = here.tg.group()
    await ana.says("/review", club)
    private = await here.tg.hears(ana)
    assert "🤷 I don't know" in private.labels
    assert all("I don't know" not in str(seen.labels) for seen in here.tg.shows(club))
    assert await verdicts(app, who) == []
