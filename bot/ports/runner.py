"""The port to whatever runs learners' code: a program goes in, what came of it comes out. The core knows no more."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from bot.values.events import Address

HEAVY = frozenset({"numpy", "pandas", "scipy", "sklearn", "statsmodels", "matplotlib", "seaborn"})
"""Packages that take seconds to load and much memory."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a program may use."""

    seconds: float = 10.0
    memory: int = 256 << 20


LIGHT_LIMITS, HEAVY_LIMITS = Limits(), Limits(30.0, 768 << 20)


@dataclass(frozen=True, slots=True)
class Program:
    """What to run: files, which of them, its stdin, and the packages that it wants.

    With `check`, the text of an hour's check, the files are judged instead of run: stdout is then the verdict as
    JSON, made where nothing of the files runs. `given` are files that the hour lends; they go before the files.
    """

    files: Mapping[str, bytes]
    main: str = ""
    args: tuple[str, ...] = ()
    stdin: bytes = b""
    packages: tuple[str, ...] = ()
    check: str = ""
    given: Mapping[str, bytes] = field(default_factory=dict)
    first_only: bool = False
    """Judge up to the first line that doesn't hold."""
    ours: bool = False
    """It is a solution or a mistake of ours, so it may share what a stranger's program may not."""

    @property
    def limits(self) -> Limits:
        """Give what it may use, by what it wants."""
        return HEAVY_LIMITS if HEAVY & set(self.packages) else LIGHT_LIMITS


OUT_OF_TIME, OUT_OF_MEMORY, OUT_OF_STACK, OUT_OF_FILES, CRASHED, RUN_LOST = (
    "time",
    "memory",
    "stack",
    "files",
    "crash",
    "lost",
)
"""What stops a program; RUN_LOST: the process that ran it ended, and the run with it."""
NO_RUNNER, QUEUE_FULL, TOO_LARGE = "off", "full", "large"
"""Why a program never began."""
NOT_RUN = frozenset({NO_RUNNER, QUEUE_FULL, TOO_LARGE, RUN_LOST})
"""What is no fault of the program: it tells nothing about it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a program: how it ended, what it said (so much is kept), which files it made, what stopped it."""

    exit: int | None
    stdout: str = ""
    stderr: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict)
    stopped: str | None = None
    cut: tuple[str, ...] = ()
    """Streams of which only the start was kept."""
    left_out: tuple[str, ...] = ()
    """Files that are too many or too large to be kept."""


@dataclass(frozen=True, slots=True)
class Delay:
    """Why a program doesn't run yet: its place in the queue, or 0 while the sandbox is being prepared."""

    place: int = 0


class NoRunner(Exception):
    """Nothing runs code here: it is switched off, or what it needs is not installed."""


class TooManyRuns(Exception):
    """More of a person, or of everybody, waits than can be run soon."""


RUNS_OF_PERSON = 3  # programs of a person that may wait
RUNS_OF_PLACE = 60
RUNS_OF_ALL = 600


def admit(of_person: int, of_place: int, of_all: int) -> None:
    """Let one more wait where so many of a person, of a place and altogether do; raise TooManyRuns."""
    if of_person >= RUNS_OF_PERSON or of_place >= RUNS_OF_PLACE or of_all >= RUNS_OF_ALL:
        raise TooManyRuns


OnDelay = Callable[[Delay], Awaitable[None]]


class Runner(Protocol):
    """Runs programs, one at a time a person, places in turn."""

    @property
    def state(self) -> str:
        """Say in a word how it is: "off", "absent", "preparing", "ready"."""
        ...

    async def run(self, program: Program, place: Address, person: Address, on_delay: OnDelay | None = None) -> Outcome:
        """Run a program; `on_delay` hears of a wait that a person should know of. Raise NoRunner or TooManyRuns."""
        ...


class SwitchedOff:
    """A runner that runs nothing."""

    state = "off"

    async def run(self, program: Program, place: Address, person: Address, on_delay: OnDelay | None = None) -> Outcome:
        """Refuse."""
        raise NoRunner
