"""What the mentor answers with: concepts, ways out of trouble, errors, traps and talk. Frozen values, no I/O."""

from dataclasses import dataclass

from bot.catalog.guide import STRICT


@dataclass(frozen=True, slots=True)
class Concept:
    """What a thing is; `ask` are ways in which people ask, `code` prints `output`, `hour` teaches it."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    names: tuple[str, ...]
    ask: tuple[str, ...]
    text: str
    confusion: str
    link: str
    code: str | None = None
    output: str | None = None
    packages: tuple[str, ...] = ()
    hour: str | None = None


@dataclass(frozen=True, slots=True)
class Ways:
    """The way out, for everybody or by system."""

    __pydantic_config__ = STRICT
    all: str | None = None
    windows: str | None = None
    macos: str | None = None
    linux: str | None = None


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that doesn't work; `ask` is how people say it, `prints` what the machine prints."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    ask: tuple[str, ...]
    cause: str
    way: Ways
    worked: str
    prints: tuple[str, ...] = ()
    link: str | None = None
    hour: str | None = None


@dataclass(frozen=True, slots=True)
class ErrorShape:
    """A kind of error; `says` is a pattern for its message, `line` one for the line of code that raised it.

    `raises` is code that raises it for real. Groups of the patterns fill the texts: `{name}`.
    """

    __pydantic_config__ = STRICT
    id: str
    error: str
    text: str
    cause: str
    step: str
    raises: str
    says: str | None = None
    line: str | None = None
    hour: str | None = None


@dataclass(frozen=True, slots=True)
class Trap:
    """A mistake that code shows without being run: `ask` makes think, `tell` says it; `code` falls into it."""

    __pydantic_config__ = STRICT
    id: str
    title: str
    ask: str
    tell: str
    code: tuple[str, ...]
    fine: tuple[str, ...]
    hour: str | None = None


@dataclass(frozen=True, slots=True)
class TalkIntent:
    """Something that people say to a mentor; `...` in `ask` stands for what a command takes.

    With a `command` it is done; with `say` it is answered, and `offers` are the commands on its buttons.
    """

    __pydantic_config__ = STRICT
    id: str
    ask: tuple[str, ...]
    command: str | None = None
    say: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
