"""A command is one annotated function in one file of `bot/commands`; it is found, not listed."""

import inspect
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from importlib import import_module
from pkgutil import iter_modules
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from bot.catalog.model import Catalog
from bot.learning.learner import UNKNOWN_ZONE, Learner
from bot.ports.store import Transaction
from bot.reading.arguments import Desk, Kind, OptionSpec, Word
from bot.reading.place_choice import Asker
from bot.values.action import Action
from bot.values.errors import Refusal
from bot.values.events import Place, Sender
from bot.values.markup import Text, plain
from bot.values.message import AnyButton, Button, Form, Reply, Style
from bot.values.permissions import Need
from bot.values.platform import Survey
from bot.words.text import Words

MOST_OPTIONS = 4
_NAME = re.compile(r"[a-z0-9_]{1,32}")


@dataclass(frozen=True, slots=True)
class Call:
    """All that a handler may know; `survey` is there for one that `surveys`, where the platform could be asked.

    `catalogs` are those of all languages, `catalog` is the one of the learner's.
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
    catalogs: Mapping[str, Catalog] = field(default_factory=dict)

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


Handler = Callable[..., Awaitable[Reply | Form | None]]


@dataclass(frozen=True, slots=True)
class CommandSpec:
    """What is known of a handler.

    `hidden` ones are reached by buttons only, those that `listen` by events only. `private` answers are shown to one
    person; the buttons of a `shared` answer may be pressed by everybody in the place. Before one that `surveys` the
    community is looked at, before one that `calls_roll` those who left it are let go, before one that `takes_roles` the
    platforms take the roles of who asks.
    """

    name: str
    handler: Handler
    options: tuple[OptionSpec, ...]
    hidden: bool = False
    private: bool = False
    need: Need = "anyone"
    shared: bool = False
    listens: bool = False
    surveys: bool = False
    calls_roll: bool = False
    takes_roles: bool = False

    def help_key(self) -> str:
        """Name the words that explain the command."""
        return f"{self.name}.help"

    def option_key(self, option: OptionSpec) -> str:
        """Name the words that explain an option."""
        return f"{self.name}.option_{option.name}"


def command(
    *,
    private: bool = False,
    need: Need = "anyone",
    shared: bool = False,
    surveys: bool = False,
    calls_roll: bool = False,
) -> Callable[[Handler], Handler]:
    """Make a function a command that everybody can type; its name is the function's."""
    return _mark(hidden=False, private=private, need=need, shared=shared, surveys=surveys, calls_roll=calls_roll)


def handler(
    *,
    private: bool = False,
    need: Need = "anyone",
    shared: bool = False,
    surveys: bool = False,
    takes_roles: bool = False,
) -> Callable[[Handler], Handler]:
    """Make a function the target of buttons and forms."""
    return _mark(hidden=True, private=private, need=need, shared=shared, surveys=surveys, takes_roles=takes_roles)


def listener(*, shared: bool = False, calls_roll: bool = False) -> Callable[[Handler], Handler]:
    """Make a function the answer to an event that no button can name: it receives the event itself."""
    return _mark(hidden=True, private=not shared, listens=True, shared=shared, calls_roll=calls_roll)


def _mark(**settings: Any) -> Callable[[Handler], Handler]:
    def mark(function: Handler) -> Handler:
        options = () if settings.get("listens") else tuple(_options(function))
        spec = CommandSpec(function.__name__, function, options, **settings)
        if not _NAME.fullmatch(spec.name) or len(spec.options) > MOST_OPTIONS:
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
    """Every handler of the house by name."""

    def __init__(self, specs: Iterator[CommandSpec]) -> None:
        self._specs: dict[str, CommandSpec] = {}
        for spec in specs:
            if spec.name in self._specs:
                raise ValueError(f"two handlers are named {spec.name}")
            self._specs[spec.name] = spec

    @classmethod
    def discover(cls, package: str = "bot.commands") -> "Registry":
        """Import every file of the package and collect what is marked in it."""
        path = import_module(package).__path__
        modules = [
            import_module(f"{package}.{module.name}") for module in sorted(iter_modules(path), key=lambda m: m.name)
        ]
        return cls(spec for module in modules for spec in _marked(module))

    def find(self, name: str) -> CommandSpec | None:
        """Give the handler with a name."""
        return self._specs.get(name)

    def public(self) -> list[CommandSpec]:
        """List the commands that can be typed."""
        return [spec for spec in self._specs.values() if not spec.hidden]

    def __iter__(self) -> Iterator[CommandSpec]:
        return iter(self._specs.values())


def _marked(module: object) -> Iterator[CommandSpec]:
    for value in vars(module).values():
        spec = getattr(value, "__mentor__", None)
        if isinstance(spec, CommandSpec) and value.__module__ == getattr(module, "__name__", ""):
            yield spec
