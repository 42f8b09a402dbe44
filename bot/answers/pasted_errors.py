"""Reads an error that somebody pasted: a whole traceback, a notebook's, or only its last line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LAST = re.compile(
    r"^[ \t>|+*-]*((?:\w+\.)*(?:[A-Z]\w*)?(?:Error|Exception|Interrupt|Exit|Warning|Iteration|Group|DoesNotExist|Empty"
    r"|Timeout|NotFound|Denied|Failed|Refused|Locked))(?::[ \t]*(.*)|[ \t]*)$",
    re.MULTILINE,
)
_WITHIN = re.compile(r"\b((?:\w+\.)*[A-Z]\w*(?:Error|Exception|Warning)):[ \t]+(\S.*)")
_FRAME = re.compile(r'^[ \t]*File "([^"\n]+)", line (\d+)(?:, in (.+))?$')
_CELL_LINE = re.compile(r"^-+> ?(\d+) ?(.*)$")
_MARKS = re.compile(r"^[ \t]*[~^]+[ \t~^]*$")
_LIBRARY = re.compile(
    r"site-packages|dist-packages|[/\\]lib(?:64)?[/\\]python\d|[/\\]Lib[/\\](?!site)|^<frozen|^<string>$"
)
PASTED_CHARACTERS = 20_000


@dataclass(frozen=True, slots=True)
class TraceStep:
    """One step of a traceback."""

    file: str
    line: int
    code: str = ""

    @property
    def own(self) -> bool:
        """Tell whether it is the learner's own code and not a library's."""
        return _LIBRARY.search(self.file) is None

    @property
    def name(self) -> str:
        """Give the file's name without the folders of somebody's machine."""
        return re.split(r"[/\\]", self.file)[-1]


@dataclass(frozen=True, slots=True)
class PastedError:
    """An error: its name, what it says, and the steps that led there."""

    error: str
    message: str = ""
    frames: tuple[TraceStep, ...] = ()

    @property
    def own(self) -> TraceStep | None:
        """Give the last step that is in the learner's own code."""
        return next((frame for frame in reversed(self.frames) if frame.own), None)


def read_pasted_error(text: str) -> PastedError | None:
    """Find the error in a text; where several are chained, the last one."""
    text = text[-PASTED_CHARACTERS:].replace("\r\n", "\n").replace("’", "'").replace("‘", "'")
    last = next((found for found in reversed(list(_LAST.finditer(text))) if _is_shown(text, found)), None)
    last = last or _WITHIN.search(text)
    if last is None:
        return None
    return PastedError(last[1].rpartition(".")[2], (last[2] or "").strip(), tuple(_frames(text[: last.start()])))


def _is_shown(text: str, last: re.Match[str]) -> bool:
    """Tell whether a machine wrote it: with a traceback above it, a message behind it, or alone on its line."""
    return "Traceback" in text or bool(last[2]) or text.strip() == last[0].strip()


def _frames(text: str) -> Iterator[TraceStep]:
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if found := _FRAME.match(line):
            yield TraceStep(found[1], int(found[2]), _code(lines[number + 1 :]))
        elif cell := _CELL_LINE.match(line):
            yield TraceStep("<cell>", int(cell[1]), cell[2].strip())


def _code(after: list[str]) -> str:
    line = next(iter(after), "")
    return "" if _FRAME.match(line) or _LAST.match(line) or _MARKS.match(line) else line.strip()
