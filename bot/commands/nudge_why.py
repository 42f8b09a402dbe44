"""The true reason for a message: who asked for it, what the ledger says, how it was chosen."""

from datetime import date

from bot.clock import zone_label
from bot.command import Call, handler
from bot.commands.nudge import day_of
from bot.learning.backoff import BACKOFF, FAREWELL
from bot.learning.bandit import ARMS, CONTROL
from bot.learning.facts import Fact, counted_days
from bot.learning.reminders import Nudge, ReminderChoice, latest
from bot.reading.kinds import show_time
from bot.values.action import BadAction
from bot.values.markup import Text
from bot.values.message import Block, Paragraph, Reply, Title
from bot.values.message_kinds import MessageKind
from bot.views.hour_blocks import day_words, hour_to_do, open_hour
from bot.views.nudge_blocks import nudges_of

EXPLAINED_KINDS = {MessageKind.REMINDER, MessageKind.SNOOZE, MessageKind.WARNING, MessageKind.RECAP}


@handler(shown="private")
async def nudge_why(call: Call, day: str, kind: str = MessageKind.REMINDER) -> Reply:
    """Tell the true reason."""
    if kind not in EXPLAINED_KINDS:
        raise BadAction(kind)
    on = day_of(day)
    facts = list(await call.tx.ledger.facts(call.learner.key))
    said = [_asked(call), *(await _of_kind(call, kind, on, facts))]
    blocks: list[Block] = [Title(call.label("nudge.why_title")), *(Paragraph(text) for text in said)]
    ways = (call.button("remind.other_button", "remind_ask"), call.button("nudges.button", "nudges"))
    return Reply(tuple(blocks), (call.button("common.today_button", "today"), *ways))


def _asked(call: Call) -> Text:
    learner = call.learner
    if learner.remind_at is None:
        return call.say("nudge.why_off")
    return call.say("nudge.why_asked", time=show_time(learner.remind_at), zone=zone_label(learner.zone))


async def _of_kind(call: Call, kind: str, on: date, facts: list[Fact]) -> list[Text]:
    if kind == MessageKind.RECAP:
        return [call.say("nudge.why_recap")]
    counted = call.say("nudge.why_counted" if on in counted_days(facts) else "nudge.why_open", date=day_words(call, on))
    if kind == MessageKind.WARNING:
        return [call.say("nudge.why_warn"), counted]
    own = [call.say("nudge.why_snooze")] if kind == MessageKind.SNOOZE else await _chosen(call, on)
    hour = hour_to_do(call, facts)
    key = "nudge.why_hour" if open_hour(call, facts) else "nudge.why_fit"
    first = [call.say(key, title=hour.title, roadmap=hour.roadmap.title)] if hour else []
    return [counted, *first, *own]


async def _chosen(call: Call, on: date) -> list[Text]:
    """Say how the kind was chosen, and that calls are rare when they are."""
    nudges = await nudges_of(call)
    choice = latest(nudges, on)
    found = []
    if choice and choice.arm in ARMS:
        found.append(call.say(f"nudge.why_{_how(choice)}", kind=call.label(f"nudge.kind_{choice.arm}")))
    before = [one for one in nudges if one.day < on]  # newest first
    left_out = on if choice and choice.arm == CONTROL else _left_out(before)
    if left_out:
        found.append(call.say("nudge.why_left_out", date=day_words(call, left_out)))
    if choice and choice.arm == FAREWELL:
        found.append(call.say("nudge.why_farewell"))
    elif before and before[0].choice.arm == BACKOFF:
        last = next((one.day for one in before if one.sent_at), before[-1].day)
        found.append(call.say("nudge.why_seldom", n=(on - last).days))
    return found


def _left_out(before: list[Nudge]) -> date | None:
    """Find the day of the call before, when that one was left out on purpose."""
    return before[0].day if before and before[0].choice.arm == CONTROL else None


def _how(choice: ReminderChoice) -> str:
    kinds = [arm for arm in choice.offered if arm != CONTROL]
    if len(kinds) < 2:
        return "one" if kinds else "first"
    return "random" if choice.random else "learned"
