"""What others call a learner: chosen here, and asked for where a name is needed."""

from dataclasses import replace
from typing import Annotated

from bot.command import Call, handler
from bot.reading.arguments import Rest
from bot.values.action import Action, BadAction
from bot.values.message import Button, Field, Form, Paragraph, Reply
from bot.values.names import clean_name

LONGEST_NAME = 40
ON = {"settings": (), "board_show": ("yes",), "set_visible": ("on",), "buddy_seek": ()}
LABELS = {
    "settings": "common.settings_button", "board_show": "board.show_button", "set_visible": "settings.show_button",
    "buddy_seek": "buddy.seek_button",
}  # fmt: skip


def name_form(call: Call, then: str, typed: str = "") -> Form:
    """Ask for a name; `then` is what it is needed for."""
    value = typed or clean_name(call.learner.name)
    field = Field("name", call.label("settings.name_label"), call.label("settings.name_hint"), value)
    return Form(call.label("settings.name_title"), (field,), Action("set_name", then))


@handler(shown="private")
async def name_ask(call: Call) -> Form:
    """Ask for another name."""
    return name_form(call, "settings")


@handler(shown="private")
async def set_name(call: Call, then: str, name: Annotated[str, Rest()]) -> Reply:
    """Take a name, and go on with what it was needed for."""
    if then not in ON:
        raise BadAction(then)
    kept = clean_name(name, LONGEST_NAME + 1)
    if not kept or len(kept) > LONGEST_NAME:
        key = "settings.name_long" if kept else "settings.name_empty"
        raise call.refusal(key, call.button("settings.name_button", "name_ask"), n=LONGEST_NAME)
    await call.tx.people.save(replace(call.learner, name=kept), call.now)
    return Reply((Paragraph(call.say("settings.named", name=kept)),), (_on(call, then),))


def _on(call: Call, then: str) -> Button:
    where = call.place.address
    args = (where.platform, where.id) if then == "buddy_seek" and call.place.kind == "community" else ON[then]
    return call.button(LABELS[then], then, *args, style="primary")
