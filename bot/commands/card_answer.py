"""Answers to cards: judged, kept, and explained."""

from dataclasses import dataclass
from typing import Annotated

from bot.catalog.deck import deck, hour_of
from bot.command import Call, handler
from bot.commands.review import changed, shown
from bot.commands.today import known_hour
from bot.learning.card_judging import Judged, judge_order, judge_typed, numbers_in
from bot.learning.card_question import CardQuestion
from bot.learning.facts import CARD, Fact, effective
from bot.reading.arguments import Rest
from bot.values.action import Action, BadAction
from bot.values.markup import Text
from bot.values.message import AnyButton, Aside, Field, Form, Link, Reply, Title
from bot.views.card_blocks import (
    DONT_KNOW,
    asked_blocks,
    code_text,
    has_options,
    option_text,
    question_blocks,
    told_blocks,
)
from bot.views.hour_blocks import first_button
from bot.views.recall_blocks import question_asked, recall_of, title_of

HAD_IT, NOT_HAD = Judged("right"), Judged("wrong")


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """An answer as it is shown, what it is judged to be, and what leads there."""

    text: Text | None
    judged: Judged
    reason: str = ""


@handler(shown="private")
async def card_pick(call: Call, card: str, key: str, choice: str) -> Reply:
    """Take an option, a line at fault, or that it is not known."""
    question = question_asked(call, card, key)
    return await _told(call, question, _picked(question, choice, call)) if question else await changed(call)


@handler(shown="private")
async def card_line(call: Call, card: str, key: str, so_far: str) -> Reply:
    """Take the lines that were chosen until now; with the last one the order is the answer."""
    question = question_asked(call, card, key)
    if question is None:
        return await changed(call)
    chosen = numbers_in(so_far)
    if (
        not question.lines
        or len(set(chosen)) < len(chosen)
        or not set(chosen) <= set(range(1, len(question.lines) + 1))
    ):
        raise BadAction(so_far)
    if len(chosen) < question.needed:
        return shown(call, question, chosen)
    return await _told(call, question, _ordered(question, so_far, call))


@handler(shown="private")
async def card_type(call: Call, card: str, key: str) -> Form | Reply:
    """Ask for an answer in words or numbers."""
    question = question_asked(call, card, key)
    if question is None:
        return await changed(call)
    kind = "order" if question.lines else "typed"
    field = Field("typed", call.label(f"review.{kind}_label"), call.label(f"review.{kind}_hint"))
    about = question_blocks(call, question) if question.lines else asked_blocks(call, question)
    return Form(call.label("review.form_title"), (field,), Action("card_typed", card, key), tuple(about))


@handler(shown="private")
async def card_typed(call: Call, card: str, key: str, typed: Annotated[str, Rest()]) -> Reply:
    """Take an answer that was typed."""
    question = question_asked(call, card, key)
    if question is None:
        return await changed(call)
    if question.lines:
        given = _ordered(question, typed, call)
    elif question.kind == "typed":
        given = _typed(question, typed)
    else:
        raise BadAction(card)
    return await _told(call, question, given)


def _picked(question: CardQuestion, choice: str, call: Call) -> GivenAnswer:
    if choice == DONT_KNOW:
        return GivenAnswer(None, NOT_HAD)
    most = len(question.options) if has_options(question) else len(question.code.splitlines()) + 1
    if not choice.isdecimal() or not int(choice) < most or question.lines or question.kind == "typed":
        raise BadAction(choice)
    number = int(choice)
    if question.kind == "fault":
        line = call.say("review.line_chosen", number=number)
        return GivenAnswer(line, HAD_IT if choice == question.answer else NOT_HAD)
    return GivenAnswer(option_text(question, number), NOT_HAD if number else HAD_IT, question.options[number].reason)


def _ordered(question: CardQuestion, typed: str, call: Call) -> GivenAnswer:
    chosen = numbers_in(typed)
    judged = judge_order(question.orders, typed)
    fits = max((_alike(chosen, order) for order in question.orders), default=0)
    text = call.say("review.order_chosen", order=" ".join(map(str, chosen)) or typed[:40], n=fits)
    return GivenAnswer(text, judged)


def _alike(chosen: tuple[int, ...], order: tuple[int, ...]) -> int:
    """Count the lines that stand where they belong, from the top."""
    pairs = zip(chosen, order, strict=False)
    return next((n for n, (mine, theirs) in enumerate(pairs) if mine != theirs), min(len(chosen), len(order)))


def _typed(question: CardQuestion, typed: str) -> GivenAnswer:
    judged = judge_typed(question.answer, typed)
    slips = question.options[1:] if judged.verdict == "wrong" else ()
    reason = next((slip.reason for slip in slips if judge_typed(slip.text, typed).verdict == "right"), "")
    return GivenAnswer(code_text(typed[:100]), judged, reason)


async def _told(call: Call, question: CardQuestion, given: GivenAnswer) -> Reply:
    """Keep an answer, and say what is so and why; a second one to the same card changes nothing that day."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    hour = hour_of(deck(call.catalog)[question.card])
    before = await recall_of(call, facts)
    comes_back = before.met.hours.get(hour, call.today) < call.today
    answered = any(
        fact.kind == "answer" and fact.ref == question.card and fact.day == call.today for fact in effective(facts)
    )
    if not answered:
        note = f"{given.judged.verdict} {CARD}" if comes_back else given.judged.verdict
        facts.append(
            await call.tx.ledger.record(
                call.learner.key, Fact(call.now, call.today, "answer", question.card, note=note)
            )
        )
    blocks = (
        Title(title_of(call, question.card)),
        *told_blocks(call, question, given.text, given.judged, given.reason),
    )
    said = Aside(call.say_again(f"review.told_{given.judged.verdict}", len(before.today)))
    return Reply((*blocks, said), await _onward(call, facts, hour, comes_back, given.judged))


async def _onward(call: Call, facts: list[Fact], hour: str, comes_back: bool, judged: Judged) -> tuple[AnyButton, ...]:
    """Lead on: to the next of today's questions, or to the hour; who wants more finds it beside."""
    today = call.button("common.today_button", "today", style="primary")
    session = call.catalog.sessions[hour]
    read = (Link(call.label("hour.read_button"), session.learn.link),) if judged.verdict == "wrong" else ()
    if not comes_back:
        return (first_button(call, known_hour(call, hour)), call.button("common.today_button", "today"), *read)
    now = await recall_of(call, facts)
    if now.left(call.catalog.recall.a_day):
        return (
            call.button("review.next_button", "recall", style="primary"),
            call.button("common.today_button", "today"),
            *read,
        )
    more = (call.button("review.more_button", "review"),) if now.candidates else ()
    return (today, *more, *read)
