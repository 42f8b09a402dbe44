"""Ways out of a form, and back into it."""

from bot.command import Call, handler
from bot.values.message import Form, Paragraph, Reply


@handler(shown="private")
async def form_cancel(call: Call) -> Reply:
    """Leave the form; the door has dropped it already."""
    return Reply((Paragraph(call.say("form.cancelled")),), (call.button("common.help_button", "help"),))


@handler(shown="private")
async def form_skip(call: Call) -> Reply:
    """Answer a skip when no question is open any more."""
    return _nothing_open(call)


@handler(shown="private")
async def form_answer(call: Call, value: str) -> Reply:
    """Answer an answer when no question is open any more."""
    return _nothing_open(call)


@handler(shown="private")
async def form_again(call: Call) -> Reply | Form:
    """Open a form that was refused once more, with what was typed."""
    draft = await call.tx.forms.find(call.learner.key, call.place.address)
    return draft.form if draft and draft.opened else _nothing_open(call)


def _nothing_open(call: Call) -> Reply:
    return Reply((Paragraph(call.say("form.nothing_open")),), (call.button("common.help_button", "help"),))
