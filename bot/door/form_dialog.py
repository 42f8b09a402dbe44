"""Forms where no form can be opened: one question at a time, the unfinished one kept in the store."""

from collections.abc import Container, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice

from bot.command import Call
from bot.ports.forms import Draft
from bot.reading.arguments import MOST_SUGGESTED, REPEATED_CHARACTERS, Misread, OptionSpec
from bot.reading.leaving import meant
from bot.reading.option_walk import Walk
from bot.values.action import Action, BadAction, read
from bot.values.bounds import clip, units
from bot.values.events import ButtonPressed, CommandCalled, PersonEvent, TextTyped
from bot.values.message import Button, Field, Form, Paragraph, Reply, Title
from bot.values.permissions import may_press

FORM_SKIP = Action("form_skip")
FORM_CANCEL = Action("form_cancel")
FORM_ANSWER = "form_answer"


@dataclass(frozen=True, slots=True)
class Filled:
    """All the answers to a form."""

    action: Action
    fields: dict[str, str]


async def begin_form(call: Call, form: Form) -> Reply:
    """Keep a form and ask its first question."""
    return await _ask(call, _further(Draft(form), frozenset()))


async def form_step(event: PersonEvent, call: Call) -> Reply | Filled | None:
    """Take an event as the answer to the open question, if there is one; any other command leaves the form."""
    draft = await call.tx.forms.find(call.learner.key, call.place.address)
    if draft is None or draft.opened:
        return None
    if wish := meant(_said(event), call.words, call.learner.language):
        await _keep(call, None)
        return _left(call) if wish == "cancel" else None
    text = _answer_in(event, call, draft)
    if text is None:
        await _keep(call, None)
        return None
    answered = _check(call, draft, text)
    draft = _further(replace(draft, answers=(*draft.answers, text)), answered)
    if len(draft.answers) < len(draft.form.fields):
        return await _ask(call, draft)
    await _keep(call, None)
    names = (field.name for field in draft.form.fields)
    return Filled(draft.form.action, dict(zip(names, draft.answers, strict=True)))


def _said(event: PersonEvent) -> str:
    if isinstance(event, CommandCalled):
        return event.name
    return event.text.removeprefix("/") if isinstance(event, TextTyped) else ""


def _left(call: Call) -> Reply:
    return Reply((Paragraph(call.say("form.cancelled")),), (call.button("common.help_button", "help"),))


def _answer_in(event: PersonEvent, call: Call, draft: Draft) -> str | None:
    if isinstance(event, TextTyped) and not event.text.startswith("/"):
        return event.text.strip()
    return _pressed(read(event.action), call, draft) if isinstance(event, ButtonPressed) else None


def _pressed(action: Action, call: Call, draft: Draft) -> str | None:
    if not may_press(action.owner, call.learner.key):
        return None
    if action.name == FORM_ANSWER and action.args:
        return action.args[0]
    return "" if action.name == FORM_SKIP.name and not _open(draft).required else None


def _further(draft: Draft, answered: Container[str]) -> Draft:
    """Step over the questions that were answered with another one, and those whose answer is kept."""
    while len(draft.answers) < len(draft.form.fields) and (_open(draft).kept or _open(draft).name in answered):
        value = "" if _open(draft).name in answered else _open(draft).value
        draft = replace(draft, answers=(*draft.answers, value))
    return draft


def _open(draft: Draft) -> Field:
    return draft.form.fields[len(draft.answers)]


def _check(call: Call, draft: Draft, text: str) -> frozenset[str]:
    """Refuse an answer that the command would refuse later, while its question is open; name what else it answers."""
    if units(text) > (most := _open(draft).most):
        raise call.refusal("form.too_long", n=most)
    if not text and _open(draft).required:
        raise call.refusal("form.empty")
    name = _open(draft).name
    options = _options(call, draft)
    first = next((place for place, option in enumerate(options) if option.name == name), len(options))
    kept = {field.name: field.value for field in draft.form.fields if field.kept}
    walk = Walk(options[first:], kept | {name: text}, call.desk)
    try:
        walk.go()
    except Misread as error:
        ways = ((choice.label, " ".join(filter(None, args))) for choice, args in walk.ways_on(error))
        raise call.refusal(error.key, *_answers(ways), **error.values) from error
    if walk.rest:
        understood = walk.typed.removesuffix(walk.rest).strip()
        raise call.refusal(
            "arguments.extra", *_answers([(understood, understood)]), extra=walk.rest[:REPEATED_CHARACTERS]
        )
    return frozenset(walk.values) - {name, *kept}


def _options(call: Call, draft: Draft) -> tuple[OptionSpec, ...]:
    spec = call.registry.find(draft.form.action.name)
    return spec.options if spec else ()


def _answers(ways: Iterable[tuple[str, str]]) -> Iterator[Button]:
    """Offer answers to the open question, those that a button can remember."""
    for label, answer in islice(ways, MOST_SUGGESTED):
        with suppress(BadAction):
            yield Button(clip(label), Action(FORM_ANSWER, answer))


async def _keep(call: Call, draft: Draft | None) -> None:
    await call.tx.forms.save(call.learner.key, call.place.address, draft)


async def _ask(call: Call, draft: Draft) -> Reply:
    await _keep(call, draft)
    field = _open(draft)
    key = "form.ask" if call.place.kind == "private" else "form.ask_here"
    question = call.say(key, label=field.label, hint=field.hint)
    return Reply(
        (Title(draft.form.title), *draft.form.about, Paragraph(question)),
        (*_usual(call, draft), *_ways_out(call, field)),
    )


def _usual(call: Call, draft: Draft) -> tuple[Button, ...]:
    """Offer the usual answers to the open question."""
    kinds = {option.name: option.kind for option in _options(call, draft)}
    kind = kinds.get(_open(draft).name)
    return tuple(_answers((choice.label, choice.value) for choice in kind.suggest("", call.desk))) if kind else ()


def _ways_out(call: Call, field: Field) -> tuple[Button, ...]:
    cancel = Button(call.label("form.cancel"), FORM_CANCEL)
    return (cancel,) if field.required or field.work else (Button(call.label("form.skip"), FORM_SKIP), cancel)
