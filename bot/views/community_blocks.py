"""A community as it is set up or would be, what its next posts hold, and what the mentor may not do there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.clock import local_day, zone_of
from bot.command import Call
from bot.learning.community_settings import (
    MIDNIGHT,
    CommunitySettings,
    Past,
    PostContents,
    past_of,
    post_days,
    programme,
    settings_of,
    with_settings,
)
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.learning.tips import tip_title
from bot.ports.contacts import Contact
from bot.ports.outbox import Delivery
from bot.values.bounds import clip
from bot.values.community import Community, account_address
from bot.values.markup import Text
from bot.values.message import Step, Steps
from bot.values.message_kinds import MessageKind
from bot.values.names import clean_name
from bot.values.platform import NEEDED, Channel
from bot.views.dates_blocks import weekday
from bot.views.hour_blocks import path_of

POSTS_READ = 200  # rows of the outbox: what became of the posts of the last months
POSTED_TITLE_UNITS = 150


@dataclass(frozen=True, slots=True)
class CommunitySetup:
    """A community, its account (without an id until it was set up), the channel of its posts and what was chosen."""

    community: Community
    account: Learner
    channel: str
    settings: CommunitySettings

    @property
    def live(self) -> bool:
        """Tell whether posts are sent."""
        return self.account.remind_at is not None

    @property
    def set_up(self) -> bool:
        """Tell whether anything was chosen."""
        return self.account.id is not None


async def home_of(call: Call) -> CommunitySetup:
    """Read the community of a call, and hold its account; what was never chosen is as usual."""
    own = account_address(call.place.address)
    account = await call.tx.people.at(own)  # held, also before there is one: of two who set it up one is the first
    community = await _known(call)
    if account is None:
        return _usual(call, community)
    contact = next((one for one in await call.tx.contacts.of(account.key) if one.address == own), None)
    if contact is None or not contact.open:
        other = best_channel(call)
        return CommunitySetup(community, account, other.id, replace(settings_of(community), where=other.name))
    return CommunitySetup(community, account, contact.channel or "", settings_of(community))


async def _known(call: Call) -> Community:
    community = await call.tx.communities.find(call.place.address)
    if community is None:
        raise LookupError("the door knows every community")
    return community


def _usual(call: Call, community: Community) -> CommunitySetup:
    learner, whole = call.learner, [road.id for road in call.catalog.roadmaps.values() if road.kind == "whole"]
    account = Learner(
        None, call.now, clean_name(call.place.name), learner.language,
        roadmap=whole[0] if whole else None, zone=learner.zone, day_start=MIDNIGHT, onboarded=True,
    )  # fmt: skip
    place = best_channel(call)
    settings = replace(settings_of(community), thread=knows(call, "thread") and "thread" not in place.lacks)
    return moved_to(CommunitySetup(replace(community, place=call.place), account, "", settings), place)


def moved_to(current: CommunitySetup, channel: Channel) -> CommunitySetup:
    """Let posts go to a channel; what happened in another one does not matter any more."""
    return replace(current, channel=channel.id, settings=replace(current.settings, where=channel.name, trouble=""))


def best_channel(call: Call) -> Channel:
    """Choose where posts go: here, unless a post can't be sent here but elsewhere."""
    here = call.place.channel
    if call.survey is None:
        return Channel(here, "")
    there = call.survey.channel(here)
    wishes = [*([there] if there else []), *call.survey.channels]
    return next((channel for channel in wishes if channel.open), wishes[0] if wishes else Channel(here, ""))


async def keep(call: Call, current: CommunitySetup) -> CommunitySetup:
    """Store a community with its account; who changed it last is the one to ask about it."""
    place, account = current.community.place.address, current.account
    hour = current.settings.post_at if current.live else None
    account = replace(account, remind_at=hour)
    if account.id is None:
        account = await call.tx.people.add(account, account_address(place))
    else:
        await call.tx.people.save(account, call.now)
    await call.tx.contacts.save(account.key, Contact(account_address(place), call.now, channel=current.channel))
    managed = replace(current.community, account=account.key, manager=call.learner.key)
    community = with_settings(managed, current.settings)
    await call.tx.communities.save(community)
    return CommunitySetup(community, account, current.channel, current.settings)


