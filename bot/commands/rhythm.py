"""The rhythm behind a plan: rest days, minutes a day, and when to begin; each is changed in place."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated

from bot.command import Call, handler
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.learning.study_days import MINUTES_LEAST, MINUTES_MOST, REST_MOST, read_rest, rest_ref
from bot.reading.dates import When, date_of
from bot.reading.kinds import FIRST_DATE, MinutesKind
from bot.reading.times import OFF, Off
from bot.values.action import Action, BadAction
from bot.values.bounds import clip
from bot.values.markup import verbatim
from bot.values.message import Aside, Button, Facts, Field, Form, Pair, Paragraph, Reply, Title
from bot.views.dates_blocks import calendar_words, weekday, weekday_words

MINUTES_OFFERED = (15, 30, 45, 60, 90, 120, 180)
MINUTES_A_DAY = MinutesKind(MINUTES_LEAST, MINUTES_MOST, MINUTES_OFFERED)
NO_REST = "none"
FARTHEST = 365  # days ahead


@handler(shown="private")
async def plan_rest(call: Call, days: str = "") -> Reply:
    """Show the weekdays as switches; choose the rest days, from today on."""
    if not days:
        return _rest(call, call.learner.rest_days)
    chosen = read_rest(days)
    if (rest_ref(chosen) or NO_REST) != days:
        raise BadAction(days)
    await choose_rest(call, call.learner, chosen)
    return _rest(call, chosen)


async def choose_rest(call: Call, learner: Learner, chosen: tuple[int, ...]) -> Learner:
    """Choose the rest days of a learner, from today on."""
    if chosen == learner.rest_days:
        return learner
    await call.tx.ledger.record(learner.key, Fact(call.now, call.today, "rest", rest_ref(chosen)))
    learner = replace(learner, rest_days=chosen)
    await call.tx.people.save(learner, call.now)
    return learner


@handler(shown="private")
async def plan_minutes(call: Call, minutes: Annotated[int | None, MINUTES_A_DAY] = None) -> Reply:
    """Offer the usual minutes a day, or take them."""
    if minutes:
        await call.tx.people.save(replace(call.learner, minutes=minutes), call.now)
    return _minutes(call, minutes or call.learner.minutes)


@handler(shown="private")
async def plan_minutes_ask(call: Call) -> Form:
    """Ask for another number of minutes."""
    hint = call.label("plan.minutes_hint", least=MINUTES_LEAST, most=MINUTES_MOST)
    field = Field("minutes", call.label("plan.minutes"), hint, str(call.learner.minutes))
    return Form(call.label("plan.minutes_title"), (field,), Action("plan_minutes"))


@handler(shown="private")
async def plan_begin(call: Call, begin: Annotated[When | None, FIRST_DATE] = None) -> Reply:
    """Offer days to begin on, or take one; off means at once."""
    if begin is None:
        return _begin(call, call.learner.starts_on)
    on = None if isinstance(begin, Off) else date_of(begin, call.today)
    if on and not call.today <= on <= call.today + timedelta(days=FARTHEST):
        raise call.refusal("plan.begin_far", call.button("plan.begin_button", "plan_begin"), n=FARTHEST)
    await call.tx.people.save(replace(call.learner, starts_on=on), call.now)
    return _begin(call, on)


@handler(shown="private")
async def plan_begin_ask(call: Call) -> Form:
    """Ask for another day."""
    field = Field("begin", call.label("plan.begin"), call.label("plan.begin_hint"))
    return Form(call.label("plan.begin_title"), (field,), Action("plan_begin"))


def _rest(call: Call, chosen: tuple[int, ...]) -> Reply:
    said = Pair(call.label("plan.rest"), verbatim(weekday_words(call, chosen)))
    blocks = (
        Title(call.label("plan.rest_title")),
        Facts((said,)),
        Paragraph(call.say("plan.rest_text", n=REST_MOST)),
        Aside(call.say("plan.rest_from")),
    )
    offered = range(7) if len(chosen) < REST_MOST else chosen
    return Reply(blocks, (*(_switch(call, chosen, day) for day in offered), *_onward(call)))


def _switch(call: Call, chosen: tuple[int, ...], day: int) -> Button:
    label = call.label("plan.rest_off" if day in chosen else "plan.rest_on", day=weekday(call, day))
    after = rest_ref(set(chosen) ^ {day}) or NO_REST
    return Button(label, Action("plan_rest", after))


def _minutes(call: Call, minutes: int) -> Reply:
    said = Pair(call.label("plan.minutes"), call.say("clock.minutes", n=minutes))
    others = (n for n in MINUTES_OFFERED if n != minutes)
    quick = (Button(call.label("clock.minutes", n=n), Action("plan_minutes", n)) for n in others)
    blocks = (Title(call.label("plan.minutes_title")), Facts((said,)), Paragraph(call.say("plan.minutes_text")))
    return Reply(blocks, (*quick, call.button("plan.other_button", "plan_minutes_ask"), *_onward(call)))


def _begin(call: Call, begin: date | None) -> Reply:
    monday = call.today + timedelta(days=7 - call.today.weekday())
    told = calendar_words(call, begin) if begin and begin > call.today else call.label("plan.begin_now")
    blocks = (Title(call.label("plan.begin_title")), Facts((Pair(call.label("plan.begin"), verbatim(told)),)))
    buttons = (
        Button(call.label("plan.begin_now"), Action("plan_begin", OFF)),
        Button(clip(calendar_words(call, monday)), Action("plan_begin", monday)),
        call.button("plan.other_button", "plan_begin_ask"),
    )
    return Reply((*blocks, Paragraph(call.say("plan.begin_text"))), (*buttons, *_onward(call)))


def _onward(call: Call) -> tuple[Button, ...]:
    return (call.button("common.plan_button", "plan"), call.button("common.settings_button", "settings"))
