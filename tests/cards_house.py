"""Somebody who has learned for a while, and the answers to whatever they are asked."""

from collections.abc import Iterable
from datetime import timedelta

from drive import POOLS, Drive, Person
from real import catalog

from bot.catalog.deck import cards_by_hour, deck
from bot.door.app import App
from bot.learning.card_question import CardQuestion, asked
from bot.learning.facts import Fact
from bot.values.action import read
from bot.values.events import Address
from bot.values.message import Button

HOURS = ("fun-variables", "fun-operators", "fun-if-while", "fun-lists-for", "fun-functions", "fun-try-except")
CARD_ACTIONS = {"card_pick", "card_type", "card_line"}


async def learned(drive: Drive, person: Person, *hours: str, days: int = 9) -> Person:
    """Let somebody have done some hours, days ago."""
    async with drive.app.store.begin() as tx:
        learner = await tx.people.at(person.sender.address)
        assert learner is not None
        for hour in hours or HOURS:
            at = drive.clock.now()
            await tx.ledger.record(learner.key, Fact(at, at.date(), "session", hour, 60))
    drive.clock.move(drive.clock.now() + timedelta(days=days))
    return person


def question_on(person: Person) -> CardQuestion:
    """Find the question on the screen by its buttons."""
    return question_in(str(button.action) for button in person.reply.buttons if isinstance(button, Button))


async def answers(person: Person, rightly: bool = True) -> CardQuestion:
    """Answer the question on the screen, whatever its kind is."""
    question = question_on(person)
    where = f"{question.card}:{question.key}"
    if not rightly:
        await person.forges(f"1:card_pick:{where}:x")
    elif question.lines:
        so_far = ""
        for number in min(question.orders):
            so_far += str(number)
            await person.forges(f"1:card_line:{where}:{so_far}")
    elif question.kind == "fault":
        await person.forges(f"1:card_pick:{where}:{question.answer}")
    elif question.kind == "typed":
        await person.presses("Type the answer")
        await person.says(question.answer)
    else:
        await person.forges(f"1:card_pick:{where}:0")
    return question


def cards_of(*hours: str) -> set[str]:
    """Name the cards of some hours."""
    return {card.id for hour in hours for card in cards_by_hour(catalog()).get(hour, ())}


async def met_days_ago(app: App, who: Address, *hours: str, days: int = 9) -> None:
    """Let somebody who is known have done some hours, days ago, whatever the clock is."""
    async with app.store.begin() as tx:
        learner = await tx.people.at(who)
        assert learner is not None
        at = app.clock.now() - timedelta(days=days)
        for hour in hours or HOURS:
            await tx.ledger.record(learner.key, Fact(at, at.date(), "session", hour, 60))


async def verdicts(app: App, who: Address) -> list[str]:
    """Give the notes of all answers that were kept of somebody."""
    async with app.store.begin() as tx:
        learner = await tx.people.at(who)
        assert learner is not None
        return [fact.note for fact in await tx.ledger.facts(learner.key) if fact.kind == "answer"]


def question_in(actions: Iterable[str]) -> CardQuestion:
    """Find the question that some buttons answer."""
    card, key = next(read(one).args[:2] for one in actions if read(one).name in CARD_ACTIONS)
    question = asked(deck(catalog())[card], POOLS.find, key)
    assert question is not None
    return question
