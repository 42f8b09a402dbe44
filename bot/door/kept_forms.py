"""Forms that a platform opened: what was typed into one outlives a refusal."""

from contextlib import suppress
from dataclasses import replace

from bot.command import Call
from bot.ports.forms import Draft
from bot.ports.store import Transaction
from bot.values.action import Action, BadAction, read
from bot.values.bounds import Unbounded
from bot.values.errors import Refusal
from bot.values.events import FormSubmitted, PersonEvent
from bot.values.message import BUTTONS, Button, Form, Paragraph, Reply


async def keep_opened(call: Call, form: Form) -> None:
    """Keep a form that is opened now; a stranger who only looks is not kept for it."""
    if not call.sender.anonymous:
        await call.tx.forms.save(call.learner.key, call.place.address, Draft(form, opened=True))


async def drop_opened(call: Call) -> None:
    """Drop the form that was opened: it is answered."""
    draft = await call.tx.forms.find(call.learner.key, call.place.address)
    if draft and draft.opened:
        await call.tx.forms.save(call.learner.key, call.place.address, None)


def refusal_reply(refusal: Refusal, again: str = "") -> Reply:
    """Write a kind no with what may be meant, and a button of this label that opens the form again."""
    opening = (Button(again, Action("form_again")),) if again else ()
    return Reply((Paragraph(refusal.text),), (*refusal.buttons[: BUTTONS - len(opening)], *opening))


async def keep_typed(event: PersonEvent, learner: int, tx: Transaction) -> bool:
    """Keep what was typed into a form that was refused; tell whether it can be opened again."""
    draft = await tx.forms.find(learner, event.place.address) if isinstance(event, FormSubmitted) else None
    if not isinstance(event, FormSubmitted) or draft is None or not draft.opened:
        return False
    with suppress(BadAction, Unbounded):
        if read(event.action).name == draft.form.action.name:
            typed = (replace(field, value=event.fields.get(field.name, field.value)) for field in draft.form.fields)
            form = replace(draft.form, fields=tuple(typed))
            await tx.forms.save(learner, event.place.address, replace(draft, form=form))
            return True
    return False
