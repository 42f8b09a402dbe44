"""Forms where no form can be opened: one question at a time, the unfinished one kept in the store."""

from dataclasses import dataclass, replace

from bot.command import Call
from bot.ports.forms import Draft
from bot.reading.arguments import SUGGESTIONS, Desk, Misread
from bot.values.action import Action, read
from bot.values.events import ButtonPressed, PersonEvent, TextTyped
from bot.values.message import FIELD_VALUE_UNITS, Button, Field, Form, Paragraph, Reply, Title, clip, units
from bot.values.permissions import may_press

SKIP = Action("form_skip")
CANCEL = Action("form_cancel")
ANSWER = "form_answer"


@dataclass(frozen=True, slots=True)
class Filled:
    """All the answers to a form."""

    action: Action
    fields: dict[str, str]


async def begin_form(call: Call, form: Form) -> Reply:
    """Keep a form and ask its first question."""
    return await _ask(call, Draft(form))


async def form_step(event: PersonEvent, call: Call) -> Reply | Filled | None:
    """Take an event as the answer to the open question, if there is one; any other command leaves the form."""
    draft = await call.tx.forms.find(call.learner.key, call.place.address)
    if draft is None:
        return None
    text = _answer_in(event, call, draft)
    if text is None:
        await _keep(call, None)
        return None
    _check(call, draft, text)
    draft = replace(draft, answers=(*draft.answers, text))
    if len(draft.answers) < len(draft.form.fields):
        return await _ask(call, draft)
    await _keep(call, None)
    names = (field.name for field in draft.form.fields)
    return Filled(draft.form.action, dict(zip(names, draft.answers, strict=True)))


def _answer_in(event: PersonEvent, call: Call, draft: Draft) -> str | None:
    if isinstance(event, TextTyped) and not event.text.startswith("/"):
        return event.text.strip()
    return _pressed(read(event.action), call, draft) if isinstance(event, ButtonPressed) else None


def _pressed(action: Action, call: Call, draft: Draft) -> str | None:
    if not may_press(action.owner, call.learner.key):
        return None
    if action.name == ANSWER and action.args:
        return action.args[0]
    return "" if action.name == SKIP.name and not _open(draft).required else None


def _open(draft: Draft) -> Field:
    return draft.form.fields[len(draft.answers)]


def _check(call: Call, draft: Draft, text: str) -> None:
    """Refuse an answer that the command would refuse later, while its question is still open."""
    if units(text) > FIELD_VALUE_UNITS:
        raise call.refusal("form.too_long", n=FIELD_VALUE_UNITS)
    if not text and _open(draft).required:
        raise call.refusal("form.empty")
    spec = call.registry.find(draft.form.action.name)
    kinds = {option.name: option.kind for option in spec.options} if spec else {}
    kind = kinds.get(_open(draft).name)
    if kind is None or not text:
        return
    try:
        kind.read(text, Desk(call.catalog, call.words, call.learner.language))
    except Misread as error:
        near = (Button(clip(choice.label), Action(ANSWER, choice.value)) for choice in error.near[:SUGGESTIONS])
        raise call.refusal(error.key, *near, **error.values) from error


async def _keep(call: Call, draft: Draft | None) -> None:
    await call.tx.forms.save(call.learner.key, call.place.address, draft)


async def _ask(call: Call, draft: Draft) -> Reply:
    await _keep(call, draft)
    field = _open(draft)
    key = "form.ask" if call.place.kind == "private" else "form.ask_here"
    question = call.say(key, label=field.label, hint=field.hint)
    return Reply((Title(draft.form.title), Paragraph(question)), _ways_out(call, field))


def _ways_out(call: Call, field: Field) -> tuple[Button, ...]:
    cancel = Button(call.label("form.cancel"), CANCEL)
    return (cancel,) if field.required else (Button(call.label("form.skip"), SKIP), cancel)
