"""`mentor check`: look at an hour's work as the chat does."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.catalog.content_folder import CONTENT
from bot.cli.common import stop
from bot.cli.sandbox import ReportJson, run_in_sandbox

if TYPE_CHECKING:
    from bot.catalog.checks import HourCheck
    from bot.checking.verdict_lines import SayWords, VerdictLine

HourId = Annotated[str, typer.Argument(help="The id of an hour, such as fun-operators.")]
WorkPath = Annotated[Path, typer.Argument(help="A file or a folder with the work.", exists=True)]
MOST_FILES, LARGEST_FILE = 200, 1 << 20


def check(hour: HourId, path: WorkPath, as_json: ReportJson = False) -> None:
    """Check the work of an hour."""
    from bot.checking.asking import check_program, missing, name_files
    from bot.checking.hinting import hint_number
    from bot.checking.verdict import Verdict, read_verdict
    from bot.checking.verdict_lines import missing_lines, verdict_lines

    found, say = _check_of(hour), _speaker()
    files = name_files(found, dict(_files(path)))
    if lacking := missing(found, files):
        verdict, lines = Verdict(), missing_lines(lacking, say)
    else:
        verdict = read_verdict(run_in_sandbox(check_program(found, files)))
        lines = verdict_lines(verdict, say)
    hint = hint_number(found, verdict, 1)
    typer.echo(_as_json(verdict.passed, lines, hint) if as_json else _shown(lines, hint))
    raise typer.Exit(0 if verdict.passed else 1)


def _speaker() -> "SayWords":
    from bot.words.text import DEFAULT, Words

    words = Words.load(CONTENT)
    return lambda key, **values: words.label(DEFAULT, key, **values)


def _check_of(hour: str) -> "HourCheck":
    from bot.catalog.checks import has_check
    from bot.catalog.faults import ContentError
    from bot.catalog.read_checks import read_check

    if not has_check(CONTENT, hour):
        stop(f"{hour} has no check")
    try:
        return read_check(CONTENT, hour)
    except ContentError as error:
        stop(str(error))


def _files(path: Path) -> Iterator[tuple[str, bytes]]:
    """Read what is handed in; what is large is left out."""
    from bot.process.work_files import work_files

    small = ((name, file) for name, file in work_files(path) if file.stat().st_size <= LARGEST_FILE)
    for number, (name, file) in enumerate(small):
        if number == MOST_FILES:
            stop(f"there are more than {MOST_FILES} files in {path}; hand in a smaller folder")
        yield name, file.read_bytes()


def _as_json(passed: bool, lines: "tuple[VerdictLine, ...]", hint: str | None) -> str:
    checks = [
        {"title": line.title, "passed": line.passed, "expected": line.expected or None, "got": line.got or None}
        for line in lines
    ]
    return json.dumps({"passed": passed, "checks": checks, "hint": hint}, ensure_ascii=False)


def _shown(lines: "tuple[VerdictLine, ...]", hint: str | None) -> str:
    shown = []
    for line in lines:
        shown.append(f"{'✓' if line.passed else '✗'} {line.title}")
        if not line.passed:
            shown += [f"    expected  {line.expected}", f"    got       {line.got}"]
            shown += [f"    {line.near}"] if line.near else []
    return "\n".join([*shown, *([f"Hint: {hint}"] if hint else [])])
