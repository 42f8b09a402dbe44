"""A pause: days off that were announced break no streak, and nobody is called on them."""

from dataclasses import replace
from datetime import date
from typing import Annotated

from bot.command import Call, command, handler
from bot.learning.facts import Fact, effective
from bot.learning.study_days import PAUSE_MOST, began, latest_end, pauses
from bot.reading.dates import DaySpan, When, last_of
from bot.reading.kinds import DATE
from bot.reading.times import OFF, Off
from bot.values.action import Action
from bot.values.errors import Refusal
from bot.values.message import Aside, Block, Button, Field, Form, Paragraph, Reply, Title
from bot.views.dates_blocks import calendar_words, date_words

SPANS = (3, 7, 14)


@command(shown="private")
async def pause(call: Call, until: Annotated[When | None, DATE] = None) -> Reply:
    """Announce a pause, end it, or show it."""
    if until is None:
        return _shown(call)
    return await _end(call) if isinstance(until, Off) else await _announce(call, last_of(until, call.today))


@handler(shown="private")
async def pause_ask(call: Call) -> Form:
    """Ask for the last day."""
    field = Field("until", call.label("pause.until_label"), call.label("pause.until_hint"))
    return Form(call.label("pause.form_title"), (field,), Action("pause"))


async def _announce(call: Call, last: date) -> Reply:
    longest = latest_end(began(pauses(effective(await call.tx.ledger.facts(call.learner.key))), call.today))
    if last < call.today:
        raise call.refusal("pause.past", *_spans(call))
    if last > longest:
        raise _too_long(call, longest)
    await _keep(call, last.isoformat(), last)
    await call.tx.outbox.cancel(call.learner.key, call.today)
    blocks = (Title(call.label("pause.title")), Paragraph(call.say("pause.begun", date=date_words(call, last))))
    return Reply((*blocks, Aside(call.say("pause.covered", n=PAUSE_MOST))), (_end_button(call), *_onward(call)))


def _too_long(call: Call, longest: date) -> Refusal:
    if longest < call.today:
        return call.refusal("pause.used_up", *_onward(call), n=PAUSE_MOST)
    offer = Button(call.label("pause.longest_button", date=calendar_words(call, longest)), Action("pause", longest))
    return call.refusal("pause.too_long", offer, n=PAUSE_MOST, date=date_words(call, longest))


async def _end(call: Call) -> Reply:
    if _running(call):
        await _keep(call, "", None)
        return Reply((Paragraph(call.say("pause.ended")),), _onward(call))
    return Reply((Paragraph(call.say("pause.none_runs")),), (*_spans(call), *_onward(call)))


async def _keep(call: Call, ref: str, until: date | None) -> None:
    await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "pause", ref))
    await call.tx.people.save(replace(call.learner, paused_until=until), call.now)


def _shown(call: Call) -> Reply:
    until = call.learner.paused_until
    blocks: list[Block] = [Title(call.label("pause.title"))]
    if until and _running(call):
        blocks.append(Paragraph(call.say("pause.running", date=date_words(call, until))))
        return Reply(tuple(blocks), (_end_button(call), call.button("pause.other_button", "pause_ask"), *_onward(call)))
    blocks += [Paragraph(call.say("pause.ask")), Aside(call.say("pause.covered", n=PAUSE_MOST))]
    return Reply(tuple(blocks), (*_spans(call), call.button("pause.other_button", "pause_ask"), *_onward(call)))


def _running(call: Call) -> bool:
    return call.learner.paused_until is not None and call.learner.paused_until >= call.today


def _spans(call: Call) -> tuple[Button, ...]:
    return tuple(Button(call.label(f"pause.for_{days}"), Action("pause", DaySpan(days))) for days in SPANS)


def _end_button(call: Call) -> Button:
    return Button(call.label("pause.end_button"), Action("pause", OFF), "primary")


def _onward(call: Call) -> tuple[Button, ...]:
    return (call.button("common.streak_button", "streak"), call.button("common.today_button", "today"))
