"""What Discord reports becomes an event. Pure.

A direct message and every use of an app that only the person installed are a private place, whose id is the person's.
A server that installed the mentor is a community, whose id is the server's.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import discord

from adapters.discord.render import REPEAT
from bot.values.action import BadAction, read
from bot.values.events import (
    Address,
    ButtonPressed,
    CommandCalled,
    FormSubmitted,
    Joined,
    Left,
    Place,
    Renamed,
    Sender,
    TextTyped,
)

PLATFORM = "discord"
MENU_COMMAND = "check"
"""The command that stands in the menu of a message, which then is its text."""
UPLOAD = discord.ComponentType.file_upload.value
ATTACHMENT = discord.AppCommandOptionType.attachment.value
FromInteraction = CommandCalled | ButtonPressed | FormSubmitted
_Press = discord.Interaction[Any]


def event_of(press: _Press) -> FromInteraction | None:
    """Read a slash command, a press, a choice or a submitted form."""
    data: Mapping[str, Any] = press.data or {}
    who, where = _sender(press), _place(press)
    match press.type:
        case discord.InteractionType.application_command:
            if data.get("type") == discord.AppCommandType.message.value:
                return CommandCalled(who, where, MENU_COMMAND, text=_message_text(data), opens_forms=True)
            given = (option for option in data.get("options", ()) if option.get("type") != ATTACHMENT)
            options = {option["name"]: str(option.get("value", "")) for option in given}
            return CommandCalled(who, where, str(data["name"]), options, opens_forms=True)
        case discord.InteractionType.component:
            return ButtonPressed(who, where, _action(data), opens_forms=True)
        case discord.InteractionType.modal_submit:
            fields = dict(_fields(data.get("components", ())))
            return FormSubmitted(who, where, str(data["custom_id"]), fields)
    return None


def typed(message: discord.Message) -> TextTyped:
    """Read a direct message."""
    address = _address(message.author.id)
    return TextTyped(Sender(address, message.author.display_name), Place(address), message.content)


def joined(guild: discord.Guild, person: int, channel: str) -> Joined:
    """Read an installation by a person; `channel` is where the server is greeted, "" where nobody may speak."""
    sender = Sender(_address(person), language=str(guild.preferred_locale), manages_place=True)
    return Joined(sender, _community(guild, channel))


def left(guild: discord.Guild) -> Left:
    """Read a removal."""
    return Left(_community(guild))


def renamed(guild: discord.Guild) -> Renamed:
    """Read a new name."""
    return Renamed(_community(guild))


def focused(press: _Press) -> tuple[str, str, str]:
    """Read which option of which command is being typed, and what stands there."""
    data: Mapping[str, Any] = press.data or {}
    option = next((one for one in data.get("options", ()) if one.get("focused")), {"name": "", "value": ""})
    return str(data["name"]), str(option["name"]), str(option["value"])


def _sender(press: _Press) -> Sender:
    user = press.user
    manages = press.permissions.manage_guild and press.is_guild_integration()
    return Sender(_address(user.id), user.display_name, str(press.locale), manages_place=manages)


def _place(press: _Press) -> Place:
    if press.guild is not None and press.is_guild_integration():
        return _community(press.guild, _channel(press))
    return Place(_address(press.user.id))


def _community(guild: discord.Guild, channel: str = "") -> Place:
    return Place(_address(guild.id), "community", guild.name or "", channel)


def _channel(press: _Press) -> str:
    """Name the channel; of a thread, which is archived one day and takes no more posts, the one that it belongs to."""
    where = press.channel
    return str(where.parent_id if isinstance(where, discord.Thread) else press.channel_id or "")


def _address(id: int) -> Address:
    return Address(PLATFORM, str(id))


def _action(data: Mapping[str, Any]) -> str:
    """Give the action of a press; a choice joins its arguments, and what is no action is left to the core to refuse."""
    custom_id = str(data["custom_id"]).lstrip(REPEAT)
    values = data.get("values")
    if not values:
        return custom_id
    try:
        return str(read(custom_id).plus(str(values[0]).partition(":")[2]))
    except BadAction:
        return custom_id


def _message_text(data: Mapping[str, Any]) -> str:
    """Give the text of the message that a menu was opened on."""
    messages: Mapping[str, Any] = (data.get("resolved") or {}).get("messages", {})
    return next((str(message.get("content") or "") for message in messages.values()), "")


def _fields(components: Any) -> Iterator[tuple[str, str]]:
    """Walk through labels (and the rows of older clients) to the boxes inside."""
    for component in components:
        if component.get("type") == UPLOAD:
            continue
        if "custom_id" in component:
            yield component["custom_id"], str(component.get("value") or "")
        else:
            yield from _fields(component.get("components") or (component.get("component") or {},))
