"""The pages on which a community is set up: what was chosen, what is missing, and what the next days bring."""

from collections.abc import Callable, Mapping
from datetime import time

from bot.clock import local_day, zone_label
from bot.command import Call
from bot.learning.course import AFTER_A_PATH
from bot.learning.learner import UNKNOWN_ZONE
from bot.reading.kinds import show_time
from bot.reading.zones import clock_choices
from bot.values.action import NO, YES, Action
from bot.values.bounds import clip
from bot.values.community import POSTS
from bot.values.markup import Text, verbatim
from bot.values.message import (
    HINT_UNITS,
    OPTIONS,
    AnyButton,
    Aside,
    Block,
    Button,
    Choice,
    Facts,
    Pair,
    Paragraph,
    Reply,
    Select,
    Title,
)
from bot.values.platform import Channel
from bot.views.community_blocks import (
    CommunitySetup,
    blocking,
    coming,
    how_to_grant,
    knows,
    lacking,
    preview,
    where_words,
)
from bot.views.dates_blocks import date_words, weekday, weekday_words
from bot.views.paging import page_buttons, page_of

POST_TIMES = tuple(time(hour) for hour in (7, 8, 9, 10, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22))
WEEKDAYS = range(7)
SWITCHES, ABILITIES = ("private_answers", "names", "runs"), ("thread", "roles")


async def main_page(call: Call, current: CommunitySetup, lead: tuple[Block, ...] = ()) -> Reply:
    """Show everything that was chosen."""
    title = Title(call.label("setup.title_live" if current.live else "setup.title_new"))
    blocks: list[Block] = [*(lead or (title,)), *_state(call, current), Facts(tuple(_pairs(call, current)))]
    if current.account.zone == UNKNOWN_ZONE:
        blocks.append(Aside(call.say("setup.zone_unknown")))
    blocks += missing_blocks(call, current)
    if current.live:
        posts = await coming(call, current)
        blocks.append(Paragraph(call.say("setup.ahead" if posts else "setup.nothing_ahead")))
        blocks += [preview(call, current, posts)] if posts else []
    return Reply(tuple(blocks), tuple(_buttons(call, current)))


def missing_blocks(call: Call, current: CommunitySetup) -> list[Block]:
    """Say what is missing and how to grant it."""
    missing = lacking(call, current)
    if not missing:
        return []
    key = "setup.missing" if blocking(missing) else "setup.missing_some"
    head = Paragraph(call.say(key, where=where_words(call, current)))
    return [head, how_to_grant(call, call.place.address.platform, missing)]


def paused(call: Call, current: CommunitySetup) -> bool:
    """Tell whether posts pause."""
    today = local_day(call.now, current.account.zone, current.account.day_start)
    return current.account.paused_until is not None and current.account.paused_until >= today


def _state(call: Call, current: CommunitySetup) -> list[Paragraph]:
    if not current.live:
        return [Paragraph(call.say("setup.stopped" if current.set_up else "setup.hello"))]
    if paused(call, current) and current.account.paused_until:
        return [Paragraph(call.say("setup.paused", date=date_words(call, current.account.paused_until)))]
    return []


def _pairs(call: Call, current: CommunitySetup) -> list[Pair]:
    account, settings = current.account, current.settings
    road = call.catalog.roadmap(account.roadmap or "")
    shown: list[tuple[str, str]] = [
        ("where", where_words(call, current)),
        ("when", call.label("setup.at", time=show_time(settings.post_at), zone=zone_label(account.zone))),
        ("roadmap", f"{road.emoji} {road.title}" if road else call.label("common.no_day")),
        ("what", ", ".join(call.label(f"setup.post_{name}") for name in settings.posts)),
        ("answers", call.label("setup.answers_private_answers" if settings.private_answers else "setup.answers_open")),
        ("names", call.label("setup.names_yes" if settings.names else "setup.names_no")),
    ]
    if len(call.words.languages) > 1:
        shown.insert(2, ("language", _language(call, account.language)))
    if account.rest_days:
        shown.append(("rest", weekday_words(call, account.rest_days)))
    shown += [(name, _yes(call, getattr(settings, name))) for name in ABILITIES if knows(call, name)]
    return [Pair(call.label(f"setup.{name}"), verbatim(value)) for name, value in shown]


def _buttons(call: Call, current: CommunitySetup) -> list[AnyButton]:
    pages = ["where", "when", "roadmap", "days", "what", "who"]
    if len(call.words.languages) > 1:
        pages.append("language")
    turn = [call.button(f"setup.{page}_button", "setup_show", page) for page in pages]
    if not current.live:
        again = [call.button("setup.again_button", "setup")] if blocking(lacking(call, current)) else []
        return [call.button("setup.go_button", "setup_go", style="primary"), *again, *turn]
    pause = "resume" if paused(call, current) else "pause"
    ends = [call.button(f"setup.{name}_button", f"setup_{name}") for name in (pause, "stop")]
    return [*turn, *ends]


