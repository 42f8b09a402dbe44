"""A Reply becomes messages: text with entities, inline keyboards, a picture with a caption.

All options of a select are shown at once: 25 options and 10 buttons stay far below a keyboard's 100, and pages would
have to remember what is on them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from adapters.fit import rows_by_width
from adapters.telegram.limits import CAPTION, ROW, ROW_OF_OPTIONS, ROW_UNITS
from adapters.telegram.rich import write
from bot.values.bounds import units
from bot.values.media import File, Picture
from bot.values.message import AnyButton, Button, Choice, Link, Reply, Select, Style

_STYLE_NAMES: dict[Style, str] = {"primary": "primary", "danger": "danger"}
KeyboardRows = list[list[InlineKeyboardButton]]


@dataclass(frozen=True, slots=True)
class TelegramMessage:
    """One message, ready to be sent."""

    text: str
    entities: tuple[MessageEntity, ...] = ()
    keyboard: InlineKeyboardMarkup | None = None
    picture: bytes | None = field(default=None, repr=False)
    file: File | None = None


def messages(reply: Reply) -> tuple[TelegramMessage, ...]:
    """Write a reply as one message; a long text leaves its picture, a file and a second select follow by themselves."""
    here: list[AnyButton] = []
    selects: list[Select] = []
    for button in reply.buttons:
        if isinstance(button, Select):
            selects.append(button)
        if not isinstance(button, Select) or len(selects) == 1:
            here.append(button)
    main = TelegramMessage(*write(reply.blocks, selects[0].prompt if selects else ""), _keyboard(here))
    if reply.file:
        text, file = replace(main, keyboard=None), TelegramMessage("", keyboard=main.keyboard, file=reply.file)
        return (*_with_picture(text, reply.picture), file, *map(_alone, selects[1:]))
    return (*_with_picture(main, reply.picture), *map(_alone, selects[1:]))


def _with_picture(main: TelegramMessage, picture: Picture | None) -> tuple[TelegramMessage, ...]:
    if picture is None:
        return (main,)
    if units(main.text) <= CAPTION:
        return (replace(main, picture=picture.png),)
    return TelegramMessage(picture.alt, picture=picture.png), main


def _alone(select: Select) -> TelegramMessage:
    return TelegramMessage(*write((), select.prompt), _keyboard([select]))


def _keyboard(buttons: Sequence[AnyButton]) -> InlineKeyboardMarkup | None:
    return InlineKeyboardMarkup([row for rows in _rows(buttons) for row in rows]) if buttons else None


def _rows(buttons: Sequence[AnyButton]) -> Iterator[KeyboardRows]:
    """Lay neighbouring buttons side by side where their labels are short, and each select in rows of its own."""
    run: list[InlineKeyboardButton] = []
    for button in buttons:
        if isinstance(button, Select):
            yield _laid(run, ROW)
            yield _laid([_option(button, option) for option in button.options], ROW_OF_OPTIONS)
            run = []
        else:
            run.append(_button(button))
    yield _laid(run, ROW)


def _laid(buttons: Sequence[InlineKeyboardButton], most: int) -> KeyboardRows:
    return rows_by_width(buttons, most, ROW_UNITS, lambda button: button.text)


def _option(select: Select, option: Choice) -> InlineKeyboardButton:
    return InlineKeyboardButton(option.label, callback_data=str(select.action.plus(option.value)))


def _button(button: Button | Link) -> InlineKeyboardButton:
    if isinstance(button, Link):
        return InlineKeyboardButton(button.label, url=button.url)
    return InlineKeyboardButton(button.label, callback_data=str(button.action), style=_STYLE_NAMES.get(button.style))
