"""The kinds of messages that nobody asked for at that moment, and what is true of each."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

OUTLIVED = timedelta(days=7)  # after which even a patient message is worth nothing


@dataclass(frozen=True, slots=True)
class Traits:
    """`calls`: it calls to a day's study, so study calls it off. `patient`: it is worth a word even days late."""

    calls: bool = False
    patient: bool = False


class MessageKind(StrEnum):
    """What a delivery is; its words are made by whoever registers for the kind (see bot/command.py)."""

    traits: Traits

    def __new__(cls, name: str, traits: Traits = Traits()) -> "MessageKind":
        """Make a kind out of its name in the store and its traits."""
        kind = str.__new__(cls, name)
        kind._value_ = name
        kind.traits = traits
        return kind

    REMINDER = "nudge", Traits(calls=True)  # at the learner's own hour, and a community's daily post at its own
    SNOOZE = "snooze", Traits(calls=True)
    WARNING = "warn", Traits(calls=True)
    TIMER = "timer", Traits(calls=True)
    FOCUS = "focus"
    RECAP = "recap"
    BOARD = "board"
    BUDDY = "buddy", Traits(patient=True)
    BUDDY_CHECK = "buddy_look", Traits(patient=True)
    POST_DENIED = "post_denied", Traits(patient=True)
    BADGES_DENIED = "badges_denied", Traits(patient=True)


REMINDER = MessageKind.REMINDER
CALLS = frozenset(kind for kind in MessageKind if kind.traits.calls)
PATIENT = frozenset(kind for kind in MessageKind if kind.traits.patient)
