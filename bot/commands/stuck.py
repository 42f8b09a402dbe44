"""Stuck: what hinders, and a rung that leads on without giving the work away."""

import re

from bot.command import Call, handler
from bot.commands.today import known_hour
from bot.learning.course import Hour
from bot.learning.facts import Fact
from bot.values.action import Action, BadAction
from bot.values.markup import Text, parse
from bot.values.message import AnyButton, Block, Button, Link, Paragraph, Reply, Step, Steps, Title
from bot.views.hour_blocks import first_button, hour_to_do

RUNGS = ("error", "result", "begin", "much")
_SENTENCE = re.compile(r"(?<=[.:?])\s+(?=[A-Z`])")
_FILE = re.compile(r"`([\w./-]+\.(?:py|ipynb|md|yaml|yml|toml|sql|html|sh|csv|json))`")


@handler(shown="private")
async def stuck(call: Call, hour: str = "") -> Reply:
    """Ask what hinders."""
    found = await _hour(call, hour)
    if found is None:
        return Reply((Paragraph(call.say("stuck.no_hour")),), (call.button("common.today_button", "today"),))
    rungs = tuple(call.button(f"stuck.{rung}_button", "stuck_rung", found.id, rung) for rung in RUNGS)
    person = call.button("stuck.person_button", "stuck_person", found.id)
    return Reply(
        (Title(call.label("stuck.title")), Paragraph(call.say("stuck.what", title=found.title))), (*rungs, person)
    )


@handler(shown="private")
async def stuck_rung(call: Call, hour: str, rung: str) -> Reply:
    """Lead on from what hinders."""
    found = await _hour(call, hour)
    if found is None or rung not in RUNGS:
        raise BadAction(rung)
    await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "stuck", found.id, note=rung))
    helped = call.button("stuck.helped_button", "stuck_helped", found.id, rung, style="primary")
    blocks: tuple[Block, ...] = (Title(found.title), Paragraph(call.say(f"stuck.{rung}")), *_steps(call, found, rung))
    return Reply(blocks, (*_onward(call, found, rung), helped, call.button("stuck.back_button", "stuck", found.id)))


@handler(shown="private")
async def stuck_helped(call: Call, hour: str, rung: str) -> Reply:
    """Count what helped, without a word of what was said or written."""
    found = await _hour(call, hour)
    if found is None or rung not in RUNGS:
        raise BadAction(rung)
    await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "helped", found.id, note=rung))
    said = Paragraph(call.say("stuck.helped"))
    return Reply((said,), (first_button(call, found), call.button("common.today_button", "today")))


@handler(shown="private")
async def stuck_person(call: Call, hour: str) -> Reply:
    """Say where people can be asked, and what to tell them."""
    found = await _hour(call, hour)
    title = found.title if found else ""
    buttons = (call.button("stuck.buddy_button", "buddy"), call.button("ask.support_button", "support"))
    return Reply((Title(call.label("stuck.person_title")), Paragraph(call.say("stuck.person", title=title))), buttons)


async def _hour(call: Call, hour: str) -> Hour | None:
    if hour:
        return known_hour(call, hour)
    return hour_to_do(call, list(await call.tx.ledger.facts(call.learner.key)))


def first_steps(hour: Hour) -> tuple[str, str, str]:
    """Give what to look for, the file to make ("" where none is named) and the first sentence of the task."""
    if hour.session is None:
        return "", "", ""
    build = hour.session.build.text
    file = _FILE.search(build)
    return _SENTENCE.split(hour.session.learn.text)[0], file[1] if file else "", _SENTENCE.split(build)[0]


def _steps(call: Call, hour: Hour, rung: str) -> tuple[Steps, ...]:
    """Show the first five minutes as three steps, made of the hour's own words."""
    if rung not in {"begin", "much"} or hour.session is None:
        return ()
    look, file, first = first_steps(hour)
    texts: list[Text] = [call.say("stuck.step_read", text=parse(look))]
    texts.append(call.say("stuck.step_file", file=file) if file else call.say("stuck.step_place"))
    texts.append(call.say("stuck.step_first", text=parse(first)))
    return (Steps(tuple(Step(text, "now" if number == 0 else "later") for number, text in enumerate(texts))),)


def _onward(call: Call, hour: Hour, rung: str) -> tuple[AnyButton, ...]:
    """Offer what belongs to a rung: the check and its hints, a solved neighbour, the page, the hour before."""
    checked = hour.id in call.checks
    check: tuple[AnyButton, ...] = (first_button(call, hour, "normal"),) if checked else ()
    neighbour: tuple[AnyButton, ...] = (call.button("check.neighbour_button", "neighbour", hour.id),) if checked else ()
    read = (Link(call.label("hour.read_button"), hour.session.learn.link),) if hour.session else ()
    before = hour.session.after if hour.session else ()
    earlier = tuple(Button(call.label("stuck.before_button"), Action("hour_at", id)) for id in before[:1])
    return {
        "error": (call.button("ask.title", "ask"), *read),
        "result": (*(check or read), *neighbour),
        "begin": (*read, *neighbour),
        "much": (*earlier, *neighbour),
    }[rung]
