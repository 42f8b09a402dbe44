"""A command is one annotated function in one file of `bot/commands`; it is found, not listed."""

import inspect
import re
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Flag, auto
from importlib import import_module
from itertools import chain
from pkgutil import iter_modules
from types import ModuleType
from typing import Annotated, Any, Literal, Protocol, TypeVar, get_args, get_origin, get_type_hints

from bot.catalog.hour_checks import HourChecks
from bot.catalog.model import Catalog
from bot.learning.learner import UNKNOWN_ZONE, Learner
from bot.ports.certifier import Certifier
from bot.ports.runner import Outcome, Program
from bot.ports.store import Transaction
from bot.reading.arguments import Desk, Kind, OptionSpec, Word
from bot.reading.place_choice import Asker
from bot.values.action import Action
from bot.values.errors import Refusal
from bot.values.events import Event, Joined, Place, Sender, TextTyped, Upload
from bot.values.markup import Text, plain
from bot.values.message import AnyButton, Button, Form, Reply, Style
from bot.values.message_kinds import MessageKind, Recipient
from bot.values.operator import Operator
from bot.values.permissions import Need
from bot.values.platform import Survey
from bot.words.text import Words

MOST_OPTIONS = 4
_HANDLER_NAME = re.compile(r"[a-z0-9_]{1,32}")


@dataclass(frozen=True, slots=True)
class Call:
    """All that a handler may know; `survey` is there where it was prepared and the platform could be asked.

    `report` is what its reporter found. `catalogs` are those of all languages, `catalog` is the one of the learner's.
    """

    learner: Learner
    sender: Sender
    place: Place
    now: datetime
    today: date
    tx: Transaction
    catalog: Catalog
    words: Words
    registry: "Registry"
    pressed: bool = False
    survey: Survey | None = None
    report: Any = None
    catalogs: Mapping[str, Catalog] = field(default_factory=dict)
    checks: HourChecks = field(default_factory=HourChecks)
    files: tuple[Upload, ...] = ()
    operator: Operator = field(default_factory=Operator)
    certifier: Certifier | None = None

    @property
    def desk(self) -> Desk:
        """Give what reading an argument may consult."""
        zone = "" if self.learner.zone == UNKNOWN_ZONE else self.learner.zone
        asker = Asker(self.sender.language or "", zone)
        return Desk(self.catalog, self.words, self.learner.language, asker)

    def say(self, key: str, /, **values: object) -> Text:
        """Give the words for a key in the learner's language; phrasings change with the day."""
        return self.say_again(key, 0, **values)

    def say_again(self, key: str, nth: int, /, **values: object) -> Text:
        """Give the words for a key that was said `nth` times today."""
        day = self.today.toordinal() + self.learner.key
        return self.words.vary(self.learner.language, key, values, day, nth)

    def label(self, key: str, /, **values: object) -> str:
        """Give the words for a key as plain characters."""
        return plain(self.say(key, **values))

    def button(self, key: str, name: str, *args: object, style: Style = "normal") -> Button:
        """Make a button with a label from the words and an action for a handler."""
        return Button(self.label(key), Action(name, *args), style)

    def refusal(self, key: str, /, *buttons: AnyButton, **values: object) -> Refusal:
        """Make a kind no."""
        return Refusal(self.say(key, **values), buttons)


@dataclass(frozen=True, slots=True)
class PendingRun:
    """A program that has to run before there is an answer.

    `waiting` is shown until then; `then` makes the answer, in a transaction of its own, of the call and the outcome.
    """

    program: Program
    waiting: Reply
    then: Callable[[Call, Outcome], Awaitable[Reply]]


Handler = Callable[..., Awaitable[Reply | Form | PendingRun | None]]
Reporter = Callable[[Call, Event], Awaitable[Any]]


Shown = Literal["private", "public", "shared"]
"""Who sees an answer: who asked, the place in which they asked, or a place whose people may all press its buttons."""


class Preparation(Flag):
    """What has to be done before the transaction of a handler begins."""

    NONE = 0
    SURVEY = auto()  # the platform is asked how the community looks
    ROLL_CALL = auto()  # members who left the community are let go
    ROLE_RETURN = auto()  # the platforms take back the roles of who asks


@dataclass(frozen=True, slots=True)
class MessageFor:
    """The words of a kind of message, as a person or a whole community gets them."""

    kind: MessageKind
    recipient: Recipient


Trigger = type[TextTyped] | type[Joined] | MessageFor


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """What is known of a handler.

    `typed` ones are commands; others are reached by buttons and forms, or, with a `trigger`, by that and by no name.
    A `report` reads what takes long about the community, in a transaction of its own that only reads and is over before
    that of the handler begins. One that `takes_files` can do with them what it does with a text.
    """

    name: str
    handler: Handler
    options: tuple[OptionSpec, ...]
    typed: bool = False
    shown: Shown = "public"
    need: Need = "anyone"
    prepare: Preparation = Preparation.NONE
    report: Reporter | None = None
    trigger: Trigger | None = None
    takes_files: bool = False

    @property
    def private(self) -> bool:
        """Tell whether nobody but who asked sees the answer."""
        return self.shown == "private"

    def help_key(self) -> str:
        """Name the words that explain the command."""
        return f"{self.name}.help"

    def option_key(self, option: OptionSpec) -> str:
        """Name the words that explain an option."""
        return f"{self.name}.option_{option.name}"


