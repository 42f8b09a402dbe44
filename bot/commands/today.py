"""The concrete next hour: what to learn, what to build, and whether it stuck."""

import asyncio
from itertools import islice
from typing import Annotated

from bot.catalog.model import Session
from bot.command import Call, command, handler
from bot.commands.coaching import coach
from bot.commands.review import shown
from bot.commands.timer import running, start_buttons, stop_button
from bot.learning.assessment import known_hours, last_placement
from bot.learning.card_question import ask
from bot.learning.course import Hour, every_hour, find_hour
from bot.learning.facts import Fact
from bot.learning.keep_fit import KEEP_FIT
from bot.learning.progress_fold import done_hours
from bot.reading.arguments import REPEATED_CHARACTERS
from bot.reading.hour_names import HOUR_NAME, hours_named, place_on_way
from bot.values.action import Action, BadAction
from bot.values.bounds import clip
from bot.values.markup import parse
from bot.values.message import BUTTONS, Aside, Block, Button, Link, Paragraph, Reply, Title
from bot.views.hour_blocks import (
    first_button,
    hour_blocks,
    hour_buttons,
    hour_page,
    hour_to_do,
    is_on_way,
    open_hour,
    path_of,
    time_words,
)
from bot.views.recall_blocks import recall_of, recall_offer

VERDICTS = ("right", "wrong")
MOST_FITTING = 4


