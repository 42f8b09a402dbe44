"""For whom a message is: who is meant when nobody asked, and whose buttons these are where several people see them."""

from dataclasses import replace

from bot.learning.learner import Learner
from bot.values.events import DeliveryDue, Place, Sender
from bot.values.message import AnyButton, Link, Reply


def owned(reply: Reply, owner: int, place: Place) -> Reply:
    """Stamp the buttons of a message that several people may see with the one who may press them."""
    if place.kind == "private":
        return reply
    return replace(reply, buttons=tuple(_stamped(button, owner) for button in reply.buttons))


def _stamped(button: AnyButton, owner: int) -> AnyButton:
    return button if isinstance(button, Link) else replace(button, action=button.action.owned_by(owner))


def themselves(event: DeliveryDue, learner: Learner) -> Sender:
    """Give the learner of a delivery as the one who asks."""
    return Sender(event.address, learner.name, learner.language)
