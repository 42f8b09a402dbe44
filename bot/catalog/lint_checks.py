"""Rules about checks that can be seen without running them."""

import ast
import builtins
from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.catalog.checks import CHECKS, HourCheck, functions_of
from bot.catalog.faults import ContentError, ContentFault
from bot.catalog.read_checks import CHECK, HINTS, MISTAKES, NEIGHBOUR, SOLUTION, hours_with_checks, read_check

STEPS = "steps"
LEAST_MISTAKES = 3
CHECK_TITLE, CHECK_HINT = 90, 300
NEIGHBOUR_LINES = 40
ERRORS = frozenset(name for name, kind in vars(builtins).items() if isinstance(kind, type) and name.endswith("Error"))


def check_checks(content: Path, hours: Iterable[str]) -> Iterator[ContentFault]:
    """Check every folder of checks."""
    known = set(hours)
    for hour in hours_with_checks(content):
        if hour not in known:
            yield ContentFault(f"{CHECKS}/{hour}", 1, hour, "is a check of no hour")
        try:
            yield from _faults(read_check(content, hour))
        except ContentError as error:
            yield from error.faults


def _faults(check: HourCheck) -> Iterator[ContentFault]:
    for file, message in (*_functions(check), *_hints(check), *_work(check), *_mistakes(check), *_neighbour(check)):
        yield ContentFault(f"{CHECKS}/{check.hour}/{file}", 1, check.hour, message)


def _functions(check: HourCheck) -> Iterator[tuple[str, str]]:
    functions = functions_of(check.text)
    if not functions:
        yield CHECK, "has no function"
    for name, title in functions:
        if not title:
            yield CHECK, f"{name} has no docstring, which is the line that the learner sees"
        elif len(title) > CHECK_TITLE or title.endswith((".", "!")):
            yield CHECK, f"the title of {name} has at most {CHECK_TITLE} characters and no stop at its end"


def _hints(check: HourCheck) -> Iterator[tuple[str, str]]:
    hints, named = check.hints, _named_hints(check.text)
    for name in hints.of.keys() - set(check.functions):
        yield HINTS, f"of.{name} is no function of the check"
    for name in named - hints.seen.keys():
        yield CHECK, f"the hint {name} is not among those of hints.yaml"
    for name in hints.seen.keys() - named - ERRORS:
        yield HINTS, f"seen.{name} is no hint of the check and no error"
    for text in (*hints.steps, *(step for steps in hints.of.values() for step in steps), *hints.seen.values()):
        if len(text) > CHECK_HINT or "!" in text:
            yield HINTS, f"a hint has at most {CHECK_HINT} characters and no exclamation mark: {text[:40]}"


def _named_hints(text: str) -> set[str]:
    calls = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    words = (word.value for call in calls for word in call.keywords if word.arg == "hint")
    return {word.value for word in words if isinstance(word, ast.Constant) and isinstance(word.value, str)}


def _work(check: HourCheck) -> Iterator[tuple[str, str]]:
    if not check.files:
        yield CHECK, "FILES is empty"
    for name in check.files:
        if name not in check.solution:
            yield f"{SOLUTION}/{name}", "is missing"
    for name, text in check.solution.items():
        if name.endswith(".py") and (message := _broken(text)):
            yield f"{SOLUTION}/{name}", message


def _mistakes(check: HourCheck) -> Iterator[tuple[str, str]]:
    if len(check.mistakes) < LEAST_MISTAKES:
        yield MISTAKES, f"has {len(check.mistakes)} attempts, and {LEAST_MISTAKES} are the least"
    for mistake in check.mistakes:
        place = f"{MISTAKES}/{mistake.name}"
        if mistake.fails not in check.functions:
            yield place, f"fails in {mistake.fails}, which is no function of the check"
        if mistake.hint != STEPS and mistake.hint not in check.hints.seen:
            yield place, f"brings the hint {mistake.hint}, which hints.yaml doesn't have"
        if mistake.file.endswith(".py") and (message := _broken(mistake.text)):
            yield place, message


def _neighbour(check: HourCheck) -> Iterator[tuple[str, str]]:
    if message := _broken(check.neighbour):
        yield NEIGHBOUR, message
    elif not ast.get_docstring(ast.parse(check.neighbour)):
        yield NEIGHBOUR, "has no docstring, which is the problem in words"
    if len(check.neighbour.splitlines()) > NEIGHBOUR_LINES:
        yield NEIGHBOUR, f"has more than {NEIGHBOUR_LINES} lines"


def _broken(text: str) -> str:
    try:
        ast.parse(text)
    except SyntaxError as error:
        return f"is no Python in line {error.lineno}: {error.msg}"
    return ""
