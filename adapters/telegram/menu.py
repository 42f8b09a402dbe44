"""The list of commands that Telegram shows, for each language and kind of chat."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import structlog
from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)
from telegram.error import TelegramError

from adapters.telegram.limits import DESCRIPTION
from bot.command import CommandSpec
from bot.door.app import App
from bot.words.text import DEFAULT

MENU_NOTE = "telegram.commands"
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands of one scope in one language; the default language has no code and serves all others."""

    scope: BotCommandScope
    language: str | None
    commands: tuple[BotCommand, ...]

    def to_json(self) -> str:
        """Write it so that a change can be seen."""
        return json.dumps([self.scope.type, self.language, [command.to_dict() for command in self.commands]])


def menus(app: App) -> Iterator[Menu]:
    """List the menus: everything in private, in groups what is answered to all, to administrators their own as well."""
    public = app.registry.public()
    shown = [spec for spec in public if not spec.private]
    scopes = (
        (BotCommandScopeAllPrivateChats(), public),
        (BotCommandScopeAllGroupChats(), [spec for spec in shown if spec.need == "anyone"]),
        (BotCommandScopeAllChatAdministrators(), shown),
    )
    for language in sorted(app.words.languages):
        for scope, specs in scopes:
            commands = tuple(_command(app, language, spec) for spec in specs)
            yield Menu(scope, None if language == DEFAULT else language, commands)


async def sync(app: App, bot: Bot) -> None:
    """Tell Telegram the menus when they changed; a failure costs nothing but old help texts."""
    if await is_synced(app, bot):
        return
    wanted = list(menus(app))
    try:
        for menu in wanted:
            await bot.set_my_commands(menu.commands, menu.scope, menu.language)
    except TelegramError as error:
        log.warning("commands not synced", error=type(error).__name__)
        return
    await app.command_lists.keep(MENU_NOTE, _text(bot, wanted))


async def is_synced(app: App, bot: Bot) -> bool:
    """Tell whether Telegram knows the menus as they are now."""
    return await app.command_lists.is_sent(MENU_NOTE, _text(bot, menus(app)))


def _command(app: App, language: str, spec: CommandSpec) -> BotCommand:
    return BotCommand(spec.name, app.words.label(language, spec.help_key())[:DESCRIPTION])


def _text(bot: Bot, wanted: Iterable[Menu]) -> str:
    return "\n".join([str(bot.id), *(menu.to_json() for menu in wanted)])
