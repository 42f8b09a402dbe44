"""What was chosen for reminders, and whether study followed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol

from bot.values.message_kinds import MessageKind


@dataclass(frozen=True, slots=True)
class Trial:
    """How often one choice was made for a reminder, and how often study followed."""

    arm: str
    rounds: int
    worked: int


class Trials(Protocol):
    """The choices."""

    async def choose(self, learner: int, kind: MessageKind, day: date, arm: str) -> None:
        """Write down what was chosen for a delivery; enqueueing it anew forgets that."""

    async def results(self, since: datetime, within: timedelta) -> Sequence[Trial]:
        """Count the choices for reminders due since a moment that were sent, or held back to compare with.

        What counts is study `within` that time after a reminder was sent, or after one that was held back was due.
        """
