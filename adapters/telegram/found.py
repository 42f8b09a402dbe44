"""What an update says to the mentor: an event of the house with what Telegram needs to answer it."""

from dataclasses import dataclass

from telegram import Chat, Document, User

from bot.values.events import Address, PersonEvent, Place, PlatformEvent, Sender

PLATFORM = "telegram"


@dataclass(frozen=True, slots=True)
class ChatSpot:
    """Where messages go: a chat and a topic of it; `under`: a message in that topic, where its number is not known."""

    chat: str
    thread: int | None = None
    under: int | None = None

    @property
    def topic(self) -> str:
        """Give the channel of the house; the general topic is no one in particular."""
        return str(self.thread or "")


@dataclass(frozen=True, slots=True)
class Press:
    """The press of a button: its query and the message that has it; a `picture` or a file never becomes a text."""

    query: str
    message: int
    picture: bool


@dataclass(frozen=True, slots=True)
class Incoming:
    """A person's event, where it came from, and the files that are still to be fetched."""

    event: PersonEvent
    spot: ChatSpot
    press: Press | None = None
    documents: tuple[Document, ...] = ()

    @property
    def in_group(self) -> bool:
        """Tell whether others see the chat."""
        return self.event.place.kind == "community"


@dataclass(frozen=True, slots=True)
class Masked:
    """Somebody who writes as a group or as a channel, so nobody knows who; `command` is what they ask for, if any."""

    spot: ChatSpot
    command: str = ""


Found = Incoming | Masked | PlatformEvent | None


def address_of(id: int | str) -> Address:
    """Give the address of a chat or a person."""
    return Address(PLATFORM, str(id))


def sender_of(user: User, origin: str = "") -> Sender:
    """Give a person as the house sees them."""
    return Sender(address_of(user.id), user.first_name, user.language_code, origin=origin)


def place_in(chat: Chat, thread: int | None = None) -> Place:
    """Give a chat as the house sees it."""
    private = chat.type == Chat.PRIVATE
    return Place(address_of(chat.id), "private" if private else "community", chat.title or "", str(thread or ""))
