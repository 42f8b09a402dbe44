"""How the history of nudges looks: when due, when sent, where, and what came of it."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from bot.clock import zone_of
from bot.command import Call
from bot.learning.backoff import BACKOFF, FAREWELL
from bot.learning.bandit import CONTROL
from bot.learning.facts import Fact, counted_days, study
from bot.learning.reminders import IDLE, QUIET, Choice, Nudge, worked
from bot.ports.outbox import Delivery
from bot.values.markup import Text
from bot.values.message import Facts, Pair
from bot.views.hour_blocks import time_words

SHOWN = 30
KINDS = ("nudge", "snooze", "warn", "recap")
REASONS = (CONTROL, BACKOFF, QUIET, IDLE)


def history(call: Call, dues: Iterable[Delivery], facts: Sequence[Fact]) -> Facts | None:
    """Show the last nudges, the newest first."""
    kept = [due for due in dues if due.kind in KINDS and due.due_at <= call.now][:SHOWN]
    snoozed = {due.day for due in kept if due.kind == "snooze"}
    studied, counted = study(facts), counted_days(facts)
    pairs = tuple(Pair(_when(call, due), _line(call, due, _what(due, studied, snoozed, counted))) for due in kept)
    return Facts(pairs) if pairs else None


def _when(call: Call, due: Delivery) -> str:
    local = due.due_at.astimezone(zone_of(call.learner.zone))
    month = call.words.speak(call.learner.language, "common.months", {}, local.month - 1)
    when = call.label("nudges.when", day=local.day, month=month, time=f"{local:%H:%M}")
    return when if due.kind == "nudge" else f"{when} ({call.label(f'nudges.kind_{due.kind}')})"


def _line(call: Call, due: Delivery, what: str) -> Text:
    if due.state != "sent" or due.sent_at is None:
        return call.say(f"nudges.{what}")
    where = due.address.platform.title() if due.address else ""
    return call.say("nudges.sent", time=time_words(call, due.sent_at), where=where, what=call.label(f"nudges.{what}"))


def _what(due: Delivery, studied: Sequence[Fact], snoozed: Collection[date], counted: Collection[date]) -> str:
    """Name what came of a message, or why it was not sent."""
    choice = Choice.read(due.arm)
    if due.state == "sent":
        nudge = Nudge(due.day, due.due_at, due.sent_at, choice)
        ended = "farewell" if choice.arm == FAREWELL else "snoozed" if due.day in snoozed else "ignored"
        return "worked" if worked(nudge, studied) else ended if due.kind == "nudge" else "ignored"
    if due.state == "skipped":
        usual = "studied" if due.day in counted and due.kind != "recap" else "skipped"
        return choice.arm if choice.arm in REASONS else usual
    if due.state == "missed":
        return "away" if due.error.startswith("away") else "missed"
    return "gone" if due.state == "gone" else "failed" if due.state == "failed" else "waiting"
