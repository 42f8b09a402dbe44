"""An hour is finished, or it was not."""

from bot.action import BadAction
from bot.command import Call, command, handler
from bot.commands.today import known_hour
from bot.learning.ledger import SESSION_MINUTES, Fact, counted_days, standing
from bot.learning.plan import Hour
from bot.learning.progress import done_hours
from bot.message import Aside, Block, Button, Paragraph, Reply, Title
from bot.views.hour import hour_to_do
from bot.views.streak import row_of_days, streak_of


@command(private=True)
async def done(call: Call) -> Reply:
    """Finish the next hour; a second one on the same day is asked for, so that a slip costs nothing."""
    facts = list(await call.unit.facts(call.learner.key))
    found = hour_to_do(call, facts)
    if found is None:
        return Reply((Paragraph(call.say("today.finished")),), (call.button("common.roadmap_button", "roadmap"),))
    if call.today in counted_days(facts):
        return _another(call, found)
    return await _finish(call, found, facts)


@handler(private=True)
async def finish(call: Call, hour: str) -> Reply:
    """Finish the hour that a button names."""
    return await _finish(call, known_hour(call, hour), list(await call.unit.facts(call.learner.key)))


async def _finish(call: Call, hour: Hour, facts: list[Fact]) -> Reply:
    if hour.id in done_hours(facts, call.catalog):
        return Reply((Paragraph(call.say("done.already", title=hour.title)),), _onward(call))
    fact = Fact(call.now, call.today, "session", hour.id, SESSION_MINUTES)
    fact = await call.unit.record(call.learner.key, fact)
    await call.unit.cancel(call.learner.key, call.today)
    return _well_done(call, hour, [*facts, fact], fact)


def _well_done(call: Call, hour: Hour, facts: list[Fact], fact: Fact) -> Reply:
    streak = streak_of(call, facts)
    upcoming = hour_to_do(call, facts)
    blocks: list[Block] = [
        Title(call.label("done.title")),
        Paragraph(call.say("done.counted", title=hour.title)),
        Paragraph(call.say("done.streak", n=streak.current, row=row_of_days(call, streak))),
    ]
    if upcoming:
        blocks.append(Aside(call.say("done.next", title=upcoming.title)))
    return Reply(tuple(blocks), (*_onward(call), call.button("done.undo_button", "undo_done", fact.id)))


def _another(call: Call, hour: Hour) -> Reply:
    buttons = (call.button("done.another_button", "finish", hour.id), call.button("common.today_button", "today"))
    return Reply((Paragraph(call.say("done.another", title=hour.title)),), buttons)


def _onward(call: Call) -> tuple[Button, ...]:
    return (call.button("common.streak_button", "streak"), call.button("done.next_button", "today"))


@handler(private=True)
async def undo_done(call: Call, fact: str) -> Reply:
    """Take a finished hour back; the ledger keeps both lines."""
    facts = list(await call.unit.facts(call.learner.key))
    found = next((known for known in facts if str(known.id) == fact and known.kind == "session"), None)
    if found is None:
        raise BadAction(fact)
    title = known_hour(call, found.ref).title
    if found in standing(facts):
        await call.unit.record(call.learner.key, Fact(call.now, call.today, "undo", fact))
    buttons = (call.button("hour.done_button", "finish", found.ref), call.button("common.today_button", "today"))
    return Reply((Paragraph(call.say("done.undone", title=title)),), buttons)
