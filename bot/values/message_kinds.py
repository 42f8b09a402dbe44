"""The kinds of messages that nobody asked for at that moment, and what is true of each."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Literal

OUTLIVED = timedelta(days=7)  # after which even a patient message is worth nothing

Recipient = Literal["person", "community"]


@dataclass(frozen=True, slots=True)
class Traits:
    """`calls`: it calls to a day's study, so study calls it off. `patient`: it is worth a word even days late."""

    calls: bool = False
    patient: bool = False
    recipients: tuple[Recipient, ...] = ("person",)


class MessageKind(StrEnum):
    """What a delivery is; whoever makes the words of a kind registers for it (see bot/command.py)."""

    traits: Traits

    def __new__(cls, name: str, traits: Traits = Traits()) -> "MessageKind":
        """Make a kind out of its name in the store and its traits."""
        kind = str.__new__(cls, name)
        kind._value_ = name
        kind.traits = traits
        return kind

    REMINDER = "nudge", Traits(calls=True, recipients=("person", "community"))  # for a community: the daily post
    SNOOZE = "snooze", Traits(calls=True)
    WARNING = "warn", Traits(calls=True)
    TIMER = "timer", Traits(calls=True)
    FOCUS = "focus", Traits(recipients=("person", "community"))
    RECAP = "recap"
    BOARD = "board", Traits(recipients=("community",))
    BUDDY = "buddy", Traits(patient=True)
    BUDDY_CHECK = "buddy_look", Traits(patient=True)
    POST_DENIED = "post_denied", Traits(patient=True)
    BADGES_DENIED = "badges_denied", Traits(patient=True)
    UNKNOWN = "", Traits(recipients=())  # what another version of the mentor left in the store: nobody has words for it

    @classmethod
    def named(cls, name: str) -> "MessageKind":
        """Read a kind as the store keeps it."""
        try:
            return cls(name)
        except ValueError:
            return cls.UNKNOWN


REMINDER = MessageKind.REMINDER
PROMPTS = frozenset(kind for kind in MessageKind if kind.traits.calls)
PATIENT = frozenset(kind for kind in MessageKind if kind.traits.patient)
