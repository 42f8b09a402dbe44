"""What became of the last posts of a community, in words."""

from collections.abc import Iterable

from bot.clock import zone_of
from bot.command import Call
from bot.learning.community_settings import DENIED
from bot.learning.learner import Learner
from bot.ports.outbox import Delivery
from bot.values.markup import Text
from bot.values.message import Facts, Pair
from bot.values.message_kinds import MessageKind

POSTS_SHOWN = 7
_STATES = {"queued": "waiting", "claimed": "waiting", "gone": "closed"}


def last_posts(call: Call, account: Learner, deliveries: Iterable[Delivery]) -> Facts | None:
    """Show the last posts, the newest first."""
    posts = [
        delivery
        for delivery in deliveries
        if delivery.kind in {MessageKind.REMINDER, MessageKind.BOARD} and delivery.due_at <= call.now
    ][:POSTS_SHOWN]
    return (
        Facts(tuple(Pair(_when(call, account, delivery), _what(call, account, delivery)) for delivery in posts))
        if posts
        else None
    )


def _when(call: Call, account: Learner, delivery: Delivery) -> str:
    local = delivery.due_at.astimezone(zone_of(account.zone))
    month = call.words.speak(call.learner.language, "common.months", {}, local.month - 1)
    key = "doctor.when_board" if delivery.kind == MessageKind.BOARD else "doctor.when"
    return call.label(key, day=local.day, month=month, time=f"{local:%H:%M}")


def _what(call: Call, account: Learner, delivery: Delivery) -> Text:
    if delivery.state == "sent" and delivery.sent_at:
        return call.say("doctor.sent", time=f"{delivery.sent_at.astimezone(zone_of(account.zone)):%H:%M}")
    if delivery.state == "failed" and delivery.error.startswith(DENIED):
        return call.say("doctor.denied")
    return call.say(f"doctor.{_STATES.get(delivery.state, delivery.state)}")
