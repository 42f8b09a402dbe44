"""Answers to what people ask in their own words: cards, errors in plain words, traps, and things to do."""

import asyncio
from typing import Annotated

from bot.answers.error_shapes import explain
from bot.answers.finding import FoundAnswers, library
from bot.answers.index import Hit
from bot.answers.pasted_errors import PastedError
from bot.answers.signs import language_of
from bot.catalog.answer_cards import Concept, TalkIntent
from bot.command import Call, PendingRun, command, handler
from bot.commands.today import known_hour
from bot.reading.arguments import Rest
from bot.reading.options import from_text
from bot.values.action import BadAction
from bot.values.markup import parse
from bot.values.message import AnyButton, Button, Form, Paragraph, Reply, Title
from bot.views.answer_blocks import (
    card_buttons,
    card_of,
    concept_blocks,
    error_blocks,
    near_buttons,
    trouble_blocks,
)
from bot.views.hour_blocks import hour_page

SAME_NAME = 0.99
SpokenAnswer = Reply | Form | PendingRun | None
NEAR_CARDS = 3


@command(shown="private")
async def ask(call: Call, question: Annotated[str, Rest()] = "") -> SpokenAnswer:
    """Answer a question in plain words."""
    if not question.strip():
        return Reply((Title(call.label("ask.title")), Paragraph(call.say("ask.how"))), _usual(call))
    return await answered(call, question) or await unknown(call, question)


async def answered(call: Call, text: str) -> SpokenAnswer:
    """Do what a sentence asks for, or answer it by a card; None where nothing surely fits."""
    found = await _find(call, text)
    if found.spoken:
        return await _spoken(call, found.spoken.intent, found.spoken.rest)
    if found.kind == "unknown":
        return None
    return _card(call, found.hits[0], found.hits[1 : 1 + NEAR_CARDS])


async def unknown(call: Call, text: str, *more: Button) -> Reply:
    """Say honestly that nothing fits, ask one question back, and offer what comes nearest."""
    found = await _find(call, text)
    near = (*near_buttons(call, found.hits), *more)[:NEAR_CARDS]
    key = "answers.unknown_near" if near else "answers.unknown"
    return Reply((Paragraph(call.say(key)),), (*near, *_usual(call)))


async def names_a_thing(call: Call, text: str) -> bool:
    """Tell whether a text is the name of something that a card explains."""
    hits = (await _find(call, text)).hits
    return bool(hits) and hits[0].kind == "concept" and hits[0].score >= SAME_NAME


def foreign(call: Call, text: str) -> Reply | None:
    """Answer a sentence of another language in English, with buttons that need no words."""
    lists = call.words.lists(call.learner.language, "answers.word_")
    small = {name.removeprefix("language_"): listed for name, listed in lists.items() if name.startswith("language_")}
    language = language_of(text, small, lists["small"])
    if language is None:
        return None
    said = call.say("answers.other_language", language=call.label(f"answers.language_{language}"))
    return Reply((Paragraph(said),), (call.button("common.roadmap_button", "roadmap"), *_usual(call)))


def explained(call: Call, trace: PastedError) -> Reply | None:
    """Say what an error means."""
    found = explain(trace, call.catalog.errors.values())
    if found is None:
        return None
    hour = (call.button("answers.hour_button", "hour_at", found.shape.hour),) if found.shape.hour else ()
    return Reply(tuple(error_blocks(call, trace, found)), (*hour, call.button("common.today_button", "today")))


@handler(shown="private")
async def answer_card(call: Call, kind: str, id: str) -> Reply:
    """Show a card that a button names."""
    return _card(call, Hit(kind, id, 1.0), ())


@handler(shown="private")
async def trap_tell(call: Call, trap: str) -> Reply:
    """Say what a trap does, to somebody who has thought about it."""
    found = call.catalog.traps.get(trap)
    if found is None:
        raise BadAction(trap)
    hour = (call.button("answers.hour_button", "hour_at", found.hour),) if found.hour else ()
    return Reply((Title(found.title), Paragraph(parse(found.tell))), (*hour, *_usual(call)[:1]))


@handler(shown="private")
async def hour_at(call: Call, hour: str) -> Reply:
    """Show the hour that teaches something."""
    found = known_hour(call, hour)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    return hour_page(call, found, facts)


async def _find(call: Call, text: str) -> FoundAnswers:
    """Search beside the event loop: the first question has the cards put in order."""
    return await asyncio.to_thread(lambda: library(call.catalog, call.words, call.learner.language).find(text))


def _card(call: Call, hit: Hit, near: tuple[Hit, ...]) -> Reply:
    found = card_of(call, hit.kind, hit.id)
    if found is None:
        raise BadAction(hit.id)
    blocks = concept_blocks(call, found) if isinstance(found, Concept) else trouble_blocks(call, found)
    others = near_buttons(call, near)
    said = [Paragraph(call.say("answers.near"))] if others else []
    return Reply((*blocks, *said), (*card_buttons(call, found), *others, call.button("common.today_button", "today")))


async def _spoken(call: Call, intent: TalkIntent, rest: str) -> SpokenAnswer:
    """Do what was asked, after a word where there is one."""
    say = intent.say[call.today.toordinal() % len(intent.say)] if intent.say else None
    if intent.command is None:
        return Reply((Paragraph(parse(say or "")),), (*_offers(call, intent), *_usual(call)[: not intent.offers]))
    reply = await run_named(call, intent.command, rest)
    if say and isinstance(reply, Reply):
        return Reply((Paragraph(parse(say)), *reply.blocks), reply.buttons, reply.picture, drawing=reply.drawing)
    return reply


async def run_named(call: Call, name: str, rest: str = "") -> SpokenAnswer:
    """Run a handler with what stood in a sentence, as if its command had been typed."""
    spec = call.registry.find(name)
    if spec is None or spec.need != "anyone" or spec.prepare or spec.report:
        return None
    return await spec.handler(call, **from_text(name, spec.options, rest, call.desk))


def _offers(call: Call, intent: TalkIntent) -> tuple[AnyButton, ...]:
    return tuple(call.button(f"ask.{name}_button", name) for name in intent.offers)


def _usual(call: Call) -> tuple[Button, ...]:
    return (call.button("common.today_button", "today"), call.button("common.help_button", "help"))
