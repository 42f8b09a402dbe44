"""Have the learner's work run, and look at what came of it."""

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .compare import expect, expect_numbers, expect_text, near, numbers
from .door import Answer, room
from .failed import Failed
from .values import decode

ANSWER_FILE = "answer.txt"
SHOWN_LINES = 2


@dataclass(frozen=True)
class Done:
    """A script that has ended: what it printed (prompts aside), how it ended, which files it left."""

    stdout: str
    stderr: str
    exit: int
    prompts: list[str]
    files: Mapping[str, str]
    error: Mapping[str, Any] | None

    @property
    def lines(self) -> list[str]:
        """Give the lines that hold something, without the spaces around them."""
        return [line.strip() for line in self.stdout.splitlines() if line.strip()]

    @property
    def numbers(self) -> list[float]:
        """Give all numbers that were printed."""
        return numbers(self.stdout)

    def prints(self, *wanted: str, hint: str | None = None) -> None:
        """Hold that these lines were printed, in this order; other lines may stand between."""
        lines, place = self.lines, 0
        for wish in wanted:
            tail = lines[place:]
            if wish.strip() not in tail:
                raise Failed("\n".join(wanted), self._shown(), near=_nearest(tail, wish), hint=hint)
            place += tail.index(wish.strip()) + 1

    def prints_exactly(self, wanted: str, *, hint: str | None = None) -> None:
        """Hold that this was printed and nothing else."""
        expect_text(self.stdout, wanted, hint=hint)

    def shows(self, *wanted: float, places: int | None = None, hint: str | None = None) -> None:
        """Hold that these numbers were printed, in this order, whatever stands around them."""
        expect_numbers(self.stdout, wanted, places=places, hint=hint)

    def says(self, *wanted: str, hint: str | None = None) -> None:
        """Hold that these words were printed, in this order; capitals and spaces are free."""
        text, place = " ".join(self.stdout.split()).casefold(), 0
        for wish in wanted:
            found = text.find(" ".join(wish.split()).casefold(), place)
            if found < 0:
                raise Failed(("words", {"words": ", ".join(wanted)}), self._shown(), hint=hint)
            place = found + len(wish)

    def never_says(self, *unwanted: str, hint: str | None = None) -> None:
        """Hold that none of these words was printed."""
        text = " ".join(self.stdout.split()).casefold()
        for word in unwanted:
            if word.casefold() in text:
                raise Failed(("words_not", {"words": word}), self._shown(), hint=hint)

    def file(self, name: str, *, hint: str | None = None) -> str:
        """Give the text of a file that the script left."""
        if name not in self.files:
            left = ", ".join(sorted(self.files)) or "-"
            raise Failed(("file", {"name": name}), ("files", {"names": left}), hint=hint)
        return self.files[name]

    def rows(self, name: str, *, hint: str | None = None) -> list[list[str]]:
        """Give the rows of a CSV file that the script left, the header among them."""
        return [row for row in csv.reader(io.StringIO(self.file(name, hint=hint))) if row]

    def json(self, name: str, *, hint: str | None = None) -> Any:
        """Give what a JSON file that the script left holds."""
        text = self.file(name, hint=hint)
        try:
            return json.loads(text)
        except ValueError:
            raise Failed(("json", {"name": name}), text[:300], hint=hint) from None

    def _shown(self) -> Any:
        return self.stdout.strip() or ("nothing", {})


def run(
    file: str,
    *args: str,
    stdin: str = "",
    files: Mapping[str, str | None] | None = None,
    before: str = "",
    reply: str = "",
    module: str = "",
    crash: bool = False,
) -> Done:
    """Run a script as `python file args` would. `files` are laid over what was handed in; None takes one away.

    `before` runs first, in the same interpreter (to fix what is drawn by chance); `reply` defines `reply(output)`,
    which answers each `input()`. With `module` it is `python -m module`. With `crash` an error is no failure.
    """
    answer = _ask(file, args, stdin, files, before, reply=reply, module=module)
    if answer["error"] and not crash:
        raise _crashed(answer["error"])
    return Done(answer["stdout"], answer["stderr"], answer["exit"], answer["prompts"], answer["files"], answer["error"])


