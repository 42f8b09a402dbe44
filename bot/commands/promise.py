"""A promise for the week, in the learner's own words: it is said back with the reminders."""

from typing import Annotated

from bot.command import Call, command, handler
from bot.learning.facts import Fact
from bot.learning.promises import Promise, last_promise
from bot.learning.study_days import rest_ref
from bot.reading.arguments import Rest
from bot.reading.vocabulary import vocabulary
from bot.reading.weekdays import EVERY_WEEKDAY, split_days
from bot.values.action import Action
from bot.values.bounds import units
from bot.values.message import Aside, Button, Field, Form, Paragraph, Reply, Title
from bot.views.promise_blocks import promise_pairs

PROMISE_UNITS = 200  # it stands in a reminder, beside an hour


@command(shown="private")
async def promise(call: Call, words: Annotated[str, Rest()] = "") -> Reply:
    """Make a promise for a week, show the one that runs, or offer to make one."""
    if words:
        return await _made(call, words)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    last = last_promise(facts)
    return _shown(call, last, facts) if last else _offered(call)


@handler(shown="private")
async def promise_ask(call: Call) -> Form:
    """Ask for a promise."""
    field = Field("words", call.label("promise.label"), call.label("promise.hint"))
    return Form(call.label("promise.form_title"), (field,), Action("promise"))


@handler(shown="private")
async def promise_again(call: Call) -> Reply:
    """Make the last promise for another week."""
    last = last_promise(await call.tx.ledger.facts(call.learner.key))
    return await _made(call, last.words) if last else _offered(call)


@handler(shown="private")
async def promise_end(call: Call) -> Reply:
    """Let a promise go, without a word about what came of it."""
    await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "promise"))
    return Reply((Paragraph(call.say("promise.ended")),), (_ask(call), call.button("common.today_button", "today")))


async def _made(call: Call, words: str) -> Reply:
    """Keep a promise as it was said; the weekdays in it are those on which it is said back."""
    words = " ".join(words.split())
    if vocabulary(call.words, call.learner.language).has("off", words):
        return await promise_end(call)
    if units(words) > PROMISE_UNITS:
        raise call.refusal("promise.long", _ask(call), n=PROMISE_UNITS)
    named, _ = split_days(words, call.words, call.learner.language)
    kept = Fact(call.now, call.today, "promise", rest_ref(named or EVERY_WEEKDAY), note=words)
    await call.tx.ledger.record(call.learner.key, kept)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    now = last_promise(facts)
    said = [Title(call.label("promise.title")), *(promise_pairs(call, now, facts) if now else ())]
    if call.learner.remind_at is None:
        remind = call.button("promise.remind_button", "remind")
        return Reply((*said, Aside(call.say("promise.no_reminder"))), (remind, *_changes(call)))
    return Reply((*said, Aside(call.say("promise.made"))), _changes(call))


def _shown(call: Call, last: Promise, facts: list[Fact]) -> Reply:
    """Show a promise that runs or has run out, with what came of it."""
    over = call.today > last.last
    said = (Title(call.label("promise.title")), *promise_pairs(call, last, facts))
    if not over:
        return Reply(said, _changes(call))
    again = call.button("promise.again_button", "promise_again", style="primary")
    return Reply((*said, Aside(call.say("promise.over"))), (again, *_changes(call)))


def _offered(call: Call) -> Reply:
    said = (Title(call.label("promise.title")), Paragraph(call.say("promise.intro")))
    return Reply(said, (_ask(call), call.button("common.today_button", "today")))


def _ask(call: Call) -> Button:
    return call.button("promise.make_button", "promise_ask", style="primary")


def _changes(call: Call) -> tuple[Button, ...]:
    return (
        call.button("promise.change_button", "promise_ask"),
        call.button("promise.end_button", "promise_end"),
        call.button("common.today_button", "today"),
    )
