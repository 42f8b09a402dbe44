"""Prove the check of one hour: the solution passes, nothing else does, and each hint comes where it should."""

import ast
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from bot.catalog.checks import ANSWER_FILE, HourCheck, Mistake
from bot.catalog.lint_checks import STEPS
from bot.catalog.read_checks import NEIGHBOUR
from bot.checking.verdict import Finding, Said, Verdict, read_verdict
from bot.ports.runner import Outcome
from bot.proving.leaks import gives_away
from bot.proving.mutants import mutants

ENOUGH_KILLED = 0.9
NEIGHBOUR_CHECK = f"""
from judge import run
def runs():
    run({NEIGHBOUR!r})
"""

HandedIn = Mapping[str, str]
Judge = Callable[[HandedIn, bool], Outcome]
"""Judge what was handed in; with True, only up to the first line that doesn't hold."""


@dataclass
class Proven:
    """What was found: faults, and the figures of the mutants."""

    hour: str
    faults: list[str] = field(default_factory=list)
    killed: int = 0
    made: int = 0
    seconds: float = 0.0
    survivors: list[str] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.faults


def prove(check: HourCheck, judge_by: Callable[[HourCheck], Judge], *, with_mutants: bool = True) -> Proven:
    """Prove all that needs runs; `judge_by` makes what judges by a check."""
    proof, began, judge = Proven(check.hour), time.perf_counter(), judge_by(check)
    proof.faults += _solution(check, judge)
    if proof.holds:
        proof.faults += _leaks(check)
        proof.faults += _neighbour(check, judge_by)
    if proof.holds:
        proof.faults += _empty(check, judge)
        for mistake in check.mistakes:
            proof.faults += _mistake(check, mistake, judge)
        if with_mutants:
            _mutants(check, judge, proof)
    proof.seconds = time.perf_counter() - began
    return proof


def _leaks(check: HourCheck) -> Iterator[str]:
    """Find hints and neighbours that give the solution away."""
    ladders = {STEPS: check.hints.steps, **check.hints.of, **{name: (text,) for name, text in check.hints.seen.items()}}
    for name, text in check.solution.items():
        if name.endswith(".py"):
            for place, steps in ladders.items():
                if any(gives_away(step, text) for step in steps):
                    yield f"hints.yaml: {place} contains the solution of {name}"
            if gives_away(check.neighbour, text):
                yield f"neighbour.py: contains the solution of {name}"


def _solution(check: HourCheck, judge: Judge) -> Iterator[str]:
    verdict = read_verdict(judge(check.solution, False))
    if fault := _broken(verdict):
        yield f"solution: {fault}"
    elif not verdict.findings:
        yield "check.py: has no function"
    for finding in verdict.findings:
        if not finding.passed:
            yield f"solution: fails in {finding.name}: expected {told(finding.expected)}, got {told(finding.got)}"


def _neighbour(check: HourCheck, judge_by: Callable[[HourCheck], Judge]) -> Iterator[str]:
    """See that the neighbour runs by itself."""
    alone = replace(check, text=NEIGHBOUR_CHECK, files=(NEIGHBOUR,), given={})
    verdict = read_verdict(judge_by(alone)({NEIGHBOUR: check.neighbour}, True))
    if verdict.first_failing or _broken(verdict):
        finding = verdict.first_failing
        yield f"{NEIGHBOUR}: doesn't run by itself: {told(finding.got) if finding else _broken(verdict)}"


def _empty(check: HourCheck, judge: Judge) -> Iterator[str]:
    if read_verdict(judge(dict.fromkeys(check.files, ""), True)).passed:
        yield "check.py: passes empty files"


def _mistake(check: HourCheck, mistake: Mistake, judge: Judge) -> Iterator[str]:
    """See that a mistake fails first in the function that it names, and that its hint is the one that comes."""
    verdict = read_verdict(judge({**check.solution, mistake.file: mistake.text}, True))
    place, finding = f"mistakes/{mistake.name}", verdict.first_failing
    if fault := _broken(verdict):
        yield f"{place}: {fault}"
    elif finding is None:
        yield f"{place}: passes, and should fail in {mistake.fails}"
    elif finding.name != mistake.fails:
        yield f"{place}: fails in {finding.name} and not in {mistake.fails}: got {told(finding.got)}"
    elif (came := _hint(check, finding)) != mistake.hint:
        yield f"{place}: brings the hint {came} and not {mistake.hint}"


def _hint(check: HourCheck, finding: Finding) -> str:
    return finding.hint if finding.hint and finding.hint in check.hints.seen else STEPS


def _broken(verdict: Verdict) -> str:
    if verdict.syntax:
        return f"{verdict.syntax.at.file}:{verdict.syntax.at.number} {verdict.syntax.message}"
    return f"the check itself was stopped: {verdict.stopped}" if verdict.stopped else ""


def _mutants(check: HourCheck, judge: Judge, proof: Proven) -> None:
    for file, text in check.solution.items():
        for line, change, changed in _changes(file, text):
            proof.made += 1
            if read_verdict(judge({**check.solution, file: changed}, True)).passed:
                proof.survivors.append(f"{file}:{line} {change}")
            else:
                proof.killed += 1
    if proof.made and proof.killed / proof.made < ENOUGH_KILLED:
        proof.faults.append(f"check.py: kills {proof.killed} of {proof.made} mutants; the others live")


def _changes(file: str, text: str) -> Iterator[tuple[int, str, str]]:
    if file.endswith(".py"):
        for mutant in mutants(text):
            yield mutant.line, mutant.change, mutant.text
    elif file == ANSWER_FILE:
        yield from ((1, change, changed) for change, changed in other_answers(text.strip()))


def other_answers(text: str) -> Iterator[tuple[str, str]]:
    """Give answers that are near the right one."""
    try:
        number = ast.literal_eval(text.replace(",", ""))
    except (ValueError, SyntaxError):
        yield from (("cut", text[: len(text) // 2]), ("doubled", text + text), ("turned", text[::-1] + "x"))
        return
    yield from (("+1", f"{number + 1}"), ("-1", f"{number - 1}"), ("x10", f"{number * 10}"), ("sign", f"{-number}"))


def told(said: Said | None) -> str:
    """Write what a verdict says in short, for the writers of checks."""
    if said is None:
        return "-"
    return repr(said.text) if not said.key else f"{said.key} {dict(said.values)}"