def spoken_by(call: Call, account: Learner) -> Call:
    """Give a call in which the account is the learner: in its language and on its day."""
    catalog = call.catalogs.get(account.language, call.catalog)
    return replace(call, learner=account, catalog=catalog, today=local_day(call.now, account.zone, account.day_start))


def past_in(call: Call, facts: Iterable[Fact], deliveries: Sequence[Delivery]) -> Past:
    """Tell what a community saw; `call` is its account's."""
    account = call.learner
    since = local_day(account.joined_at, account.zone, account.day_start)
    states = {delivery.day: delivery.state for delivery in deliveries if delivery.kind == MessageKind.REMINDER}
    return past_of(
        facts,
        states,
        (delivery.day for delivery in deliveries if delivery.kind == MessageKind.BOARD),
        since,
        call.catalog,
    )


async def coming(call: Call, current: CommunitySetup) -> list[tuple[datetime, PostContents]]:
    """List the posts of the next seven days as they will be sent."""
    if not current.live:
        return []
    own = spoken_by(call, current.account)
    facts = await call.tx.ledger.facts(current.account.key)
    deliveries = await call.tx.outbox.of(current.account.key, POSTS_READ)
    moments = post_days(
        current.account,
        current.settings.post_at,
        call.now,
        {delivery.day for delivery in deliveries if delivery.kind == MessageKind.REMINDER},
    )
    past, days = past_in(own, facts, deliveries), (day for _, day in moments)
    all_contents = programme(days, current.settings.posts, path_of(own), past, own.catalog)
    return [(at, contents) for (at, _), contents in zip(moments, all_contents, strict=True) if not contents.empty]


def preview(call: Call, current: CommunitySetup, posts: Sequence[tuple[datetime, PostContents]]) -> Steps:
    """Show the posts to come, a line each."""
    return Steps(tuple(Step(_line(call, current, at, contents)) for at, contents in posts))


def _line(call: Call, current: CommunitySetup, at: datetime, contents: PostContents) -> Text:
    local = at.astimezone(zone_of(current.account.zone))
    names = [clip(contents.hour.title, POSTED_TITLE_UNITS)] if contents.hour else []
    if contents.tip:
        names.append(call.label("setup.line_tip", title=tip_title(contents.tip)))
    if contents.board:
        names.append(call.label("setup.line_board"))
    when = {"weekday": weekday(call, local.weekday()), "time": f"{local:%H:%M}"}
    return call.say("setup.line", what=" · ".join(names), **when)


def where_words(call: Call, current: CommunitySetup) -> str:
    """Name the channel of the posts."""
    known = call.survey.channel(current.channel) if call.survey else None
    named = (known.name if known else "") or current.settings.where or current.community.place.name
    return named or call.label("setup.this_place")


def lacking(call: Call, current: CommunitySetup) -> tuple[str, ...]:
    """Name what the mentor needs for what was chosen and may not do; nothing where nobody can tell."""
    if call.survey is None:
        return ()
    channel = call.survey.channel(current.channel)
    if channel is None:
        return ("channel",)
    needed = [*NEEDED, *(("thread",) if current.settings.thread else ())]
    more = [name for name in ("roles", "rank") if current.settings.roles and name in call.survey.lacks]
    return (*(name for name in needed if name in channel.lacks), *more)


def blocking(missing: Iterable[str]) -> tuple[str, ...]:
    """Keep what no post can be sent without."""
    return tuple(name for name in missing if name in NEEDED or name == "channel")


def knows(call: Call, ability: str) -> bool:
    """Tell whether the platform has such a thing: then there are words for how to grant it."""
    return call.words.has(f"permissions.{call.place.address.platform}_{ability}")


def how_to_grant(call: Call, platform: str, missing: Iterable[str]) -> Steps:
    """Say how each missing ability is granted, in the platform's own words."""
    found = []
    for name in missing:
        own = f"permissions.{platform}_{name}"
        known = call.words.has(own)
        found.append(Step(call.say(own) if known else call.say("permissions.unknown", ability=name)))
    return Steps(tuple(found))
