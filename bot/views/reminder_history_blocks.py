"""How the history of nudges looks: when due, when sent, where, and what came of it."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from bot.clock import zone_of
from bot.command import Call
from bot.learning.backoff import BACKOFF, FAREWELL
from bot.learning.bandit import CONTROL
from bot.learning.facts import Fact, counted_days, study
from bot.learning.reminders import IDLE, QUIET, Nudge, ReminderChoice, worked
from bot.ports.outbox import Delivery
from bot.values.markup import Text
from bot.values.message import Facts, Pair
from bot.values.message_kinds import MessageKind
from bot.views.hour_blocks import time_words

SHOWN = 30
KINDS = ("nudge", "snooze", "warn", "recap")
REASONS = (CONTROL, BACKOFF, QUIET, IDLE)


def history(call: Call, deliveries: Iterable[Delivery], facts: Sequence[Fact]) -> Facts | None:
    """Show the last nudges, the newest first."""
    kept = [delivery for delivery in deliveries if delivery.kind in KINDS and delivery.due_at <= call.now][:SHOWN]
    snoozed = {delivery.day for delivery in kept if delivery.kind == MessageKind.SNOOZE}
    studied, counted = study(facts), counted_days(facts)
    pairs = tuple(
        Pair(_when(call, delivery), _line(call, delivery, _what(delivery, studied, snoozed, counted)))
        for delivery in kept
    )
    return Facts(pairs) if pairs else None


def _when(call: Call, delivery: Delivery) -> str:
    local = delivery.due_at.astimezone(zone_of(call.learner.zone))
    month = call.words.speak(call.learner.language, "common.months", {}, local.month - 1)
    when = call.label("nudges.when", day=local.day, month=month, time=f"{local:%H:%M}")
    return when if delivery.kind == MessageKind.REMINDER else f"{when} ({call.label(f'nudges.kind_{delivery.kind}')})"


def _line(call: Call, delivery: Delivery, what: str) -> Text:
    if delivery.state != "sent" or delivery.sent_at is None:
        return call.say(f"nudges.{what}")
    where = delivery.address.platform.title() if delivery.address else ""
    return call.say(
        "nudges.sent", time=time_words(call, delivery.sent_at), where=where, what=call.label(f"nudges.{what}")
    )


def _what(delivery: Delivery, studied: Sequence[Fact], snoozed: Collection[date], counted: Collection[date]) -> str:
    """Name what came of a message, or why it was not sent."""
    choice = ReminderChoice.read(delivery.arm)
    if delivery.state == "sent":
        nudge = Nudge(delivery.day, delivery.due_at, delivery.sent_at, choice)
        ended = "farewell" if choice.arm == FAREWELL else "snoozed" if delivery.day in snoozed else "ignored"
        return "worked" if worked(nudge, studied) else ended if delivery.kind == MessageKind.REMINDER else "ignored"
    if delivery.state == "skipped":
        usual = "studied" if delivery.day in counted and delivery.kind != MessageKind.RECAP else "skipped"
        return choice.arm if choice.arm in REASONS else usual
    if delivery.state == "missed":
        return "away" if delivery.error.startswith("away") else "missed"
    return "gone" if delivery.state == "gone" else "failed" if delivery.state == "failed" else "waiting"
