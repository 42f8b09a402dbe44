"""Free text and named options become the same typed values; a mistake becomes a helpful refusal."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Protocol

from bot.catalog.model import Catalog
from bot.values.action import Action, BadAction
from bot.values.errors import Refusal
from bot.values.message import Button, Choice, clip
from bot.words.text import Words

SUGGESTIONS = 5


@dataclass(frozen=True, slots=True)
class Desk:
    """What reading an argument may consult: words and curriculum, never the store."""

    catalog: Catalog
    words: Words
    language: str


class Misread(Exception):
    """An argument can't be understood; `key` says why, `near` are what was perhaps meant."""

    def __init__(self, key: str, near: tuple[Choice, ...] = (), **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.near = near
        self.values = values


class Kind(Protocol):
    """A kind of argument."""

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Read a value from the beginning of a text; give it and the rest. Raise Misread."""

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer what the beginning of an argument may become."""


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """An option of a command."""

    name: str
    kind: Kind
    required: bool


class Word:
    """One word, as typed."""

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take the first word."""
        word, _, rest = text.strip().partition(" ")
        return word, rest

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer nothing."""
        return []


class Rest:
    """All that is left, as typed."""

    def read(self, text: str, desk: Desk) -> tuple[object, str]:
        """Take everything."""
        return text.strip(), ""

    def suggest(self, text: str, desk: Desk) -> list[Choice]:
        """Offer nothing."""
        return []


def from_text(name: str, options: tuple[OptionSpec, ...], text: str, desk: Desk) -> dict[str, object]:
    """Read free text into the options of a command, from left to right."""
    values: dict[str, object] = {}
    rest = text.strip()
    for spec in options:
        if not rest:
            break
        values[spec.name], rest = _read(name, spec, rest, desk, _before(spec, options, values))
        rest = rest.strip()
    if rest:
        raise _refusal(name, Misread("arguments.extra", extra=rest[:60]), desk)
    return _complete(name, options, values, desk)


def from_named(name: str, options: tuple[OptionSpec, ...], given: Mapping[str, str], desk: Desk) -> dict[str, object]:
    """Read named options; each must be understood whole."""
    values: dict[str, object] = {}
    for spec in options:
        text = given.get(spec.name, "").strip()
        if not text:
            continue
        value, rest = _read(name, spec, text, desk, _before(spec, options, values))
        if rest.strip():
            raise _refusal(name, Misread("arguments.extra", extra=rest[:60]), desk)
        values[spec.name] = value
    return _complete(name, options, values, desk, given)


def from_args(options: tuple[OptionSpec, ...], args: tuple[str, ...], desk: Desk) -> dict[str, object]:
    """Read the arguments of a button; what this house would not have written raises BadAction."""
    if len(args) > len(options):
        raise BadAction(str(args))
    try:
        pairs = [(spec.name, spec.kind.read(arg, desk)[0]) for spec, arg in zip(options, args, strict=False) if arg]
    except Misread as error:
        raise BadAction(str(args)) from error
    if any(spec.required and spec.name not in dict(pairs) for spec in options):
        raise BadAction(str(args))
    return dict(pairs)


def _before(spec: OptionSpec, options: tuple[OptionSpec, ...], values: Mapping[str, object]) -> tuple[str, ...]:
    """Write the values before an option as the arguments of a button; what was left out stays empty."""
    return tuple(_written(values.get(other.name, "")) for other in options[: options.index(spec)])


def _written(value: object) -> str:
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


def _read(name: str, spec: OptionSpec, text: str, desk: Desk, before: tuple[str, ...]) -> tuple[object, str]:
    try:
        return spec.kind.read(text, desk)
    except Misread as error:
        raise _refusal(name, error, desk, before) from error


def _complete(
    name: str, options: tuple[OptionSpec, ...], values: dict[str, object], desk: Desk, asked: Container[str] = ()
) -> dict[str, object]:
    for spec in options:
        if spec.required and spec.name not in values:
            near, key = tuple(spec.kind.suggest("", desk)[:SUGGESTIONS]), f"{name}.missing_{spec.name}"
            if not desk.words.has(key):  # a form's field that was left empty, or a form that this house did not write
                if spec.name not in asked:
                    raise BadAction(key)
                key = "form.empty"
            raise _refusal(name, Misread(key, near), desk, _before(spec, options, values))
    return values


def _refusal(name: str, error: Misread, desk: Desk, before: tuple[str, ...] = ()) -> Refusal:
    """Say what was not understood and offer the nearest matches, with what was understood kept."""
    buttons = tuple(_button(name, (*before, choice.value), choice) for choice in error.near[:SUGGESTIONS])
    return Refusal(desk.words.say(desk.language, error.key, **error.values), buttons)


def _button(name: str, args: tuple[str, ...], choice: Choice) -> Button:
    return Button(clip(choice.label), Action(name, *args))
