"""What is asked of the sandbox and what came of it, as both ends of the pipe know it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

SECONDS_OF_ORDER, MEMORY_OF_ORDER = 10.0, 256 << 20
OUTPUT, FILES_LEFT, FILE_LEFT_BYTES = 64 << 10, 20, 256 << 10
INPUT_BYTES = 8 << 20
"""All files together that are handed in."""


@dataclass(frozen=True, slots=True)
class Order:
    """One program: its files, which of them runs, and how much it may use.

    With `check`, the files are judged by the text of a check instead; what is printed is then the verdict.
    """

    files: Mapping[str, bytes]
    main: str = ""
    args: tuple[str, ...] = ()
    stdin: bytes = b""
    packages: tuple[str, ...] = ()
    check: str = ""
    given: Mapping[str, bytes] = field(default_factory=dict)
    first_only: bool = False
    ours: bool = False
    """The work is ours (a solution, a mistake, a mutant), so a guest that is warm may serve several orders."""
    seconds: float = SECONDS_OF_ORDER
    memory: int = MEMORY_OF_ORDER


@dataclass(frozen=True, slots=True)
class Report:
    """What came of an order. `stopped`: "time", "memory", "stack", "files" or "crash"; `cut`: streams that went on."""

    exit: int | None
    stdout: str = ""
    stderr: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict)
    stopped: str | None = None
    cut: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    """Files that were made and are too many or too large to be kept."""