@command(shown="private")
async def today(call: Call, which: Annotated[str, HOUR_NAME] = "") -> Reply:
    """Show the next hour, or the one that is named; what to do when a roadmap is finished."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    if not which:
        return await _next(call, facts)
    fitting, sure = await _fitting(call, which, facts)
    if not fitting:
        return await _next(call, facts, Aside(call.say("today.not_found", text=which[:REPEATED_CHARACTERS])))
    if sure:
        return _named(call, fitting, which, facts)
    buttons = tuple(map(hour_button, fitting))
    said = Paragraph(call.say("today.several", n=len(fitting), text=which[:REPEATED_CHARACTERS]))
    return Reply((said,), (*buttons, call.button("common.today_button", "today")))


def _named(call: Call, hours: list[Hour], which: str, facts: list[Fact]) -> Reply:
    """Show the first of some hours with one name, and offer the others."""
    page = hour_page(call, hours[0], facts)
    others = tuple(map(hour_button, hours[1:]))
    told = (Aside(call.say("today.others", text=which[:REPEATED_CHARACTERS])),) if others else ()
    return Reply((*page.blocks, *told), (*page.buttons, *others))


def hour_button(hour: Hour) -> Button:
    """Lead to an hour by its name."""
    return Button(clip(hour.title), Action("hour_at", hour.id))


async def _fitting(call: Call, which: str, facts: list[Fact]) -> tuple[list[Hour], bool]:
    """Find the hours that a text names, what is on the way first, and whether the first one is surely meant."""
    behind = done_hours(facts, call.catalog) | known_hours(facts, call.catalog)
    place = place_on_way(which)
    if place is not None:
        ahead = (hour for hour in path_of(call) if hour.id not in behind)
        return list(islice(ahead, place - 1, place)) if place else [], True
    named = await asyncio.to_thread(hours_named, which, call.catalog)  # the first search puts all names in order
    ids = [next((hour for hour in group if hour not in behind), group[0]) for group in named.groups]
    near = [id for id in ids if is_on_way(call, id)]
    chosen = near if near and named.sure else [*near, *ids]
    return [known_hour(call, id) for id in list(dict.fromkeys(chosen))[:MOST_FITTING]], named.sure


async def _next(call: Call, facts: list[Fact], *lead: Block) -> Reply:
    """Show the hour that comes next."""
    hour = hour_to_do(call, facts)
    if hour is None:
        finished = Paragraph(call.say("today.finished"))
        return Reply((*lead, finished), (call.button("common.roadmap_button", "roadmap"),))
    title, *rest = hour_blocks(call, hour, facts)
    blocks: list[Block] = [title, *lead, *rest]
    onward = onward_button(call, facts)
    if onward and call.learner.roadmap != KEEP_FIT:
        blocks.append(Aside(call.say("onward.choose")))
    if call.learner.roadmap is None:
        blocks.append(Aside(call.say("today.no_goal")))
    if starts_untold(call, hour, facts):
        blocks.append(Aside(call.say("today.some_start")))
    timer = await running(call)
    if timer:
        blocks.append(Aside(call.say("timer.running", time=time_words(call, timer.due_at))))
    questions, begin = recall_offer(call, await recall_of(call, facts))
    told, why = await coach(call, facts)
    timing = [stop_button(call)] if timer else start_buttons(call)
    after = (*timing, *onward, *why)
    buttons = hour_buttons(call, hour, BUTTONS - len(begin) - len(after))
    return Reply((*blocks, *told, *questions), (*begin, *buttons, *after))


def onward_button(call: Call, facts: list[Fact]) -> tuple[Button, ...]:
    """Offer what comes next to whoever has no hour left on their way."""
    return () if open_hour(call, facts) else (call.button("onward.button", "onward"),)


def starts_untold(call: Call, hour: Hour, facts: list[Fact]) -> bool:
    """Tell whether somebody who has programmed meets the very first hour without having been asked what they know."""
    first = next(iter(path_of(call)), None)
    asked = last_placement(facts) is not None
    return call.learner.background == "some" and first is not None and hour.id == first.id and not asked


@handler(shown="private")
async def self_check(call: Call, hour: str) -> Reply:
    """Ask the self-check question of an hour, with options where it has some."""
    session = _session(call, hour)
    if session.check.wrong and (question := ask(session, call.checks.pools.find, 0)):
        return shown(call, question)
    text = call.say("today.question", text=parse(session.check.question))
    buttons = (call.button("today.answer_button", "check_answer", hour), call.button("common.today_button", "today"))
    return Reply((Title(session.title), Paragraph(text)), buttons)


@handler(shown="private")
async def check_answer(call: Call, hour: str) -> Reply:
    """Show the answer to the self-check and ask how it compares."""
    session = _session(call, hour)
    question = call.say("today.question", text=parse(session.check.question))
    answer = call.say("today.answer", text=parse(session.check.answer))
    verdicts = (call.button(f"today.{verdict}_button", "check_told", hour, verdict) for verdict in VERDICTS)
    return Reply((Title(session.title), Paragraph(question), Paragraph(answer)), (*verdicts, *_onward(call, hour)))


@handler(shown="private")
async def check_told(call: Call, hour: str, verdict: str) -> Reply:
    """Keep whether the learner had it, in their own judgement."""
    session = _session(call, hour)
    if verdict not in VERDICTS:
        raise BadAction(verdict)
    fact = Fact(call.now, call.today, "answer", session.id, note=verdict)
    await call.tx.ledger.record(call.learner.key, fact)
    read = [Link(call.label("hour.read_button"), session.learn.link)] if verdict == "wrong" else []
    blocks = (Title(session.title), Paragraph(call.say(f"today.told_{verdict}")))
    return Reply(blocks, (*_onward(call, hour), *read))


def _onward(call: Call, hour: str) -> tuple[Button, ...]:
    return (
        first_button(call, known_hour(call, hour)),
        call.button("common.today_button", "today"),
    )


def _session(call: Call, hour: str) -> Session:
    session = known_hour(call, hour).session
    if session is None:
        raise BadAction(hour)
    return session


def known_hour(call: Call, id: str) -> Hour:
    """Find an hour that a button names: on the learner's way first, then anywhere."""
    now = call.catalog.resolve(id) or id
    found = find_hour(path_of(call), now) or every_hour(call.catalog).get(now)
    if found is None:
        raise BadAction(id)
    return found
