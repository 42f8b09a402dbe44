"""What comes in, whatever the platform, the clock included."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from bot.values.message_kinds import MessageKind


@dataclass(frozen=True, slots=True)
class Address:
    """Where a person can be reached: a platform and that platform's id."""

    platform: str
    id: str


@dataclass(frozen=True, slots=True)
class Sender:
    """Who did something, as the platform reports it; facts, not decisions. `origin`: what the link here says.

    `anonymous`: nobody vouches for who this is, so they are kept from the first thing on that is to be kept for them.
    """

    address: Address
    name: str = ""
    language: str | None = None
    zone: str | None = None
    manages_place: bool = False
    origin: str = ""
    anonymous: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Place:
    """Where it happened; a private place holds one person and the mentor. `channel`: which part of a community."""

    address: Address
    kind: Literal["private", "community"] = "private"
    name: str = ""
    channel: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that somebody sent; one that is larger than is taken here comes without its `data`."""

    name: str
    data: bytes | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class _FromPerson:
    """`opens_forms`: the platform can show a Form as the answer to this very event.

    `delivered_as`: a source, the number that it gave this, and a digest of it, since numbers may begin anew; by that
    what comes once more is known.
    """

    sender: Sender
    place: Place
    opens_forms: bool = field(default=False, kw_only=True)
    delivered_as: str = field(default="", kw_only=True, compare=False)
    files: tuple[Upload, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class CommandCalled(_FromPerson):
    """A command with named options (a slash command) or with free text after it."""

    name: str
    options: Mapping[str, str] = field(default_factory=dict)
    text: str = ""


@dataclass(frozen=True, slots=True)
class ButtonPressed(_FromPerson):
    """A button or an option of a select; `action` is the text that the button carried."""

    action: str


@dataclass(frozen=True, slots=True)
class FormSubmitted(_FromPerson):
    """A filled form; `action` is the text that the form carried."""

    action: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TextTyped(_FromPerson):
    """Text in a chat: a command, the answer to a question, or talk."""

    text: str


@dataclass(frozen=True, slots=True)
class Joined(_FromPerson):
    """The mentor was added to a place by `sender`."""


@dataclass(frozen=True, slots=True)
class Left:
    """The mentor was removed from a place."""

    place: Place


@dataclass(frozen=True, slots=True)
class Moved:
    """A community has a new address."""

    old: Address
    new: Address


@dataclass(frozen=True, slots=True)
class Renamed:
    """A community has a new name."""

    place: Place


@dataclass(frozen=True, slots=True)
class Invited:
    """A link brought the mentor to a community; `origin` is what that link says."""

    place: Address
    origin: str


@dataclass(frozen=True, slots=True)
class MemberLeft:
    """Somebody is no member of a community any more."""

    place: Address
    person: Address


@dataclass(frozen=True, slots=True)
class Blocked:
    """A person lets nobody write to this address any more."""

    address: Address


@dataclass(frozen=True, slots=True)
class Unblocked:
    """A person lets the mentor write to this address again."""

    address: Address


@dataclass(frozen=True, slots=True)
class DeliveryDue:
    """The clock: something is due to a learner, to be sent to `address`."""

    learner: int
    address: Address
    kind: MessageKind
    day: date
    due_at: datetime


PersonEvent = CommandCalled | ButtonPressed | FormSubmitted | TextTyped | Joined
PlatformEvent = Left | Moved | Renamed | Invited | MemberLeft | Blocked | Unblocked
"""What a platform tells once, and answers nobody."""
Event = PersonEvent | PlatformEvent | DeliveryDue
