"""The errors of the house.

MentorError
├── Refusal          a learner may read it: bad input, not allowed, not now
├── Unavailable      the store is locked or gone; nothing was written
├── Outdated         the database is of another version, or not there yet; an operator may read it
├── CannotServe      a platform refuses us or can't be reached; an operator may read it
└── DeliveryError    a message did not contact its address
    ├── Gone         the address is closed for good: blocked, deleted
    ├── Denied       the mentor may not write there now; somebody who manages the place can change that
    ├── Busy         try again after `after` seconds; counts as our outage when it lasts
    │   └── Away     the person is not there now; waits the same, but is nobody's outage
    └── Unsendable   this message can never be sent
"""

from bot.values.markup import Text
from bot.values.message import AnyButton


class MentorError(Exception):
    """Every error that the mentor raises on purpose."""


class Refusal(MentorError):
    """A kind no, in the learner's words, with what to press instead."""

    def __init__(self, text: Text, buttons: tuple[AnyButton, ...] = ()) -> None:
        super().__init__(text)
        self.text = text
        self.buttons = buttons


class Unavailable(MentorError):
    """The store can't be used right now; the transaction was rolled back."""


class Outdated(MentorError):
    """The database is not of this mentor's version; the text is one line for an operator, with what to do."""


class CannotServe(MentorError):
    """A platform can't be served now, and no fault of ours is the reason; the text is one line for an operator."""


class DeliveryError(MentorError):
    """A message did not contact its address."""


class Gone(DeliveryError):
    """The address is closed: blocked, left or deleted."""


class Denied(DeliveryError):
    """The mentor lacks a permission in a community; it may be granted at any time."""


class Busy(DeliveryError):
    """The platform asks to wait `after` seconds."""

    def __init__(self, after: float) -> None:
        super().__init__(f"retry after {after:g} s")
        self.after = after


class Away(Busy):
    """The person has no open connection; nobody's fault."""


class Unsendable(DeliveryError):
    """The platform refuses this message whatever we do."""
