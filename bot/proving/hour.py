"""Prove the check of one hour: the solution passes, nothing else does, and each hint comes where it should."""

import ast
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.catalog.checks import HourCheck, Mistake
from bot.proving.leaks import gives_away
from bot.proving.mutants import mutants

ENOUGH = 0.9
STEPS = "steps"

Files = Mapping[str, str]
Judge = Callable[[Files, bool], dict[str, Any]]
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


def prove(check: HourCheck, judge: Judge, mutant_judge: Judge | None = None) -> Proven:
    """Prove all that needs runs; without a judge for mutants they are left out."""
    proof, began = Proven(check.hour), time.perf_counter()
    proof.faults += _leaks(check)
    proof.faults += _solution(check, judge)
    if proof.holds:
        proof.faults += _empty(check, judge)
        for mistake in check.mistakes:
            proof.faults += _mistake(check, mistake, judge)
        if mutant_judge:
            _mutants(check, mutant_judge, proof)
    proof.seconds = time.perf_counter() - began
    return proof


def first_failing(verdict: Mapping[str, Any]) -> dict[str, Any] | None:
    """Give the first line of a verdict that doesn't hold."""
    return next((line for line in verdict["checks"] if not line["passed"]), None)


def passed(verdict: Mapping[str, Any]) -> bool:
    """Tell whether every line holds, and there are lines."""
    return not verdict["syntax"] and bool(verdict["checks"]) and first_failing(verdict) is None


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
    verdict = judge(check.solution, False)
    if verdict["syntax"]:
        yield f"solution/{verdict['syntax']['file']}: {verdict['syntax']['message']}"
    elif not verdict["checks"]:
        yield "check.py: has no function"
    for line in verdict["checks"]:
        if not line["passed"]:
            yield f"solution: fails in {line['name']}: expected {told(line['expected'])}, got {told(line['got'])}"


def _empty(check: HourCheck, judge: Judge) -> Iterator[str]:
    if passed(judge(dict.fromkeys(check.files, ""), True)):
        yield "check.py: passes empty files"


def _mistake(check: HourCheck, mistake: Mistake, judge: Judge) -> Iterator[str]:
    """See that a mistake fails first in the function that it names, and that its hint is the one that comes."""
    verdict = judge({**check.solution, mistake.file: mistake.text}, True)
    place, line = f"mistakes/{mistake.name}", first_failing(verdict)
    if verdict["syntax"]:
        yield f"{place}: {verdict['syntax']['message']} in line {verdict['syntax']['line']}"
    elif line is None:
        yield f"{place}: passes, and should fail in {mistake.fails}"
    elif line["name"] != mistake.fails:
        yield f"{place}: fails in {line['name']} and not in {mistake.fails}: got {told(line['got'])}"
    else:
        came = line["hint"] if line["hint"] in check.hints.seen else STEPS
        if came != mistake.hint:
            yield f"{place}: brings the hint {came} and not {mistake.hint}"


def _mutants(check: HourCheck, judge: Judge, proof: Proven) -> None:
    for file, text in check.solution.items():
        for line, change, changed in _changes(file, text):
            proof.made += 1
            if passed(judge({**check.solution, file: changed}, True)):
                proof.survivors.append(f"{file}:{line} {change}")
            else:
                proof.killed += 1
    if proof.made and proof.killed / proof.made < ENOUGH:
        lived = ", ".join(proof.survivors[:8])
        proof.faults.append(f"check.py: kills {proof.killed} of {proof.made} mutants; these live: {lived}")


def _changes(file: str, text: str) -> Iterator[tuple[int, str, str]]:
    if file.endswith(".py"):
        for mutant in mutants(text):
            yield mutant.line, mutant.change, mutant.text
    elif file == "answer.txt":
        yield from ((1, change, changed) for change, changed in _other_answers(text.strip()))


def _other_answers(text: str) -> Iterator[tuple[str, str]]:
    """Give answers that are near the right one."""
    try:
        number = ast.literal_eval(text.replace(",", ""))
    except (ValueError, SyntaxError):
        yield from (("cut", text[: len(text) // 2]), ("doubled", text + text), ("turned", text[::-1] + "x"))
        return
    yield from (("+1", f"{number + 1}"), ("-1", f"{number - 1}"), ("x10", f"{number * 10}"), ("sign", f"{-number}"))


def told(said: Any) -> str:
    """Write what a verdict says in short, for the writers of checks."""
    if not isinstance(said, dict):
        return "-"
    return repr(said.get("text", (said.get("values") and f"{said['key']} {said['values']}") or said.get("key")))
