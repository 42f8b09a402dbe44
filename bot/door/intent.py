"""What an event asks for: which handler, with which values."""

from dataclasses import dataclass, field
from typing import Any

from bot.command import CommandSpec, Registry
from bot.reading.arguments import Desk
from bot.reading.options import from_args, from_named, from_text
from bot.values.action import Action, BadAction, read
from bot.values.events import ButtonPressed, CommandCalled, FormSubmitted, Joined, PersonEvent, TextTyped


@dataclass(frozen=True, slots=True)
class Intent:
    """A handler, its values, and the only learner who may ask for it."""

    spec: CommandSpec
    values: dict[str, Any] = field(default_factory=dict)
    owner: int | None = None


def understand(event: PersonEvent, registry: Registry, desk: Desk) -> Intent:
    """Find the handler for an event and read its arguments; raise Refusal or BadAction."""
    match event:
        case CommandCalled(name=name, options=options, text=text):
            return _called(event, name, options, text, registry, desk)
        case ButtonPressed(action=text):
            action = read(text)
            spec = target(action, registry)
            return Intent(spec, from_args(spec.options, action.args, desk), action.owner)
        case FormSubmitted(action=text, fields=fields):
            return submitted(read(text), dict(fields), registry, desk)
        case TextTyped(text=text) if text.startswith("/"):
            name, rest = typed(text)
            return _called(event, name, {}, rest, registry, desk)
        case TextTyped():
            return _listening(TextTyped, event, registry)
        case Joined():
            return _listening(Joined, event, registry)


def typed(text: str) -> tuple[str, str]:
    """Split a typed command into its name and the rest."""
    name, *rest = text[1:].split(maxsplit=1) or ("",)
    return name.lower(), "".join(rest)


def _called(event: PersonEvent, name: str, options: Any, text: str, registry: Registry, desk: Desk) -> Intent:
    spec = registry.find(name)
    if spec is None or not spec.typed:
        return _listening(TextTyped, event, registry)
    values = from_named(name, spec.options, options, desk) if options else from_text(name, spec.options, text, desk)
    return Intent(spec, values)


def submitted(action: Action, fields: dict[str, str], registry: Registry, desk: Desk) -> Intent:
    """Read the fields of a form as named options, after the arguments that its action carries."""
    spec = target(action, registry)
    carried = dict(zip((option.name for option in spec.options), action.args, strict=False))
    return Intent(spec, from_named(spec.name, spec.options, carried | fields, desk), action.owner)


def target(action: Action, registry: Registry) -> CommandSpec:
    """Find the handler that an action names."""
    spec = registry.find(action.name)
    if spec is None:
        raise BadAction(str(action))
    return spec


def _listening(trigger: type[TextTyped] | type[Joined], event: PersonEvent, registry: Registry) -> Intent:
    spec = registry.triggered(trigger)
    if spec is None:
        raise LookupError(f"nobody listens to {trigger.__name__}")
    return Intent(spec, {"event": event})


def name_in(event: PersonEvent) -> str:
    """Name the handler that an event asks for, as far as the event alone tells; "" where it does not."""
    match event:
        case CommandCalled():
            return event.name
        case ButtonPressed() | FormSubmitted():
            try:
                return read(event.action).name
            except BadAction:
                return ""
        case TextTyped() if event.text.startswith("/"):
            return typed(event.text)[0]
    return ""
