"""A community is set up: sensible defaults, one press to start, and every line can be changed, then or later."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Annotated, Any

from bot.clock import local_day
from bot.command import Call, command, handler
from bot.reading.kinds import TIME, ZONE, show_time
from bot.reading.times import Off
from bot.reading.zones import is_zone
from bot.values.action import Action, BadAction
from bot.values.community import POSTS
from bot.values.message import Field, Form, Paragraph, Reply, Title
from bot.values.platform import Channel
from bot.views.community_blocks import (
    Home,
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
from bot.views.setup_blocks import NO, WEEK, YES, can_switch, main_page, missing_blocks, page

PAUSE = timedelta(days=6)  # after today


@command(private=True, need="manager", surveys=True)
async def setup(
    call: Call, time: Annotated[time | Off | None, TIME] = None, zone: Annotated[str | None, ZONE] = None
) -> Reply:
    """Show how the community is set up, or would be; with a time or a place, change that."""
    home = await _here(call)
    if isinstance(time, Off):
        return await main_page(call, await keep(call, _stopped(home)))
    if time is None and zone is None:
        return await main_page(call, home)
    return await main_page(call, await keep(call, _timed(home, time or home.settings.hour, zone or home.account.zone)))


@handler(private=True, need="manager", surveys=True)
async def setup_go(call: Call) -> Reply:
    """Begin to post, unless a post could not be sent."""
    home = await _here(call)
    if blocking(lacking(call, home)):
        again = call.button("setup.again_button", "setup_go")
        elsewhere = call.button("setup.where_button", "setup_show", "where")
        return Reply((Title(call.label("setup.title_new")), *missing_blocks(call, home)), (again, elsewhere))
    account = replace(home.account, hour=home.settings.hour, paused_until=None)
    home = await keep(call, replace(home, account=account, settings=replace(home.settings, trouble="")))
    return await main_page(call, home, await _started(call, home))


@handler(private=True, need="manager", surveys=True)
async def setup_show(call: Call, page: str) -> Reply:
    """Show what can be chosen about one thing."""
    return _page(call, await _here(call), page)


@handler(private=True, need="manager", surveys=True)
async def setup_take(call: Call, what: str, value: str = "") -> Reply:
    """Take a choice of a menu."""
    home = await _here(call)
    return await main_page(call, await keep(call, _taken(call, home, what, value)))


@handler(private=True, need="manager", surveys=True)
async def setup_set(call: Call, what: str, value: str) -> Reply:
    """Switch something on or off."""
    home, on = await _here(call), _on(value)
    if what in POSTS:
        posts = tuple(name for name in POSTS if (on if name == what else name in home.settings.posts))
        if not posts:
            raise call.refusal("setup.what_none", call.button("setup.stop_button", "setup_stop"))
        home = _with(home, posts=posts)
    elif can_switch(call, what):
        home = _with(home, **{what: on})
    else:
        raise BadAction(what)
    return _page(call, await keep(call, home), "what" if what in {*POSTS, "thread"} else "who")


@handler(private=True, need="manager", surveys=True)
async def setup_day(call: Call, day: str, value: str) -> Reply:
    """Post on a day of the week, or rest."""
    home, on = await _here(call), _on(value)
    if day not in map(str, WEEK):
        raise BadAction(day)
    off = {*home.account.rest_days} - {int(day)} if on else {*home.account.rest_days, int(day)}
    if len(off) == len(WEEK):
        raise call.refusal("setup.days_none", call.button("setup.stop_button", "setup_stop"))
    account = replace(home.account, rest_days=tuple(sorted(off)))
    return _page(call, await keep(call, replace(home, account=account)), "days")


@handler(private=True, need="manager")
async def setup_ask(call: Call) -> Form:
    """Ask for hour and place in a form."""
    home = await _here(call)
    hour, zone = show_time(home.settings.hour), home.account.zone
    when = Field("time", call.label("remind.time_label"), call.label("remind.time_hint"), hour)
    where = Field("zone", call.label("remind.zone_label"), call.label("remind.zone_hint"), zone, required=False)
    return Form(call.label("setup.form_title"), (when, where), Action("setup"))


@handler(private=True, need="manager", surveys=True)
async def setup_pause(call: Call) -> Reply:
    """Post nothing for a week."""
    home = await _here(call)
    until = local_day(call.now, home.account.zone, home.account.day_start) + PAUSE
    return await main_page(call, await _paused(call, home, until))


@handler(private=True, need="manager", surveys=True)
async def setup_resume(call: Call) -> Reply:
    """End a pause."""
    return await main_page(call, await _paused(call, await _here(call), None))


@handler(private=True, need="manager", surveys=True)
async def setup_stop(call: Call) -> Reply:
    """Post nothing until somebody starts it again; what was chosen stays."""
    return await main_page(call, await keep(call, _stopped(await _here(call))))


async def _here(call: Call) -> Home:
    if call.place.kind == "private":
        raise call.refusal("setup.in_private", call.button("common.today_button", "today"))
    return await home_of(call)


async def _started(call: Call, home: Home) -> tuple[Title, Paragraph] | tuple[Title]:
    """Say when the first post comes."""
    title, posts = Title(call.label("setup.started_title")), await coming(call, home)
    if not posts:
        return (title,)
    first = posts[0][1].day
    values = {"where": where_words(call, home), "time": show_time(home.settings.hour), "zone": home.account.zone}
    return title, Paragraph(call.say("setup.started", date=date_words(call, first), **values))


def _page(call: Call, home: Home, name: str) -> Reply:
    shown = page(call, home, name)
    if shown is None:
        raise BadAction(name)
    return shown


def _taken(call: Call, home: Home, what: str, value: str) -> Home:
    """Check a choice and take it."""
    if what == "hour":
        return _timed(home, _hour(value), home.account.zone)
    if what == "zone" and is_zone(value):
        return _timed(home, home.settings.hour, value)
    if what == "channel":
        return moved_to(home, _channel(call, value))
    if what == "language" and value in call.words.languages:
        return replace(home, account=replace(home.account, language=value))
    road = call.catalog.roadmap(value)
    if what == "roadmap" and road:
        return replace(home, account=replace(home.account, roadmap=road.id))
    raise BadAction(what)


def _channel(call: Call, id: str) -> Channel:
    """Find a channel of this very community."""
    found = call.survey.channel(id) if call.survey else None
    if found:
        return found
    if id != call.place.channel:
        raise BadAction(id)
    return best_channel(call) if call.survey else Channel(id, "")


def _timed(home: Home, hour: time, zone: str) -> Home:
    account = replace(home.account, zone=zone, hour=hour if home.live else None)
    return replace(_with(home, hour=hour), account=account)


def _stopped(home: Home) -> Home:
    return replace(home, account=replace(home.account, hour=None, paused_until=None))


async def _paused(call: Call, home: Home, until: date | None) -> Home:
    return await keep(call, replace(home, account=replace(home.account, paused_until=until)))


def _with(home: Home, **changes: Any) -> Home:
    return replace(home, settings=replace(home.settings, **changes))


def _hour(value: str) -> time:
    try:
        return time.fromisoformat(value).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError as error:
        raise BadAction(value) from error


def _on(value: str) -> bool:
    if value not in {YES, NO}:
        raise BadAction(value)
    return value == YES
