"""What became of the last posts of a community, in words."""

from collections.abc import Iterable

from bot.clock import zone_of
from bot.command import Call
from bot.learning.community_settings import DENIED
from bot.learning.learner import Learner
from bot.ports.outbox import Delivery
from bot.values.markup import Text
from bot.values.message import Facts, Pair
from bot.views.community_blocks import BOARD, POST

SHOWN = 7
_STATES = {"queued": "waiting", "claimed": "waiting", "gone": "closed"}


def last_posts(call: Call, account: Learner, dues: Iterable[Delivery]) -> Facts | None:
    """Show the last posts, the newest first."""
    posts = [due for due in dues if due.kind in {POST, BOARD} and due.due_at <= call.now][:SHOWN]
    return Facts(tuple(Pair(_when(call, account, due), _what(call, account, due)) for due in posts)) if posts else None


def _when(call: Call, account: Learner, due: Delivery) -> str:
    local = due.due_at.astimezone(zone_of(account.zone))
    month = call.words.speak(call.learner.language, "common.months", {}, local.month - 1)
    key = "doctor.when_board" if due.kind == BOARD else "doctor.when"
    return call.label(key, day=local.day, month=month, time=f"{local:%H:%M}")


def _what(call: Call, account: Learner, due: Delivery) -> Text:
    if due.state == "sent" and due.sent_at:
        return call.say("doctor.sent", time=f"{due.sent_at.astimezone(zone_of(account.zone)):%H:%M}")
    if due.state == "failed" and due.error.startswith(DENIED):
        return call.say("doctor.denied")
    return call.say(f"doctor.{_STATES.get(due.state, due.state)}")
