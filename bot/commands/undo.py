"""A slip is taken back; the ledger keeps both lines."""

from bot.command import Call, command
from bot.learning.facts import Fact, effective, study
from bot.learning.keep_fit import hour_done
from bot.values.markup import Text
from bot.values.message import Paragraph, Reply


@command(shown="private")
async def undo(call: Call) -> Reply:
    """Take back the latest study of today."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    found = next((fact for fact in reversed(study(facts)) if fact.day == call.today), None)
    if found is None:
        raise call.refusal("undo.nothing", call.button("common.today_button", "today"))
    return await take_back(call, found, facts)


async def take_back(call: Call, fact: Fact, facts: list[Fact]) -> Reply:
    """Take a fact back, once."""
    if fact in effective(facts):
        await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "undo", str(fact.id)))
    hour = hour_done(fact)
    again = (call.button("hour.done_button", "finish", hour),) if hour else ()
    return Reply((Paragraph(_words(call, fact)),), (*again, call.button("common.today_button", "today")))


def _words(call: Call, fact: Fact) -> Text:
    if fact.kind == "log" and not hour_done(fact):
        return call.say("undo.log_subject" if fact.ref else "undo.log", n=fact.minutes, subject=fact.ref)
    catalog = call.catalog
    known = catalog.session(hour_done(fact) or fact.ref) or catalog.item(fact.ref) or catalog.project(fact.ref)
    return call.say("done.undone", title=known.title if known else fact.ref)
