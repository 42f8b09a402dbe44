"""A community is set up: sensible defaults, one press to start, and every line can be changed, then or later."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Annotated, Any

from bot.clock import local_day, zone_label, zone_of
from bot.command import Call, Preparation, command, handler
from bot.reading.kinds import TIME, ZONE, show_time
from bot.reading.times import InMinutes, Off, TypedTime, Weekly, daily_hour
from bot.reading.zones import is_zone
from bot.values.action import NO, YES, Action, BadAction
from bot.values.community import POSTS
from bot.values.message import Button, Field, Form, Paragraph, Reply, Title
from bot.values.platform import Channel
from bot.views.community_blocks import (
    CommunitySetup,
    best_channel,
    blocking,
    coming,
    home_of,
    keep,
    lacking,
    moved_to,
    where_words,
)
from bot.views.dates_blocks import date_words
from bot.views.setup_blocks import WEEKDAYS, can_switch, main_page, missing_blocks, page

PAUSED_FOR = timedelta(days=6)  # after today


@command(shown="private", need="manager", prepare=Preparation.SURVEY)
async def setup(
    call: Call, time: Annotated[TypedTime | None, TIME] = None, zone: Annotated[str | None, ZONE] = None
) -> Reply:
    """Show how the community is set up, or would be; with a time or a place, change that."""
    current = await _here(call)
    if isinstance(time, Off):
        return await main_page(call, await keep(call, _stopped(current)))
    if isinstance(time, InMinutes):
        wall = show_time((call.now + timedelta(minutes=time.minutes)).astimezone(zone_of(current.account.zone)).time())
        said = call.label("clock.minutes", n=time.minutes)
        raise call.refusal("clock.every_day", Button(wall, Action("setup", wall)), text=said)
    if time is None and zone is None:
        return await main_page(call, current)
    current = _timed(current, daily_hour(time) or current.settings.post_at, zone or current.account.zone)
    if isinstance(time, Weekly):
        current = replace(current, account=replace(current.account, rest_days=time.rest))
    return await main_page(call, await keep(call, current))


@handler(shown="private", need="manager", prepare=Preparation.SURVEY)
async def setup_go(call: Call) -> Reply:
    """Begin to post, unless a post could not be sent."""
    current = await _here(call)
    if blocking(lacking(call, current)):
        again = call.button("setup.again_button", "setup_go")
        elsewhere = call.button("setup.where_button", "setup_show", "where")
        return Reply((Title(call.label("setup.title_new")), *missing_blocks(call, current)), (again, elsewhere))
    account = replace(current.account, remind_at=current.settings.post_at, paused_until=None)
    current = await keep(call, replace(current, account=account, settings=replace(current.settings, trouble="")))
    return await main_page(call, current, await _started(call, current))


@handler(shown="private", need="manager", prepare=Preparation.SURVEY)
async def setup_show(call: Call, page: str, number: str = "") -> Reply:
    """Show what can be chosen about one thing; where there is much, a page of it."""
    return _page(call, await _here(call), page, number)


@handler(shown="private", need="manager", prepare=Preparation.SURVEY)
async def setup_take(call: Call, what: str, value: str = "") -> Reply:
    """Take a choice of a menu."""
    current = await _here(call)
    return await main_page(call, await keep(call, _taken(call, current, what, value)))


@handler(shown="private", need="manager", prepare=Preparation.SURVEY)
async def setup_set(call: Call, what: str, value: str) -> Reply:
    """Switch something on or off."""
    current, on = await _here(call), _on(value)
    if what in POSTS:
        posts = tuple(name for name in POSTS if (on if name == what else name in current.settings.posts))
        if not posts:
            raise call.refusal("setup.what_none", call.button("setup.stop_button", "setup_stop"))
        current = _with(current, posts=posts)
    elif can_switch(call, what):
        current = _with(current, **{what: on})
    else:
        raise BadAction(what)
    return _page(call, await keep(call, current), "what" if what in {*POSTS, "thread"} else "who")


@handler(shown="private", need="manager", prepare=Preparation.SURVEY)
async def setup_day(call: Call, day: str, value: str) -> Reply:
    """Post on a day of the week, or rest."""
    current, on = await _here(call), _on(value)
    if day not in map(str, WEEKDAYS):
        raise BadAction(day)
    off = {*current.account.rest_days} - {int(day)} if on else {*current.account.rest_days, int(day)}
    if len(off) == len(WEEKDAYS):
        raise call.refusal("setup.days_none", call.button("setup.stop_button", "setup_stop"))
    account = replace(current.account, rest_days=tuple(sorted(off)))
    return _page(call, await keep(call, replace(current, account=account)), "days")


@handler(shown="private", need="manager")
async def setup_ask(call: Call) -> Form:
    """Ask for hour and place in a form."""
    current = await _here(call)
    hour = show_time(current.settings.post_at)
    hint = call.label("remind.zone_hint", zone=zone_label(current.account.zone))
    when = Field("time", call.label("remind.time_label"), call.label("remind.time_hint"), hour)
    where = Field("zone", call.label("remind.zone_label"), hint, required=False)
    return Form(call.label("setup.form_title"), (when, where), Action("setup"))


@handler(shown="private", need="manager", prepare=Preparation.SURVEY)
async def setup_pause(call: Call) -> Reply:
    """Post nothing for a week."""
    current = await _here(call)
    until = local_day(call.now, current.account.zone, current.account.day_start) + PAUSED_FOR
    return await main_page(call, await _paused(call, current, until))


@handler(shown="private", need="manager", prepare=Preparation.SURVEY)
async def setup_resume(call: Call) -> Reply:
    """End a pause."""
    return await main_page(call, await _paused(call, await _here(call), None))


@handler(shown="private", need="manager", prepare=Preparation.SURVEY)
async def setup_stop(call: Call) -> Reply:
    """Post nothing until somebody starts it again; what was chosen stays."""
    return await main_page(call, await keep(call, _stopped(await _here(call))))


async def _here(call: Call) -> CommunitySetup:
    if call.place.kind == "private":
        raise call.refusal("setup.in_private", call.button("common.today_button", "today"))
    return await home_of(call)


async def _started(call: Call, current: CommunitySetup) -> tuple[Title, Paragraph] | tuple[Title]:
    """Say when the first post comes."""
    title, posts = Title(call.label("setup.started_title")), await coming(call, current)
    if not posts:
        return (title,)
    first = posts[0][1].day
    values = {
        "where": where_words(call, current),
        "time": show_time(current.settings.post_at),
        "zone": zone_label(current.account.zone),
    }
    return title, Paragraph(call.say("setup.started", date=date_words(call, first), **values))


def _page(call: Call, current: CommunitySetup, name: str, number: str = "") -> Reply:
    shown = page(call, current, name, number)
    if shown is None:
        raise BadAction(name)
    return shown


def _taken(call: Call, current: CommunitySetup, what: str, value: str) -> CommunitySetup:
    """Check a choice and take it."""
    if what == "hour":
        return _timed(current, _hour(value), current.account.zone)
    if what == "zone" and is_zone(value):
        return _timed(current, current.settings.post_at, value)
    if what == "channel":
        return moved_to(current, _channel(call, value))
    if what == "language" and value in call.words.languages:
        return replace(current, account=replace(current.account, language=value))
    road = call.catalog.roadmap(value)
    if what == "roadmap" and road:
        return replace(current, account=replace(current.account, roadmap=road.id))
    raise BadAction(what)


def _channel(call: Call, id: str) -> Channel:
    """Find a channel of this very community."""
    found = call.survey.channel(id) if call.survey else None
    if found:
        return found
    if id != call.place.channel:
        raise BadAction(id)
    return best_channel(call) if call.survey else Channel(id, "")


def _timed(current: CommunitySetup, hour: time, zone: str) -> CommunitySetup:
    account = replace(current.account, zone=zone, remind_at=hour if current.live else None)
    return replace(_with(current, post_at=hour), account=account)


def _stopped(current: CommunitySetup) -> CommunitySetup:
    return replace(current, account=replace(current.account, remind_at=None, paused_until=None))


async def _paused(call: Call, current: CommunitySetup, until: date | None) -> CommunitySetup:
    return await keep(call, replace(current, account=replace(current.account, paused_until=until)))


def _with(current: CommunitySetup, **changes: Any) -> CommunitySetup:
    return replace(current, settings=replace(current.settings, **changes))


def _hour(value: str) -> time:
    try:
        return time.fromisoformat(value).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError as error:
        raise BadAction(value) from error


def _on(value: str) -> bool:
    if value not in {YES, NO}:
        raise BadAction(value)
    return value == YES
