"""Free text and named options become the same typed values; a mistake becomes a helpful refusal."""

from collections.abc import Container, Iterable, Mapping
from contextlib import suppress

from bot.reading.arguments import MOST_SUGGESTED, REPEATED_CHARACTERS, Desk, Misread, OptionSpec, read_option
from bot.reading.option_walk import Walk, written
from bot.values.action import Action, BadAction
from bot.values.bounds import clip
from bot.values.errors import Refusal
from bot.values.message import Button, Choice

GIVEN_BACK = 1_000  # characters of what was typed
Way = tuple[Choice, tuple[str, ...]]
"""What may have been meant, and the arguments of a button for it."""


def from_text(name: str, options: tuple[OptionSpec, ...], text: str, desk: Desk) -> dict[str, object]:
    """Read free text into the options of a command, from left to right."""
    if text.strip() and not options:
        raise _refusal(name, Misread("arguments.extra", extra=text.strip()[:REPEATED_CHARACTERS]), desk, ())
    return from_named(name, options, {options[0].name: text} if text.strip() else {}, desk)


def from_named(name: str, options: tuple[OptionSpec, ...], given: Mapping[str, str], desk: Desk) -> dict[str, object]:
    """Read named options into the values of a command."""
    walk = Walk(options, given, desk)
    try:
        walk.go()
    except Misread as error:
        raise _refusal(name, error, desk, walk.ways_on(error), " · ".join(filter(None, given.values()))) from error
    if walk.rest.strip():
        raise _extra(name, walk, desk)
    return _complete(name, options, walk.values, desk, given)


def from_args(options: tuple[OptionSpec, ...], args: tuple[str, ...], desk: Desk) -> dict[str, object]:
    """Read the arguments of a button; what this house would not have written raises BadAction."""
    if len(args) > len(options):
        raise BadAction(str(args))
    try:
        pairs = [(spec.name, read_option(spec, arg, desk)[0]) for spec, arg in zip(options, args, strict=False) if arg]
    except Misread as error:
        raise BadAction(str(args)) from error
    if any(spec.required and spec.name not in dict(pairs) for spec in options):
        raise BadAction(str(args))
    return dict(pairs)


def _complete(
    name: str, options: tuple[OptionSpec, ...], values: dict[str, object], desk: Desk, asked: Container[str] = ()
) -> dict[str, object]:
    for spec in options:
        if spec.required and spec.name not in values:
            near, key = tuple(spec.kind.suggest("", desk)), f"{name}.missing_{spec.name}"
            if not desk.words.has(key):  # a form's field that was left empty, or a form that this house did not write
                if spec.name not in asked:
                    raise BadAction(key)
                key = "form.empty"
            before = tuple(written(values.get(other.name, "")) for other in options[: options.index(spec)])
            ways = ((choice, (*before, choice.value)) for choice in near[:MOST_SUGGESTED])
            raise _refusal(name, Misread(key), desk, ways)
    return values


def _extra(name: str, walk: Walk, desk: Desk) -> Refusal:
    """Say what was too much, and offer to go on without it."""
    understood = Choice(clip(walk.typed[: len(walk.typed) - len(walk.rest)].strip()), "")
    ways = [(understood, walk.args())] if walk.values and understood.label else []
    return _refusal(name, Misread("arguments.extra", extra=walk.rest[:REPEATED_CHARACTERS]), desk, ways, walk.typed)


def _refusal(name: str, error: Misread, desk: Desk, ways: Iterable[Way], typed: str = "") -> Refusal:
    """Say what was not understood and offer the nearest matches, with all that was understood kept."""
    buttons = [_button(name, choice.label, args) for choice, args in ways]
    known = tuple(button for button in buttons if button)[:MOST_SUGGESTED]
    text = desk.words.say(desk.language, error.key, **error.values)
    if typed and None in buttons:  # what no button can remember is given back to be sent again
        text += desk.words.say(desk.language, "arguments.typed", typed=typed[:GIVEN_BACK])
    return Refusal(text, known)


def _button(name: str, label: str, args: tuple[str, ...]) -> Button | None:
    while args and not args[-1]:
        args = args[:-1]
    with suppress(BadAction):  # more than a button can remember
        return Button(clip(label), Action(name, *args))
    return None
