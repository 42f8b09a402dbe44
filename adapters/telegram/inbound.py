"""An update of Telegram becomes an event of the house, or nothing. Pure."""

import re
from dataclasses import dataclass, replace

from telegram import CallbackQuery, Chat, Message, Update

from adapters.telegram import membership
from adapters.telegram.deep_links import is_payload
from adapters.telegram.found import ChatSpot, Found, Incoming, Masked, Press, place_in, sender_of
from adapters.telegram.limits import GENERAL
from adapters.telegram.uploads import documents_of
from bot.command import Registry
from bot.door.form_dialog import FORM_ANSWER, FORM_SKIP
from bot.door.intent import name_in
from bot.values.events import ButtonPressed, CommandCalled, Invited, Joined, PersonEvent, Sender, TextTyped

UPDATES = ("message", "callback_query", "my_chat_member", "chat_member")
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+(.*))?", re.DOTALL)
_STEPS = {FORM_SKIP.name, FORM_ANSWER}  # presses that may be the last answer to any form


@dataclass(frozen=True, slots=True)
class Me:
    """Who the bot is."""

    id: int
    username: str


def read(update: Update, me: Me, registry: Registry) -> Found:
    """Find out what an update says to the mentor, if anything."""
    if update.callback_query:
        return _pressed(update.callback_query)
    if update.my_chat_member:
        return membership.own(update.my_chat_member)
    if update.chat_member:
        return membership.of_member(update.chat_member)
    message = update.message
    return membership.service(message) or _written(message, me, registry) if message else None


def asks_rights(event: PersonEvent, registry: Registry) -> bool:
    """Tell whether it matters who manages the place; text may be the last answer to a form."""
    if event.place.kind == "private" or event.sender.manages_place:
        return False
    name = name_in(event)
    if isinstance(event, TextTyped) or name in _STEPS:
        return any(spec.need == "manager" for spec in registry)
    spec = registry.find(name)
    return isinstance(event, Joined) or (spec is not None and spec.need == "manager")


def _written(message: Message, me: Me, registry: Registry) -> Found:
    chat, user = message.chat, message.from_user
    masked = message.sender_chat is not None
    if user is None or chat.type == Chat.CHANNEL or message.is_automatic_forward or (user.is_bot and not masked):
        return None
    spot = ChatSpot(str(chat.id), thread_of(message))
    event = _spoken(message, sender_of(user), me, registry)
    about = _about(message, event, registry)
    if masked and event:
        return Masked(spot, event.name if isinstance(event, CommandCalled) else "")
    if isinstance(event, CommandCalled) and event.name == "start":
        return _started(event, spot, registry, by_name="@" in (message.text or ""))
    if isinstance(event, CommandCalled) and about and not event.text:
        event = replace(event, text=about.text or about.caption or "")
    return Incoming(event, spot, documents=documents_of(message) or documents_of(about)) if event else None


def _about(message: Message, event: PersonEvent | None, registry: Registry) -> Message | None:
    """Give the message that a command which takes files was an answer to: what stands there is meant."""
    spec = registry.find(event.name) if isinstance(event, CommandCalled) else None
    return message.reply_to_message if spec and spec.takes_files else None


def _started(event: CommandCalled, spot: ChatSpot, registry: Registry, by_name: bool) -> Found:
    """Read what a link adds to /start; one that added the bot to a group names it, and the greeting is the answer."""
    origin, spec = event.text if is_payload(event.text) else "", registry.find("start")
    if origin and by_name and event.place.kind == "community":
        return Invited(event.place.address, origin)
    if spec and not spec.options:
        event = replace(event, text="")
    if event.place.kind == "private":
        event = replace(event, sender=replace(event.sender, origin=origin))
    return Incoming(event, spot)


def _spoken(message: Message, sender: Sender, me: Me, registry: Registry) -> PersonEvent | None:
    place, text = place_in(message.chat, thread_of(message)), _text(message)
    if text is None:
        return None
    if command := _COMMAND.fullmatch(text):
        name, bot, rest = command[1].lower(), command[2] or "", command[3] or ""
        if place.kind == "community" and not _is_meant(name, bot, me, registry):
            return None
        return CommandCalled(sender, place, name=name, text=rest)
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
    return spec is not None and spec.typed


def _is_reply_to(message: Message, me: Me) -> bool:
    quoted = message.reply_to_message
    return quoted is not None and quoted.from_user is not None and quoted.from_user.id == me.id


def _pressed(query: CallbackQuery) -> Found:
    message = query.message
    if query.data is None or message is None:
        return None
    known = message if isinstance(message, Message) and message.is_accessible else None  # an old one has no content
    thread = thread_of(known) if known else None
    event = ButtonPressed(sender_of(query.from_user), place_in(message.chat, thread), action=query.data)
    press = Press(query.id, message.message_id, bool(known and (known.photo or known.document)))
    under = message.message_id if known is None and event.place.kind == "community" else None
    return Incoming(event, ChatSpot(str(message.chat.id), thread, under), press)


def thread_of(message: Message) -> int | None:
    """Give the topic of a forum; outside of forums the same number means a chain of replies."""
    topic = message.message_thread_id if message.is_topic_message else None
    return None if topic == GENERAL else topic
