"""What is to be sent: the table is the queue."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol

from bot.values.events import Address
from bot.values.message_kinds import MessageKind

DeliveryState = Literal["queued", "claimed", "sent", "skipped", "missed", "gone", "failed"]


@dataclass(frozen=True, slots=True)
class Delivery:
    """What is to be sent. `ambiguous`: it was in flight when a process died, so it may have been sent before.

    `due_at` is the promised moment and never moves by itself; a delivery that was put off waits for `not_before`.
    `claim` proves who claimed it last; `arm` says what was chosen for a
    reminder (a `bot.learning.reminders.Choice`); `about` is what it is about, in the words of whoever enqueued it.
    """

    id: int
    learner: int
    kind: MessageKind
    day: date
    due_at: datetime
    state: DeliveryState
    attempts: int = 0
    ambiguous: bool = False
    sent_at: datetime | None = None
    address: Address | None = None
    error: str = ""
    not_before: datetime | None = None
    claim: int = field(default=0, compare=False)
    arm: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Audience:
    """Whose deliveries a sender takes, where several share a store: people with an open address on its platforms.

    If `exclusive`, only people who have none elsewhere; if not, those who have no open address at all as well.
    """

    platforms: frozenset[str]
    exclusive: bool = False


class Outbox(Protocol):
    """Deliveries: unique by (learner, kind, day)."""

    async def enqueue(self, learner: int, kind: MessageKind, day: date, due_at: datetime, about: str = "") -> None:
        """Put a delivery into the outbox; the same learner, kind and day is moved to `due_at` and sent again."""

    async def cancel(self, learner: int, day: date, kind: MessageKind | None = None) -> None:
        """Skip what is still queued for a learner's day: every call to study, or one kind."""

    async def of(self, learner: int, limit: int, kinds: Collection[MessageKind] | None = None) -> Sequence[Delivery]:
        """Read a learner's deliveries of all or these kinds, so many of the latest days, newest first."""

    async def claim(
        self, now: datetime, lease: float, limit: int, late: float, audience: Audience | None = None
    ) -> Sequence[Delivery]:
        """Take queued deliveries that are due, oldest first, for `lease` seconds; nobody else gets them meanwhile.

        Of deliveries of one moment, those of people who asked for it first come first.
        What is worth a word even days late is given up after a week.
        A claimed one whose lease ran out is taken once more, as ambiguous; after that it fails. Those more than `late`
        seconds overdue become "missed", with an outage in the ledger, instead.
        """

    async def settle(self, *deliveries: Delivery) -> None:
        """Write what became of claimed deliveries: state, attempts, sent_at, address, error, not_before.

        One that somebody else claimed since, or that was enqueued anew, stays as it is: its claim is another one.
        "queued" is claimed again from its not_before on (or its due_at, without one); lateness counts from due_at.
        """

    async def next_due(self) -> datetime | None:
        """Tell when the next slot or delivery is due; None when nothing ever is."""

    async def waiting(self, now: datetime) -> int:
        """Count the deliveries that may be claimed now."""

    async def prune(self, before: date, limit: int) -> int:
        """Erase up to `limit` deliveries of days before a date that were settled; count them."""
