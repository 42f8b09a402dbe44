"""What goes out: values that refuse, when they are built, what the smallest platform could not show."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Literal

from bot.values.action import Action
from bot.values.bounds import LABEL_UNITS, Unbounded, bound, units
from bot.values.markup import Text, plain
from bot.values.media import Drawing, File, Picture

TEXT_UNITS = 3_500
TITLE_UNITS = 256
BUTTONS = 10
SELECTS = 3  # Discord shows five rows: three menus and ten buttons fill them
OPTIONS = 25
FIELDS = 5
FIELD_LABEL_UNITS = 45
FIELD_VALUE_UNITS = 1_000
WORK_UNITS = 4_000  # what fits into a box of Discord's and into a message of Telegram's
HINT_UNITS = 100
THREAD_UNITS = 100

StepState = Literal["done", "now", "later", "missed"]
Style = Literal["normal", "primary", "danger"]


@dataclass(frozen=True, slots=True)
class Title:
    """The first line of a message or of a part of it."""

    text: str

    def __post_init__(self) -> None:
        bound("title", self.text, TITLE_UNITS)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: Text


@dataclass(frozen=True, slots=True)
class Aside:
    """A remark that may be read or skipped."""

    text: Text


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of Steps."""

    text: Text
    state: StepState = "later"


@dataclass(frozen=True, slots=True)
class Steps:
    """A list whose entries are done, now, later, or were tried and missed."""

    items: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and its value."""

    label: str
    value: Text


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with values."""

    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Meter:
    """How much of something is done."""

    done: int
    of: int

    def __post_init__(self) -> None:
        if not 0 <= self.done <= self.of or not self.of:
            raise Unbounded(f"meter: {self.done} of {self.of}")


@dataclass(frozen=True, slots=True)
class Code:
    """Program text, shown as typed."""

    text: str
    language: str = "python"


Block = Title | Paragraph | Aside | Steps | Facts | Meter | Code


@dataclass(frozen=True, slots=True)
class Button:
    """A press that becomes an Action."""

    label: str
    action: Action
    style: Style = "normal"

    def __post_init__(self) -> None:
        bound("label", self.label, LABEL_UNITS)


@dataclass(frozen=True, slots=True)
class Link:
    """A press that opens an address."""

    label: str
    url: str

    def __post_init__(self) -> None:
        bound("label", self.label, LABEL_UNITS)
        if not self.url.startswith(("https://", "http://")):
            raise Unbounded(f"link: {self.url[:60]!r} is no web address")


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a Select or of a suggestion; `value` joins the action's arguments."""

    label: str
    value: str

    def __post_init__(self) -> None:
        bound("option", self.label, HINT_UNITS)


@dataclass(frozen=True, slots=True)
class Select:
    """One choice out of several; the chosen value is appended to the action's arguments."""

    prompt: str
    options: tuple[Choice, ...]
    action: Action

    def __post_init__(self) -> None:
        bound("prompt", self.prompt, HINT_UNITS)
        if not 1 <= len(self.options) <= OPTIONS:
            raise Unbounded(f"select: 1 to {OPTIONS} options, not {len(self.options)}")
        for option in self.options:
            self.action.plus(option.value)


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a form; one that is `kept` is not asked for where one question is asked at a time.

    `work`: program text, taken as it was typed, in whose place files may come.
    """

    name: str
    label: str
    hint: str = ""
    value: str = ""
    required: bool = True
    long: bool = False
    kept: bool = False
    work: bool = False

    @property
    def most(self) -> int:
        """Give how many UTF-16 units may be typed."""
        return WORK_UNITS if self.work else FIELD_VALUE_UNITS

    def __post_init__(self) -> None:
        bound("field", self.label, FIELD_LABEL_UNITS)
        if units(self.hint) > HINT_UNITS or units(self.value) > self.most:
            raise Unbounded(f"field {self.name}: hint or value too long")


@dataclass(frozen=True, slots=True)
class Form:
    """Questions whose answers arrive together, as a FormSubmitted with this action.

    `about` is shown above the first question where one is asked at a time, in the place of what it was pressed on.
    """

    title: str
    fields: tuple[Field, ...]
    action: Action
    about: tuple[Block, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        bound("form", self.title, FIELD_LABEL_UNITS)
        if not 1 <= len(self.fields) <= FIELDS:
            raise Unbounded(f"form: 1 to {FIELDS} fields, not {len(self.fields)}")


AnyButton = Button | Link | Select


@dataclass(frozen=True, slots=True)
class Reply:
    """A message that every platform can show whole; `thread` names one to open under a post, where that can be.

    Handlers give a `drawing`; the door has it drawn, so an adapter finds a `picture`, or none where that failed.
    `forgets`: whoever it goes to was forgotten, and so is what the mentor keeps of the conversation on their side.
    """

    blocks: tuple[Block, ...]
    buttons: tuple[AnyButton, ...] = ()
    picture: Picture | None = None
    file: File | None = None
    thread: str = ""
    drawing: Drawing | None = None
    forgets: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "blocks", tuple(self.blocks))
        object.__setattr__(self, "buttons", tuple(self.buttons))
        bound("reply", show(self), TEXT_UNITS)
        bound("thread", self.thread or "none", THREAD_UNITS)
        if len(self.buttons) > BUTTONS:
            raise Unbounded(f"reply: at most {BUTTONS} buttons, not {len(self.buttons)}")
        if sum(isinstance(button, Select) for button in self.buttons) > SELECTS:
            raise Unbounded(f"reply: at most {SELECTS} menus")


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply with what the adapter must know to show it; one whose buttons work in that place only stays `here`.

    `refused`: nothing was done; a form that was filled may stay open. `later`: what is on its way, each answer in the
    place of the one before.
    """

    reply: Reply | Form
    language: str = "en"
    private: bool = False
    replaces: bool = False
    here: bool = False
    refused: bool = False
    later: AsyncIterator["Answer"] | None = field(default=None, compare=False, repr=False)


STEP_MARKS: dict[StepState, str] = {"done": "✅", "now": "👉", "later": "▫️", "missed": "❌"}
METER_CELLS = 10


def meter_bar(meter: Meter) -> str:
    """Draw a meter with characters; a started one never looks empty, an unfinished one never full."""
    full = max(meter.done * METER_CELLS // meter.of, int(meter.done > 0))
    return f"{'▰' * full}{'▱' * (METER_CELLS - full)} {meter.done}/{meter.of}"


def show(reply: Reply) -> str:
    """Write a reply as plain characters: what a terminal prints and what the bounds measure."""
    return "\n\n".join(show_block(block) for block in reply.blocks)


def show_block(block: Block) -> str:
    """Write one block as plain characters."""
    match block:
        case Title(text) | Code(text):
            return text
        case Paragraph(text) | Aside(text):
            return plain(text)
        case Steps(items):
            return "\n".join(f"{STEP_MARKS[item.state]} {plain(item.text)}" for item in items)
        case Facts(pairs):
            return "\n".join(f"{pair.label}: {plain(pair.value)}" for pair in pairs)
        case Meter():
            return meter_bar(block)
