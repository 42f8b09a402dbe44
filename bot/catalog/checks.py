"""The check of an hour, as values: what is asked of the work, hints, a solved neighbour, and what proves the check."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

CHECKS = "checks"
STAND_INS = "stand-ins"
"""What plays a package that the sandbox lacks; several checks lend the same."""
ANSWER_FILE = "answer.txt"


@dataclass(frozen=True, slots=True)
class Hints:
    """Three steps from a nudge to nearly there; `of` has steps for one function, `seen` one hint for what was seen."""

    steps: tuple[str, ...]
    of: Mapping[str, tuple[str, ...]]
    seen: Mapping[str, str]

    def ladder(self, function: str, seen: str | None) -> tuple[str, ...]:
        """Give the hints in the order in which they come: what was seen goes before the nudge's place."""
        steps = self.of.get(function, self.steps)
        first = self.seen.get(seen or "")
        return (first, *steps[1:]) if first else steps


@dataclass(frozen=True, slots=True)
class Mistake:
    """A typical wrong attempt: which file it stands in for, which function must fail, which hint must come."""

    name: str
    file: str
    text: str
    fails: str
    hint: str


@dataclass(frozen=True)
class HourCheck:
    """An hour's check: `files` is what is handed in (a pasted text becomes the first one), `given` is lent."""

    hour: str
    text: str
    files: tuple[str, ...]
    packages: tuple[str, ...]
    given: Mapping[str, str]
    hints: Hints
    neighbour: str
    solution: Mapping[str, str]
    mistakes: tuple[Mistake, ...]

    @property
    def by_answer(self) -> bool:
        """Tell whether an answer is handed in instead of code."""
        return self.files == (ANSWER_FILE,)

    @cached_property
    def functions(self) -> tuple[str, ...]:
        """Name the functions in their order."""
        return tuple(name for name, _ in functions_of(self.text))


def functions_of(text: str) -> list[tuple[str, str]]:
    """List the functions of a check with their titles."""
    found = [node for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    return [(node.name, " ".join((ast.get_docstring(node) or "").split())) for node in found if node.name[0] != "_"]


def has_check(content: Path, hour: str) -> bool:
    """Tell whether an hour has a check."""
    return (content / CHECKS / hour / "check.py").is_file()


def packages_of(content: Path, hour: str) -> tuple[str, ...]:
    """Name the packages that an hour's check wants, without reading the rest of it."""
    return _constant(content, hour, "PACKAGES")


def stand_ins_of(content: Path, hour: str) -> tuple[str, ...]:
    """Name the stand-ins that an hour's check lends."""
    return _constant(content, hour, "STAND_INS")


def _constant(content: Path, hour: str, name: str) -> tuple[str, ...]:
    for node in ast.parse((content / CHECKS / hour / "check.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            return tuple(ast.literal_eval(node.value))
    return ()
