"""An hour that is too easy: proven by its check or by its question, it counts as known."""

from bot.command import Call, handler
from bot.commands.hour_more import back_button, may_be_easy
from bot.commands.today import VERDICTS, known_hour
from bot.learning.course import Hour
from bot.learning.facts import Fact, effective
from bot.values.action import BadAction
from bot.values.markup import Text, parse
from bot.values.message import Button, Paragraph, Reply, Title
from bot.views.hour_blocks import first_button, is_checked


@handler(shown="private")
async def hour_easy(call: Call, hour: str) -> Reply:
    """Lead to the check of an hour, or ask its question where it has none."""
    found = known_hour(call, hour)
    if not may_be_easy(call, found, await _facts(call)):
        return _behind_already(call, found)
    if is_checked(call, found.id):
        said = Paragraph(call.say("hour.easy_check"))
        return Reply((Title(found.title), said), (first_button(call, found), back_button(call, found)))
    answer = (call.button("today.answer_button", "easy_answer", found.id),)
    buttons = answer if found.session else _verdicts(call, found)
    blocks = (Title(found.title), Paragraph(call.say("hour.easy_question")), Paragraph(_question(call, found)))
    return Reply(blocks, (*buttons, back_button(call, found)))


@handler(shown="private")
async def easy_answer(call: Call, hour: str) -> Reply:
    """Show the answer to the question, and ask how it compares."""
    found = known_hour(call, hour)
    if found.session is None or is_checked(call, found.id):
        raise BadAction(hour)
    answer = Paragraph(call.say("today.answer", text=parse(found.session.check.answer)))
    blocks = (Title(found.title), Paragraph(_question(call, found)), answer)
    return Reply(blocks, (*_verdicts(call, found), back_button(call, found)))


@handler(shown="private")
async def easy_told(call: Call, hour: str, verdict: str) -> Reply:
    """Count an hour as known, without a minute of study, or say that it is worth its time."""
    found = known_hour(call, hour)
    if verdict not in VERDICTS or is_checked(call, found.id):
        raise BadAction(verdict)
    if not may_be_easy(call, found, await _facts(call)):
        return _behind_already(call, found)
    if found.session:
        await _record(call, Fact(call.now, call.today, "answer", found.id, note=verdict))
    if verdict == "wrong":
        said = Paragraph(call.say("hour.easy_wrong"))
        return Reply((Title(found.title), said), (first_button(call, found), back_button(call, found)))
    await _record(call, Fact(call.now, call.today, "known", found.id))
    undo = call.button("done.undo_button", "easy_undo", found.id)
    said = Paragraph(call.say("hour.easy_known", title=found.title))
    return Reply((said,), (call.button("done.next_button", "today"), undo))


@handler(shown="private")
async def easy_undo(call: Call, hour: str) -> Reply:
    """Open an hour again that was counted as known."""
    found = known_hour(call, hour)
    for fact in effective(await _facts(call)):
        if fact.kind == "known" and call.catalog.resolve(fact.ref) == found.id:
            await _record(call, Fact(call.now, call.today, "undo", str(fact.id)))
    buttons = (back_button(call, found), call.button("common.today_button", "today"))
    return Reply((Paragraph(call.say("done.undone", title=found.title)),), buttons)


def _behind_already(call: Call, hour: Hour) -> Reply:
    """Say that nothing has to be shown for an hour any more."""
    said = Paragraph(call.say("hour.easy_already", title=hour.title))
    return Reply((said,), (call.button("common.today_button", "today"), back_button(call, hour)))


def _question(call: Call, hour: Hour) -> Text:
    if hour.session is None:
        return call.say("hour.easy_bare", item=hour.item.title)
    return call.say("today.question", text=parse(hour.session.check.question))


def _verdicts(call: Call, hour: Hour) -> tuple[Button, ...]:
    keys = {
        verdict: f"today.{verdict}_button" if hour.session else f"hour.easy_{verdict}_button" for verdict in VERDICTS
    }
    return tuple(call.button(key, "easy_told", hour.id, verdict) for verdict, key in keys.items())


async def _facts(call: Call) -> list[Fact]:
    return list(await call.tx.ledger.facts(call.learner.key))


async def _record(call: Call, fact: Fact) -> None:
    await call.tx.ledger.record(call.learner.key, fact)
