"""The concrete next hour."""

from bot.action import BadAction
from bot.command import Call, command, handler
from bot.learning.plan import Hour, find_hour, hours
from bot.markup import parse
from bot.message import Aside, Paragraph, Reply, Title
from bot.views.hour import hour_blocks, hour_buttons, hour_to_do, path_of


@command(private=True)
async def today(call: Call) -> Reply:
    """Show the next hour, or what to do when a roadmap is finished."""
    facts = list(await call.unit.facts(call.learner.key))
    hour = hour_to_do(call, facts)
    if hour is None:
        return Reply((Paragraph(call.say("today.finished")),), (call.button("common.roadmap_button", "roadmap"),))
    blocks = hour_blocks(call, hour, facts)
    if call.learner.roadmap is None:
        blocks = (*blocks, Aside(call.say("today.no_goal")))
    return Reply(blocks, hour_buttons(call, hour))


@handler(private=True)
async def check(call: Call, hour: str) -> Reply:
    """Ask the self-check question of an hour."""
    session = known_hour(call, hour).session
    if session is None:
        raise BadAction(hour)
    text = call.say("today.question", text=parse(session.check.question))
    buttons = (call.button("today.answer_button", "check_answer", hour), call.button("common.today_button", "today"))
    return Reply((Title(session.title), Paragraph(text)), buttons)


@handler(private=True)
async def check_answer(call: Call, hour: str) -> Reply:
    """Show the answer to the self-check."""
    session = known_hour(call, hour).session
    if session is None:
        raise BadAction(hour)
    question = call.say("today.question", text=parse(session.check.question))
    answer = call.say("today.answer", text=parse(session.check.answer))
    buttons = (
        call.button("hour.done_button", "finish", hour, style="primary"),
        call.button("common.today_button", "today"),
    )
    return Reply((Title(session.title), Paragraph(question), Paragraph(answer)), buttons)


def known_hour(call: Call, id: str) -> Hour:
    """Find an hour that a button names: on the learner's way first, then anywhere."""
    now = call.catalog.resolve(id) or id
    found = find_hour(path_of(call), now) or find_hour(
        list(hours(call.catalog, list(call.catalog.roadmaps.values()))), now
    )
    if found is None:
        raise BadAction(id)
    return found
