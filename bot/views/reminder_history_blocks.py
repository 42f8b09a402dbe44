"""How the history of nudges looks: when due, when sent, where, and what came of it."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from bot.clock import DAY, zone_of
from bot.command import Call
from bot.learning.backoff import BACKOFF, FAREWELL
from bot.learning.bandit import CONTROL
from bot.learning.facts import Fact, counted_days, study
from bot.learning.reminders import FINISHED, IDLE, QUIET, STUDY_FOLLOWS, Nudge, ReminderChoice, worked
from bot.ports.outbox import Delivery
from bot.values.markup import Text
from bot.values.message import Facts, Pair
from bot.values.message_kinds import MessageKind
from bot.views.hour_blocks import time_words

REMINDERS_SHOWN = 30
SHOWN_KINDS = (MessageKind.REMINDER, MessageKind.SNOOZE, MessageKind.WARNING, MessageKind.RECAP)
HELD_BACK = (CONTROL, BACKOFF, QUIET, IDLE, FINISHED)


async def history(call: Call) -> Facts | None:
    """Show the last reminders, the newest first."""
    deliveries = await call.tx.outbox.of(call.learner.key, REMINDERS_SHOWN + len(SHOWN_KINDS), SHOWN_KINDS)
    kept = past(call, deliveries)[:REMINDERS_SHOWN]  # one of each kind may be yet to come
    first = min((delivery.day for delivery in kept), default=call.today)
    facts = await call.tx.ledger.facts_since(call.learner.key, first - DAY)  # whoever travels undoes on the day before
    snoozed = {delivery.day for delivery in kept if delivery.kind == MessageKind.SNOOZE}
    studied, counted = study(facts), counted_days(facts)
    pairs = tuple(
        Pair(_when(call, delivery), _line(call, delivery, _what(call, delivery, studied, snoozed, counted)))
        for delivery in kept
    )
    return Facts(pairs) if pairs else None


def past(call: Call, deliveries: Iterable[Delivery]) -> list[Delivery]:
    """Keep the reminders that were due by now: what a learner is told of."""
    return [delivery for delivery in deliveries if delivery.kind in SHOWN_KINDS and delivery.due_at <= call.now]


def _when(call: Call, delivery: Delivery) -> str:
    local = delivery.due_at.astimezone(zone_of(call.learner.zone))
    month = call.words.speak(call.learner.language, "common.months", {}, local.month - 1)
    when = call.label("nudges.when", day=local.day, month=month, time=f"{local:%H:%M}")
    return when if delivery.kind == MessageKind.REMINDER else f"{when} ({call.label(f'nudges.kind_{delivery.kind}')})"


def _line(call: Call, delivery: Delivery, what: str) -> Text:
    if delivery.state != "sent" or delivery.sent_at is None:
        return call.say(f"nudges.{what}")
    sent = [time_words(call, delivery.sent_at), delivery.address.platform.title() if delivery.address else ""]
    outcome = call.label(f"nudges.{what}") if what else ""
    return call.say("nudges.sent_what" if outcome else "nudges.sent", sent=", ".join(filter(None, sent)), what=outcome)


def _what(
    call: Call, delivery: Delivery, studied: Sequence[Fact], snoozed: Collection[date], counted: Collection[date]
) -> str:
    """Name what came of a message, or why it was not sent; empty where nothing was asked for or nobody can know yet."""
    choice = ReminderChoice.read(delivery.arm)
    if delivery.state == "sent":
        nudge = Nudge(delivery.day, delivery.due_at, delivery.sent_at, choice)
        return _came(call, delivery.kind, nudge, studied, snoozed, counted)
    if delivery.state == "skipped":
        usual = "studied" if delivery.day in counted and delivery.kind != MessageKind.RECAP else "skipped"
        return choice.arm if choice.arm in HELD_BACK else usual
    if delivery.state == "missed":
        return "away" if delivery.error.startswith("away") else "missed"
    return "gone" if delivery.state == "gone" else "failed" if delivery.state == "failed" else "waiting"


def _came(
    call: Call, kind: str, nudge: Nudge, studied: Sequence[Fact], snoozed: Collection[date], counted: Collection[date]
) -> str:
    """Name what came of a message that was sent."""
    if kind == MessageKind.RECAP:
        return ""
    if worked(nudge, studied):
        return "worked"
    if kind == MessageKind.REMINDER and (nudge.choice.arm == FAREWELL or nudge.day in snoozed):
        return "farewell" if nudge.choice.arm == FAREWELL else "snoozed"
    if nudge.day in counted:
        return "later"
    return "ignored" if nudge.sent_at and call.now > nudge.sent_at + STUDY_FOLLOWS else ""