def page(call: Call, current: CommunitySetup, name: str, number: str = "") -> Reply | None:
    """Show what can be chosen about one thing; the roadmaps may be more than one page."""
    make = _PAGES.get(name)
    if make is None:
        return None
    buttons, why = _roadmap(call, current, number) if name == "roadmap" else make(call, current)
    head = (Title(call.label(f"setup.{name}_title")), *((Aside(why),) if why else ()))
    chosen = (*_pairs(call, current),)
    return Reply((*head, Facts(chosen)), (*buttons, call.button("common.back_button", "setup")))


PageParts = tuple[list[AnyButton], Text]


def _where(call: Call, current: CommunitySetup) -> PageParts:
    channels = call.survey.channels if call.survey else ()
    here = call.place.channel
    buttons: list[AnyButton] = []
    if here != current.channel:
        buttons.append(call.button("setup.here_button", "setup_take", "channel", here))
    if len(channels) < 2:
        return buttons, call.say("setup.where_alone" if call.survey else "setup.not_looked")
    shown = sorted(channels, key=lambda channel: not channel.open)[:OPTIONS]
    options = tuple(Choice(_channel(channel), channel.id) for channel in shown)
    select = Select(call.label("setup.where_prompt"), options, Action("setup_take", "channel"))
    return [select, *buttons], call.say("setup.where_why")


def _channel(channel: Channel) -> str:
    return clip(channel.name if channel.open else f"⚠️ {channel.name}", HINT_UNITS) or channel.id


def _when(call: Call, current: CommunitySetup) -> PageParts:
    hours = tuple(Choice(show_time(hour), show_time(hour)) for hour in POST_TIMES)
    buttons: list[AnyButton] = [
        Select(call.label("setup.hour_prompt"), hours, Action("setup_take", "hour")),
        Select(call.label("setup.zone_prompt"), clock_choices(call.now), Action("setup_take", "zone")),
        call.button("setup.typed_button", "setup_ask"),
    ]
    return buttons, call.say("setup.when_why")


def _roadmap(call: Call, current: CommunitySetup, number: str = "") -> PageParts:
    roads = [road for road in call.catalog.roadmaps.values() if road.kind not in AFTER_A_PATH | {"foundation"}]
    shown = page_of(len(roads), number)
    options = tuple(Choice(clip(f"{road.emoji} {road.title}", HINT_UNITS), road.id) for road in shown.cut(roads))
    select = Select(call.label("setup.roadmap_prompt"), options, Action("setup_take", "roadmap"))
    return [select, *page_buttons(call, shown, "setup_show", "roadmap")], call.say("setup.roadmap_why")


def _days(call: Call, current: CommunitySetup) -> PageParts:
    off = set(current.account.rest_days)
    labels = [call.label("setup.day_off" if day in off else "setup.day_on", day=weekday(call, day)) for day in WEEKDAYS]
    buttons = [Button(labels[day], Action("setup_day", day, YES if day in off else NO)) for day in WEEKDAYS]
    return [*buttons], call.say("setup.days_why")


def _what(call: Call, current: CommunitySetup) -> PageParts:
    posts = [_switch(call, name, name in current.settings.posts) for name in POSTS]
    return [*posts, *_switches(call, current, ("thread",))], call.say("setup.what_why")


def _who(call: Call, current: CommunitySetup) -> PageParts:
    return [*_switches(call, current, ("private_answers", "names", "runs", "roles"))], call.say("setup.who_why")


def _switches(call: Call, current: CommunitySetup, names: tuple[str, ...]) -> list[AnyButton]:
    return [_switch(call, name, getattr(current.settings, name)) for name in names if can_switch(call, name)]


def can_switch(call: Call, name: str) -> bool:
    """Tell whether something can be switched on or off where a call comes from."""
    return name in SWITCHES or (name in ABILITIES and knows(call, name))


def _switch(call: Call, name: str, on: bool) -> Button:
    """Offer the other state; the label tells the one that holds."""
    return call.button(f"setup.{name}_{'on' if on else 'off'}", "setup_set", name, NO if on else YES)


def _languages(call: Call, current: CommunitySetup) -> PageParts:
    options = tuple(Choice(_language(call, name), name) for name in sorted(call.words.languages)[:OPTIONS])
    return [Select(call.label("setup.language_prompt"), options, Action("setup_take", "language"))], ()


def _language(call: Call, language: str) -> str:
    return f"{call.words.label(language, 'settings.language_name')} ({language})"


def _yes(call: Call, value: bool) -> str:
    return call.label("setup.yes" if value else "setup.no")


_PAGES: Mapping[str, Callable[[Call, CommunitySetup], PageParts]] = {
    "where": _where, "when": _when, "roadmap": _roadmap, "days": _days, "what": _what, "who": _who,
    "language": _languages,
}  # fmt: skip
