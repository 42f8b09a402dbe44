"""The reminder's question is a card that is due, under the title of its hour; without one it is an old self-check."""

from datetime import timedelta

import pytest
from cards_house import answers, learned, question_on
from drive import POOLS, Drive, Person
from real import catalog

from bot.catalog.card_pools import CardPools
from bot.catalog.deck import deck, hour_of
from bot.learning.bandit import QUESTION
from bot.learning.reminders import ReminderChoice
from bot.values.message import Reply, show


@pytest.fixture(autouse=True)
def always_a_question(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every reminder that can ask do so."""

    def chosen(rounds: object, kinds: list[str], *rest: object) -> ReminderChoice:
        return ReminderChoice(QUESTION if QUESTION in kinds else kinds[0], tuple(kinds), False)

    monkeypatch.setattr("bot.commands.nudge.choose", chosen)


@pytest.fixture
async def ana() -> tuple[Drive, Person]:
    drive = Drive.fresh()
    person = await drive.person("ana").starts()
    await person.says("/remind 19:00 Europe/Berlin")
    return drive, await learned(drive, person, "fun-operators", "fun-traceback", "fun-if-while")


def reminded(person: Person) -> str:
    reply = person.nudges[-1].answer.reply
    assert isinstance(reply, Reply)
    return show(reply)


async def test_a_reminder_asks_a_card_under_the_title_of_its_hour(ana: tuple[Drive, Person]) -> None:
    drive, person = ana
    await drive.sleeps_until("19:00", "Europe/Berlin")
    text = reminded(person)
    assert "From " in text
    assert "🤔" in text
    await person.presses("Answer it")
    question = question_on(person)
    title = catalog().sessions[_hour(question.card)].title
    assert f"From {title}:" in text
    assert (question.code or question.options[0].text.strip("`").split("`")[0]).splitlines()[0] in text
    await answers(person)
    assert [fact.note for fact in await person.facts() if fact.kind == "answer"] == ["right card"]


async def test_nobody_who_doesnt_answer_gets_the_same_question_every_day(ana: tuple[Drive, Person]) -> None:
    drive, person = ana
    seen = []
    for _ in range(3):  # then reminders come more seldom
        await drive.sleeps_until("19:00", "Europe/Berlin")
        seen.append(reminded(person).partition("From ")[2].partition("\n\nToday")[0])
        drive.clock.move(drive.clock.now() + timedelta(hours=1))
    assert len(set(seen)) == len(seen)


async def test_where_nothing_is_due_an_old_self_check_is_asked_with_its_title(ana: tuple[Drive, Person]) -> None:
    drive, person = ana
    drive.app.checks.pools = CardPools()
    for _ in range(9):
        await person.says("/review")
        if "that's all" in person.sees.lower():
            break
        await answers(person)
    await drive.sleeps_until("19:00", "Europe/Berlin")
    assert "From " in reminded(person)
    await person.presses("Show the answer")
    assert "💡" in person.sees
    drive.app.checks.pools = POOLS


def _hour(card: str) -> str:
    return hour_of(deck(catalog())[card])
