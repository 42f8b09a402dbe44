"""An update of Telegram becomes an event of the house, or nothing. Pure."""

import re
from dataclasses import dataclass

from telegram import CallbackQuery, Chat, ChatMember, ChatMemberRestricted, ChatMemberUpdated, Message, Update, User

from bot.command import Registry
from bot.events import Address, ButtonPressed, CommandCalled, Joined, Left, PersonEvent, Place, Sender, TextTyped

PLATFORM = "telegram"
UPDATES = ("message", "callback_query", "my_chat_member")
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+(.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Me:
    """Who the bot is."""

    id: int
    username: str


@dataclass(frozen=True, slots=True)
class Press:
    """The press of a button: its query and the message that has it; a `picture` or a file never becomes a text."""

    query: str
    message: int
    picture: bool


@dataclass(frozen=True, slots=True)
class Incoming:
    """A person's event and where it came from; `anonymous`: an administrator who speaks as the group."""

    event: PersonEvent
    chat: str
    thread: int | None = None
    press: Press | None = None
    anonymous: bool = False

    @property
    def in_group(self) -> bool:
        """Tell whether others see the chat."""
        return self.event.place.kind == "community"


@dataclass(frozen=True, slots=True)
class Blocked:
    """A person has blocked the bot."""

    address: Address


@dataclass(frozen=True, slots=True)
class Moved:
    """A group became a supergroup with another id."""

    old: Address
    new: Address


Found = Incoming | Left | Blocked | Moved | None


def read(update: Update, me: Me, registry: Registry) -> Found:
    """Find out what an update says to the mentor, if anything."""
    if update.callback_query:
        return _pressed(update.callback_query)
    if update.my_chat_member:
        return _membership(update.my_chat_member)
    return _written(update.message, me, registry) if update.message else None


def asks_rights(event: PersonEvent, registry: Registry) -> bool:
    """Tell whether it matters who manages the place; text and presses may be the last answer to a form."""
    if event.place.kind == "private" or event.sender.manages_place:
        return False
    spec = registry.find(event.name) if isinstance(event, CommandCalled) else None
    needed = spec.need == "manager" if spec else any(one.need == "manager" for one in registry)
    return needed or isinstance(event, Joined)


def is_private_command(event: PersonEvent, registry: Registry) -> bool:
    """Tell whether a command's answer is for one person."""
    spec = registry.find(event.name) if isinstance(event, CommandCalled) else None
    return spec is not None and spec.private


def _written(message: Message, me: Me, registry: Registry) -> Found:
    chat, user = message.chat, message.from_user
    if message.migrate_to_chat_id:
        return Moved(_address(chat.id), _address(message.migrate_to_chat_id))
    anonymous = message.sender_chat is not None and message.sender_chat.id == chat.id
    if user is None or chat.type == Chat.CHANNEL or message.is_automatic_forward or (user.is_bot and not anonymous):
        return None
    sender = Sender(_address(chat.id), chat.title or "", manages_place=True) if anonymous else _sender(user)
    event = _spoken(message, sender, me, registry)
    return Incoming(event, str(chat.id), _thread(message), anonymous=anonymous) if event else None


def _spoken(message: Message, sender: Sender, me: Me, registry: Registry) -> PersonEvent | None:
    place, text = _place(message.chat), _text(message)
    if text is None:
        return None
    if command := _COMMAND.fullmatch(text):
        name, bot, rest = command[1].lower(), command[2] or "", command[3] or ""
        if place.kind == "community" and not _is_meant(name, bot, me, registry):
            return None
        return CommandCalled(sender, place, name=name, text=_without_payload(name, rest, registry))
    if place.kind == "private" or (text and _is_reply_to(message, me)):
        return TextTyped(sender, place, text=text)
    return None


def _text(message: Message) -> str | None:
    """Give what was written; a sticker or a voice says nothing, a service message was written by nobody."""
    text = message.text or message.caption
    return text if text is not None else "" if message.effective_attachment else None


def _is_meant(name: str, bot: str, me: Me, registry: Registry) -> bool:
    """Tell whether a command in a group is for this bot; an unknown one without a name is for another."""
    if bot:
        return bot.lower() == me.username.lower()
    spec = registry.find(name)
    return spec is not None and not spec.hidden


def _without_payload(name: str, rest: str, registry: Registry) -> str:
    """Drop what a link such as t.me/bot?start=payload adds to /start, unless the command takes something."""
    spec = registry.find(name)
    return "" if name == "start" and spec and not spec.options else rest


def _is_reply_to(message: Message, me: Me) -> bool:
    quoted = message.reply_to_message
    return quoted is not None and quoted.from_user is not None and quoted.from_user.id == me.id


def _pressed(query: CallbackQuery) -> Found:
    message = query.message
    if query.data is None or message is None:
        return None
    event = ButtonPressed(_sender(query.from_user), _place(message.chat), action=query.data)
    known = message if isinstance(message, Message) else None  # an old message comes without its content
    press = Press(query.id, message.message_id, bool(known and (known.photo or known.document)))
    return Incoming(event, str(message.chat.id), _thread(known) if known else None, press)


def _membership(change: ChatMemberUpdated) -> Found:
    chat, was, now = change.chat, _inside(change.old_chat_member), _inside(change.new_chat_member)
    if chat.type == Chat.PRIVATE:
        return None if now else Blocked(_address(chat.id))
    if chat.type == Chat.CHANNEL or was == now:
        return None
    place = _place(chat)
    return Incoming(Joined(_sender(change.from_user), place), str(chat.id)) if now else Left(place)


def _inside(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member
    return member.status not in {ChatMember.LEFT, ChatMember.BANNED}


def _sender(user: User) -> Sender:
    return Sender(_address(user.id), user.first_name, user.language_code)


def _place(chat: Chat) -> Place:
    return Place(_address(chat.id), "private" if chat.type == Chat.PRIVATE else "community", chat.title or "")


def _thread(message: Message) -> int | None:
    """Give the topic of a forum; outside of forums the same number means a chain of replies."""
    return message.message_thread_id if message.is_topic_message else None


def _address(id: int) -> Address:
    return Address(PLATFORM, str(id))
