"""The registry becomes Discord's command list, sent when it changed; and suggestions while an option is typed."""

import json
from collections.abc import Iterable
from typing import Any

import discord
import structlog
from discord import app_commands

from adapters.discord import limits
from adapters.discord.inbound import ATTACHMENT, MENU_COMMAND
from bot.command import CommandSpec
from bot.door.app import App
from bot.values.message import Choice
from bot.words.text import DEFAULT, Words

log = structlog.get_logger(__name__)


def payload(specs: Iterable[CommandSpec], words: Words) -> list[dict[str, Any]]:
    """Describe every command to Discord, and what stands in the menu of a message."""
    specs = list(specs)
    menus = [_menu(words) for spec in specs if spec.name == MENU_COMMAND]
    return [*(_command(spec, words) for spec in specs), *menus]


def _menu(words: Words) -> dict[str, Any]:
    described = _described("check.menu", words)
    named = {"name": described["description"], "name_localizations": described["description_localizations"]}
    return {"type": discord.AppCommandType.message.value, **named, **_USED_IN}


_USED_IN = {
    "integration_types": app_commands.AppInstallationType(guild=True, user=True).to_array(),
    "contexts": app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True).to_array(),
}


def _command(spec: CommandSpec, words: Words) -> dict[str, Any]:
    return {
        "name": spec.name,
        "type": discord.AppCommandType.chat_input.value,
        **_described(spec.help_key(), words),
        "options": [
            *(_option(one.name, one.required, spec.option_key(one), words) for one in spec.options),
            *([_file_option(words)] if spec.takes_files else []),
        ],
        **_USED_IN,
    }


def _file_option(words: Words) -> dict[str, Any]:
    return {"name": "file", "type": ATTACHMENT, **_described("check.option_file", words), "required": False}


def _option(name: str, required: bool, key: str, words: Words) -> dict[str, Any]:
    return {
        "name": name,
        "type": discord.AppCommandOptionType.string.value,
        **_described(key, words),
        "required": required,
        "autocomplete": True,
    }


def _described(key: str, words: Words) -> dict[str, Any]:
    others = sorted(words.languages - {DEFAULT})
    localised = {
        locale: words.label(language, key) for language in others for locale in limits.LOCALES.get(language, ())
    }
    return {"description": words.label(DEFAULT, key), "description_localizations": localised}


def choices(offered: Iterable[Choice]) -> list[app_commands.Choice[str]]:
    """Show suggestions as Discord's, as many as it takes."""
    fitting = [
        app_commands.Choice(name=choice.label, value=choice.value)
        for choice in offered
        if len(choice.value) <= limits.SUGGESTION
    ]
    return fitting[: limits.SUGGESTIONS]


async def sync(client: discord.Client, app: App) -> None:
    """Send the command list when it differs from what was sent last; no transaction waits for Discord."""
    if client.application_id is None or await synced(client, app):
        return
    commands = payload(app.registry.public(), app.words)
    await client.http.bulk_upsert_global_commands(client.application_id, payload=commands)
    await app.command_lists.keep(_key(client), _text(commands))
    log.info("commands synced", count=len(commands))


async def synced(client: discord.Client, app: App) -> bool:
    """Tell whether the command list of this house is the one that Discord has."""
    return await app.command_lists.is_sent(_key(client), _text(payload(app.registry.public(), app.words)))


def _key(client: discord.Client) -> str:
    return f"discord.commands:{client.application_id}"


def _text(commands: list[dict[str, Any]]) -> str:
    return json.dumps(commands, sort_keys=True)