def value(
    file: str,
    lines: str,
    *,
    stdin: str = "",
    files: Mapping[str, str | None] | None = None,
    before: str = "",
) -> Any:
    """Import a file, run these lines in its namespace, and give the value of the last one."""
    answer = _ask(file, (), stdin, files, before, probe=_even(lines))
    if answer["error"]:
        raise _crashed(answer["error"], lines)
    return decode(answer["value"])


def gives(
    file: str,
    lines: str,
    wanted: Any,
    *,
    places: int | None = None,
    stdin: str = "",
    files: Mapping[str, str | None] | None = None,
    before: str = "",
    hint: str | None = None,
) -> None:
    """Hold that these lines, run after an import of the file, end in this value."""
    got = value(file, lines, stdin=stdin, files=files, before=before)
    expect(got, wanted, of=_shown(lines), places=places, hint=hint)


def raises(
    file: str,
    lines: str,
    kind: str,
    *,
    message: str | None = None,
    files: Mapping[str, str | None] | None = None,
    before: str = "",
    hint: str | None = None,
) -> None:
    """Hold that these lines, run after an import of the file, raise this error or a kind of it."""
    answer = _ask(file, (), "", files, before, probe=_even(lines))
    wanted = ("raises", {"what": _shown(lines), "error": kind})
    if not answer["error"]:
        came = repr(decode(answer["value"]))
        raise Failed(wanted, ("of", {"what": _shown(lines), "value": came}), hint=hint)
    error = answer["error"]
    if kind not in error["bases"]:
        raise Failed(wanted, _told(error), hint=hint or error["type"], at=_place(error))
    if message is not None and message != error["message"]:
        raise Failed(message, error["message"] or ("nothing", {}), near=near(error["message"], message), hint=hint)


def answer() -> str:
    """Give what the learner answered in words or as a number."""
    return room.files.get(ANSWER_FILE, "").strip()


def _ask(
    file: str,
    args: tuple[str, ...],
    stdin: str,
    files: Mapping[str, str | None] | None,
    before: str,
    **more: Any,
) -> Answer:
    if not _there(file, files, more.get("module", "")):
        raise Failed(("handed_in", {"name": file}), ("files", {"names": ", ".join(sorted(room.files)) or "-"}))
    request = {"file": file, "args": list(args), "stdin": stdin, "files": dict(files or {}), "before": _even(before)}
    seen = room.ask({**request, **{key: _even(item) for key, item in more.items()}})
    if seen["stopped"]:
        raise Failed(("ends", {}), ("stopped", {"why": seen["stopped"]}), near=None)
    return seen


def _there(file: str, files: Mapping[str, str | None] | None, module: str) -> bool:
    """Tell whether there is something to run."""
    return bool(module) or file in {**room.files, **(files or {})}


def _even(lines: str) -> str:
    """Take away the indentation that a text in triple quotes has in its place."""
    kept = lines.strip("\n").rstrip().splitlines()
    margin = min((len(line) - len(line.lstrip()) for line in kept if line.strip()), default=0)
    return "\n".join(line[margin:] for line in kept)


def _shown(lines: str) -> str:
    """Give the lines of a probe as a learner sees them: of many the last one, which is what was asked."""
    kept = _even(lines).splitlines()
    return "\n".join(kept if len(kept) <= SHOWN_LINES else kept[-1:])


def _crashed(error: Mapping[str, Any], lines: str = "") -> Failed:
    """Say that it broke off; the hint is the one that is kept under the name of the error, if there is one."""
    wanted = ("runs", {"what": _shown(lines)}) if lines else ("runs_through", {})
    return Failed(wanted, _told(error), hint=error["type"], at=_place(error))


def _told(error: Mapping[str, Any]) -> str:
    return f"{error['type']}: {error['message']}" if error["message"] else str(error["type"])


def _place(error: Mapping[str, Any]) -> Any:
    return {key: error[key] for key in ("file", "line", "text")} if "line" in error else None


def _nearest(lines: list[str], wish: str) -> str | None:
    """Name in which way one of the lines is nearly the wanted one."""
    return next((found for line in lines if (found := near(line, wish.strip()))), None)
