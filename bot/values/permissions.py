"""Who may do what, where: one table, one function."""

from typing import Literal

from bot.values.events import Place, Sender

EVERYBODY = 0
"""The owner of buttons on a message for a whole place: each press is answered in private, the message stays."""

Need = Literal["anyone", "manager"]


def allowed(need: Need, sender: Sender, place: Place) -> bool:
    """Tell whether a sender may use something with this need in this place; in private everybody manages."""
    return need == "anyone" or place.kind == "private" or sender.manages_place


def may_press(owner: int | None, learner: int) -> bool:
    """Tell whether a learner may press a button that carries this owner."""
    return owner in {None, EVERYBODY, learner}
