"""Checks judged on this machine's own Python, for tests of the tools that checks are written with."""

import json
import sys

from bot.checking.verdict import Finding, Verdict, read_verdict
from bot.ports.runner import Outcome
from runner.guest import judge as library
from runner.guest.judge.examine import examine
from runner.native import Native

HEAD = """
import ast
from judge import *
FILES = ("main.py",)
"""


def judged(check: str, work: str | dict[str, str], *, first_only: bool = False, cpu_seconds: float = 2.0) -> Verdict:
    """Judge work by the text of a check; it passes through JSON, as it does on its way from the sandbox."""
    sys.modules.setdefault("judge", library)
    files = {"main.py": work} if isinstance(work, str) else work
    told = examine(HEAD + check, files, Native(files, cpu_seconds).ask, first_only=first_only)
    return read_verdict(Outcome(0, json.dumps(told)))


def line(statement: str, work: str | dict[str, str], **more: float) -> Finding:
    """Judge by one statement."""
    check = f'def it():\n    """it holds"""\n    {statement}\n'
    verdict = judged(check, work, **more)  # type: ignore[arg-type]
    assert verdict.syntax is None
    return verdict.findings[0]


def said(finding: Finding) -> tuple[str, str]:
    """Give what was expected and what came, as short as can be compared."""
    return tuple(  # type: ignore[return-value]
        "" if told is None else told.text or f"{told.key} {' '.join(told.values.values())}".strip()
        for told in (finding.expected, finding.got)
    )