H = TypeVar("H", bound=Handler)


class Decorator(Protocol):
    """Marks a handler, which stays what it is."""

    def __call__(self, function: H, /) -> H:
        """Mark a handler."""


def command(
    *,
    shown: Shown = "public",
    need: Need = "anyone",
    prepare: Preparation = Preparation.NONE,
    report: Reporter | None = None,
    takes_files: bool = False,
) -> Decorator:
    """Make a function a command that everybody can type; its name is the function's."""
    return _mark(typed=True, shown=shown, need=need, prepare=prepare, report=report, takes_files=takes_files)


def handler(*, shown: Shown = "public", need: Need = "anyone", prepare: Preparation = Preparation.NONE) -> Decorator:
    """Make a function the target of buttons and forms."""
    return _mark(shown=shown, need=need, prepare=prepare)


def listener(event: type[TextTyped] | type[Joined], *, shown: Shown = "private") -> Decorator:
    """Make a function the answer to a kind of event that names no handler: it receives the event itself."""
    return _mark(trigger=event, shown=shown)


def message(kind: MessageKind) -> Decorator:
    """Make a function the maker of the words of a kind of message: it receives the DeliveryDue, or has no words."""
    return _mark(trigger=MessageFor(kind, "person"), shown="private")


def post(kind: MessageKind, *, prepare: Preparation = Preparation.NONE, report: Reporter | None = None) -> Decorator:
    """Make a function the maker of the words of a kind of message for a whole community."""
    return _mark(trigger=MessageFor(kind, "community"), shown="shared", prepare=prepare, report=report)


def _mark(trigger: Trigger | None = None, **settings: Any) -> Decorator:
    def mark(function: H) -> H:
        options = () if trigger else tuple(_options(function))
        spec = CommandSpec(function.__name__, function, options, trigger=trigger, **settings)
        if not _HANDLER_NAME.fullmatch(spec.name) or len(spec.options) > MOST_OPTIONS:
            raise ValueError(f"command {spec.name}: the name or the number of options is out of bounds")
        function.__mentor__ = spec  # type: ignore[attr-defined]
        return function

    return mark


def _options(function: Handler) -> Iterator[OptionSpec]:
    hints = get_type_hints(function, include_extras=True)
    parameters = list(inspect.signature(function).parameters.values())[1:]
    for parameter in parameters:
        yield OptionSpec(parameter.name, _kind(hints[parameter.name]), parameter.default is parameter.empty)


def _kind(hint: object) -> Kind:
    if get_origin(hint) is Annotated:
        kind: Kind = get_args(hint)[1]
        return kind
    return Word()


class Registry:
    """Every handler of the house, by its name or by what triggers it."""

    def __init__(self, specs: Iterable[CommandSpec]) -> None:
        self._named: dict[str, CommandSpec] = {}
        self._triggered: dict[Trigger, CommandSpec] = {}
        for spec in specs:
            known = self._triggered.get(spec.trigger) if spec.trigger else self._named.get(spec.name)
            if known:
                raise ValueError(f"two handlers for {spec.trigger or spec.name}: {known.name} and {spec.name}")
            if spec.trigger:
                self._triggered[spec.trigger] = spec
            else:
                self._named[spec.name] = spec

    @classmethod
    def discover(cls, *packages: str) -> "Registry":
        """Import every file of bot.commands, and of more packages, and collect what is marked there."""
        modules = [module for package in ("bot.commands", *packages) for module in _modules(package)]
        registry = cls(spec for module in modules for spec in _marked(module))
        registry._check()
        return registry

    def _check(self) -> None:
        """Refuse a house in which a message can be due whose words nobody makes, or with words that are never due."""
        due = {MessageFor(kind, recipient) for kind in MessageKind for recipient in kind.traits.recipients}
        made = {trigger for trigger in self._triggered if isinstance(trigger, MessageFor)}
        wrong = sorted(f"{one.kind} for a {one.recipient}" for one in due ^ made)
        if wrong:
            raise ValueError(f"makers of words are missing, or nobody needs them: {', '.join(wrong)}")

    def find(self, name: str) -> CommandSpec | None:
        """Give the handler with a name."""
        return self._named.get(name)

    def triggered(self, trigger: Trigger) -> CommandSpec | None:
        """Give the handler that something triggers."""
        return self._triggered.get(trigger)

    def public(self) -> list[CommandSpec]:
        """List the commands that can be typed."""
        return [spec for spec in self._named.values() if spec.typed]

    def __iter__(self) -> Iterator[CommandSpec]:
        return chain(self._named.values(), self._triggered.values())


def _modules(package: str) -> list[ModuleType]:
    found = sorted(module.name for module in iter_modules(import_module(package).__path__))
    return [import_module(f"{package}.{name}") for name in found]


def _marked(module: ModuleType) -> Iterator[CommandSpec]:
    for value in vars(module).values():
        spec = getattr(value, "__mentor__", None)
        if isinstance(spec, CommandSpec) and value.__module__ == module.__name__:
            yield spec
