"""The daily post of a community, and the button under it that counts for whoever presses it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.clock import DAY
from bot.command import Call, Preparation, handler, post
from bot.commands.done import finish_hour
from bot.commands.log import keep_log
from bot.commands.today import known_hour
from bot.learning.community_settings import POSTED, programme, settings_of
from bot.learning.course import Hour
from bot.learning.facts import SESSION_MINUTES, Fact, counted_days
from bot.learning.learner import UNKNOWN_ZONE
from bot.learning.progress_fold import done_hours
from bot.learning.reminders import awake_at
from bot.learning.week_board import last_week, over_at
from bot.values.action import Action
from bot.values.bounds import clip
from bot.values.events import DeliveryDue, Event
from bot.values.message import Aside, Button, Paragraph, Reply, Title
from bot.values.message_kinds import MessageKind
from bot.views.community_blocks import POSTS_READ, past_in
from bot.views.hour_blocks import hour_to_do, path_of
from bot.views.post_blocks import POST_NAMES, did_words, post_reply
from bot.views.streak_blocks import streak_of, strip_of_days

AFTER = timedelta(minutes=1)  # the board follows the hour
SEEN_WITHIN = timedelta(days=7)  # before a week: who was not there since hardly comes on the night of its Sunday


@dataclass(frozen=True, slots=True)
class PostReport:
    """How many learned on the day before a post, some of their names, and when the last week is over for everybody."""

    learned: int
    names: Sequence[str]
    week_over: datetime | None


async def look_back(call: Call, event: Event) -> PostReport:
    """See what a post tells of the members."""
    assert isinstance(event, DeliveryDue)
    place, reports = call.place.address, call.tx.reports
    learned, names = await reports.studied_on(place, event.day - DAY, POST_NAMES)
    first, last = last_week(event.day)
    return PostReport(learned, names, over_at(last, await reports.clocks(place, first - SEEN_WITHIN)))


@post(MessageKind.REMINDER, prepare=Preparation.ROLL_CALL, report=look_back)
async def daily_post(call: Call, event: DeliveryDue) -> Reply | None:
    """Post what is on for the day; a try that is repeated posts the same."""
    community = await call.tx.communities.find(call.place.address)
    if community is None or call.learner.remind_at is None or call.learner.rests(event.day):
        return None
    settings, deliveries = settings_of(community), await call.tx.outbox.of(call.learner.key, POSTS_READ)
    past = past_in(call, await call.tx.ledger.facts(call.learner.key), deliveries)
    contents = programme([event.day], settings.posts, path_of(call), past, call.catalog)[0]
    if contents.board:
        await call.tx.outbox.enqueue(call.learner.key, MessageKind.BOARD, event.day, _board_at(call))
    if contents.hour and past.hours.get(event.day) != contents.hour.id:
        await call.tx.ledger.record(call.learner.key, Fact(call.now, event.day, POSTED, contents.hour.id))
    if not (contents.hour or contents.tip):
        return None
    did = did_words(call, call.report.learned, call.report.names if settings.names else ())
    return post_reply(call, event, contents, did, settings.thread)


def _board_at(call: Call) -> datetime:
    """Let the board follow the post as soon as Sunday is over for everybody who was there lately, but not at night."""
    soon, over = call.now + AFTER, call.report.week_over
    return awake_at(call.learner, over) if over and over > soon else soon


@handler(shown="private")
async def did_hour(call: Call, hour: str = "") -> Reply:
    """Count an hour for who presses: the posted one, or another where that is done already; once a day."""
    facts = list(await call.tx.ledger.facts(call.learner.key))
    posted = known_hour(call, hour) if hour else hour_to_do(call, facts)
    fresh = posted is not None and posted.id not in done_hours(facts, call.catalog)
    if call.today in counted_days(facts):
        return _counted(call, facts, posted if fresh else None)
    if posted and fresh:
        return _with_clock(call, await finish_hour(call, posted, facts))
    return _with_clock(call, await keep_log(call, SESSION_MINUTES, posted.title if posted else ""))


def _counted(call: Call, facts: list[Fact], open_hour: Hour | None) -> Reply:
    row = strip_of_days(call, streak_of(call, facts))
    blocks = (Title(call.label("post.counted_title")), Paragraph(call.say("post.counted", row=row)))
    buttons = [call.button("common.today_button", "today")]
    if open_hour:
        label = clip(call.label("post.that_one_too", title=open_hour.title))
        buttons.append(Button(label, Action("finish", open_hour.id)))
    return Reply(blocks, tuple(buttons))


def _with_clock(call: Call, reply: Reply) -> Reply:
    """Ask who never told where they are for their clock, as their days are counted by it."""
    if call.learner.onboarded or call.learner.zone != UNKNOWN_ZONE:
        return reply
    clock = call.button("post.zone_button", "remind_ask")
    return replace(reply, blocks=(*reply.blocks, Aside(call.say("post.no_zone"))), buttons=(*reply.buttons, clock))
