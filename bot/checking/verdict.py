"""What a check found, as values; whatever can't be read as a verdict is none."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.ports.runner import CRASHED, Outcome

NEARLY_RIGHT = frozenset({"spaces", "case", "punctuation", "rounding", "kind"})


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a check's own (`text`), or a sentence of ours with its values."""

    text: str = ""
    key: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CodeLine:
    """A line of the learner's work that something points at."""

    file: str
    number: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of a check: whether it holds, and if not, what was expected and what came."""

    name: str
    title: str
    passed: bool
    expected: Said | None = None
    got: Said | None = None
    near: str | None = None
    hint: str | None = None
    at: CodeLine | None = None


@dataclass(frozen=True, slots=True)
class SyntaxFault:
    """A file that is no Python."""

    at: CodeLine
    message: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """All findings; or a syntax fault; or what stopped the judge himself."""

    findings: tuple[Finding, ...] = ()
    syntax: SyntaxFault | None = None
    stopped: str | None = None

    @property
    def passed(self) -> bool:
        """Tell whether everything holds."""
        return bool(self.findings) and self.first_failing is None and not self.syntax and not self.stopped

    @property
    def first_failing(self) -> Finding | None:
        """Give the first finding that doesn't hold."""
        return next((finding for finding in self.findings if not finding.passed), None)


def read_verdict(outcome: Outcome) -> Verdict:
    """Read what a check said."""
    if outcome.stopped:
        return Verdict(stopped=outcome.stopped)
    try:
        told = json.loads(outcome.stdout)
        syntax = _syntax(told["syntax"])
        return Verdict(tuple(_finding(line) for line in told["checks"]), syntax)
    except (ValueError, KeyError, TypeError):
        return Verdict(stopped=CRASHED)


def _finding(line: Any) -> Finding:
    return Finding(
        name=str(line["name"]),
        title=str(line["title"]),
        passed=line["passed"] is True,
        expected=_said(line["expected"]),
        got=_said(line["got"]),
        near=line["near"] if line["near"] in NEARLY_RIGHT else None,
        hint=line["hint"] and str(line["hint"]),
        at=_code_line(line["at"]),
    )


def _said(told: Any) -> Said | None:
    if told is None:
        return None
    if "text" in told:
        return Said(text=str(told["text"]))
    return Said(key=str(told["key"]), values={str(name): str(value) for name, value in told["values"].items()})


def _code_line(told: Any) -> CodeLine | None:
    return None if told is None else CodeLine(str(told["file"]), int(told["line"]), str(told["text"]))


def _syntax(told: Any) -> SyntaxFault | None:
    if told is None:
        return None
    return SyntaxFault(CodeLine(str(told["file"]), int(told["line"]), str(told["text"])), str(told["message"]))
