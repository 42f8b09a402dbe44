"""A Reply becomes messages, a Form a modal. Pure: nothing is remembered, buttons carry their action."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import discord
from discord import ui

from adapters.discord import limits
from adapters.discord.markdown import escape, fenced, text_lines
from adapters.fit import MarkupBlock as Lines
from adapters.fit import MarkupLine, pages, rows
from bot.values.action import Action
from bot.values.bounds import units
from bot.values.markup import Span
from bot.values.media import File, Picture
from bot.values.message import (
    STEP_MARKS,
    AnyButton,
    Aside,
    Block,
    Button,
    Code,
    Facts,
    Form,
    Link,
    Meter,
    Pair,
    Paragraph,
    Reply,
    Select,
    Step,
    Steps,
    Style,
    Title,
    meter_bar,
)

COLOUR = 0x3776AB  # Python's blue
PICTURE_NAME = "picture.png"
FILES_FIELD, FILES_AT_ONCE = "files", 10  # components/reference#file-upload: at most ten
REPEAT = "~"  # in front of an action that stands on a message twice: Discord wants custom ids to be unique
_BUTTON_STYLES: dict[Style, discord.ButtonStyle] = {
    "normal": discord.ButtonStyle.secondary,
    "primary": discord.ButtonStyle.primary,
    "danger": discord.ButtonStyle.danger,
}


@dataclass(frozen=True, slots=True)
class DiscordMessage:
    """One message as discord.py takes it."""

    embed: discord.Embed
    view: ui.View | None = None
    picture: Picture | None = None
    file: File | None = None

    def to_send(self) -> dict[str, Any]:
        """Name what a new message has."""
        parts = {"embed": self.embed, "view": self.view, "files": self._attachments() or None}
        return {name: part for name, part in parts.items() if part is not None}

    def to_edit(self) -> dict[str, Any]:
        """Name what an edited message has, and take away what it has no more."""
        return {"embed": self.embed, "view": self.view, "attachments": self._attachments()}

    def _attachments(self) -> list[discord.File]:
        shown = (
            [discord.File(io.BytesIO(self.picture.png), PICTURE_NAME, description=self.picture.alt)]
            if self.picture
            else []
        )
        return [*shown, discord.File(io.BytesIO(self.file.data), self.file.name)] if self.file else shown


def messages(reply: Reply) -> list[DiscordMessage]:
    """Write a reply as one message, or several where escaping made it too long; buttons and file go with the last."""
    title, blocks = _headed(reply.blocks)
    lines = [part for block in blocks for part in _block(block) if any(map("".join, part))]
    texts = pages(lines, limits.DESCRIPTION) or [""]
    plain = [DiscordMessage(discord.Embed(description=text or None, colour=COLOUR)) for text in texts]
    plain[0].embed.title = title
    if reply.picture:
        plain[0] = replace(plain[0], picture=reply.picture)
        plain[0].embed.set_image(url=f"attachment://{PICTURE_NAME}")
    plain[-1] = replace(plain[-1], view=_view(reply.buttons), file=reply.file)
    return plain


def modal(form: Form, files_label: str = "") -> ui.Modal:
    """Write a form as a modal; one that asks for work takes files, under this label."""
    window = ui.Modal(title=form.title, custom_id=str(form.action), timeout=None)
    for field in form.fields:
        box: ui.TextInput[ui.Modal] = ui.TextInput(
            custom_id=field.name,
            style=discord.TextStyle.long if field.long else discord.TextStyle.short,
            placeholder=field.hint or None,
            default=field.value or None,
            required=field.required,
            max_length=field.most,
        )
        window.add_item(ui.Label(text=field.label, component=box))
        if field.work:
            files: ui.FileUpload[ui.Modal] = ui.FileUpload(
                custom_id=FILES_FIELD, required=False, min_values=0, max_values=FILES_AT_ONCE
            )
            window.add_item(ui.Label(text=files_label, component=files))
    window.stop()  # a view that has stopped is not kept in memory; presses come in through on_interaction
    return window


def _headed(blocks: Sequence[Block]) -> tuple[str | None, Sequence[Block]]:
    """Take the first title as the embed's, where it is short enough when escaped."""
    if isinstance(blocks[0], Title):
        title = escape(blocks[0].text)
        if units(title) <= limits.TITLE:
            return title, blocks[1:]
    return None, blocks


def _block(block: Block) -> list[Lines]:
    if isinstance(block, Code):
        return fenced(block.text, block.language)
    return [_lines(block)]


def _lines(block: Title | Paragraph | Aside | Steps | Facts | Meter) -> Lines:
    match block:
        case Title(text):
            return text_lines((Span(text, bold=True),))
        case Paragraph(text):
            return text_lines(text)
        case Aside(text):
            return [_small(line) for line in text_lines(text)]
        case Steps(items):
            return [line for item in items for line in _step(item)]
        case Facts(pairs):
            return [line for pair in pairs for line in _pair(pair)]
        case Meter():
            return [[meter_bar(block)]]


def _small(line: MarkupLine) -> MarkupLine:
    return [f"-# {line[0]}", *line[1:]] if "".join(line).strip() else line


def _step(item: Step) -> Lines:
    now = item.state == "now"
    return text_lines(
        (Span(f"{STEP_MARKS[item.state]} "), *(replace(span, bold=span.bold or now) for span in item.text))
    )


def _pair(pair: Pair) -> Lines:
    return text_lines((Span(f"{pair.label}:", bold=True), Span(" "), *pair.value))


def _view(buttons: Sequence[AnyButton]) -> ui.View | None:
    """Lay out menus first, each in a row of its own, then the buttons."""
    if not buttons:
        return None
    menus = [[button] for button in buttons if isinstance(button, Select)]
    others = [button for button in buttons if not isinstance(button, Select)]
    view = ui.View(timeout=None)
    seen: set[str] = set()
    for number, row in enumerate([*menus, *rows(others, limits.ROW_BUTTONS)]):
        for button in row:
            view.add_item(_item(button, number, seen))
    view.stop()  # see modal()
    return view


def _item(button: AnyButton, row: int, seen: set[str]) -> ui.Item[ui.View]:
    match button:
        case Link(label, url):
            return ui.Button(label=label, url=url, row=row)
        case Button(label, action, style):
            return ui.Button(label=label, custom_id=_custom_id(action, seen), style=_BUTTON_STYLES[style], row=row)
        case Select(prompt, options, action):
            choices = [
                discord.SelectOption(label=option.label, value=f"{index}:{option.value}")
                for index, option in enumerate(options)
            ]
            return ui.Select(custom_id=_custom_id(action, seen), placeholder=prompt, options=choices, row=row)


def _custom_id(action: Action, seen: set[str]) -> str:
    custom_id = str(action)
    while custom_id in seen:
        custom_id = REPEAT + custom_id
    seen.add(custom_id)
    return custom_id
