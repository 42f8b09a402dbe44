"""Help that comes after an attempt: the next hint, a solved problem of the same kind, and at last one good solution."""

import ast
from dataclasses import replace

from bot.catalog.checks import HourCheck
from bot.checking.verdict import Verdict, read_verdict
from bot.command import Call, handler
from bot.commands.check_work import check_button, ways_on
from bot.commands.today import known_hour
from bot.learning.progress_fold import done_hours
from bot.ports.runner import Outcome
from bot.values.action import BadAction, number
from bot.values.bounds import units
from bot.values.markup import parse
from bot.values.media import File
from bot.values.message import AnyButton, Aside, Block, Code, Paragraph, Reply, Title
from bot.views.verdict_blocks import verdict_blocks

SHOWN_UNITS = 2_600
"""Of a solution in a message; what is longer comes as a file."""


@handler(shown="private")
async def hint(call: Call, hour: str, line: str, step: str) -> Reply:
    """Show a further hint for the line of a check that doesn't hold, with those before it."""
    found, place, shown = await _check(call, hour), number(line), number(step)
    if place >= len(found.functions):
        raise BadAction(line)
    attempt = await call.tx.attempts.find(call.learner.key, found.hour)
    verdict = read_verdict(Outcome(0, attempt.verdict)) if attempt and not attempt.passed else Verdict()
    failing = verdict.first_failing
    if attempt and failing and failing.name == found.functions[place]:
        await call.tx.attempts.save(call.learner.key, replace(attempt, hints=max(attempt.hints, shown)))
        return Reply(tuple(verdict_blocks(call, found, verdict, shown)), ways_on(call, found, verdict, shown))
    return _alone(call, found, place, shown)


def _alone(call: Call, found: HourCheck, place: int, shown: int) -> Reply:
    """Show the hints where the attempt is not kept any more."""
    steps = found.hints.ladder(found.functions[place], None)
    told = [Paragraph(call.say("check.hint", n=n, text=parse(step))) for n, step in enumerate(steps[:shown], 1)]
    more = (
        [call.button("check.hint_button", "hint", found.hour, place, shown + 1)]
        if shown < len(steps)
        else [call.button("check.solution_button", "solution", found.hour)]
    )
    buttons = (check_button(call, found.hour, "check.again_button"), *more)
    return Reply((Title(known_hour(call, found.hour).title), *told), buttons)


@handler(shown="private")
async def neighbour(call: Call, hour: str) -> Reply:
    """Show a solved problem of the same kind."""
    found = await _check(call, hour)
    task, code = _parted(found.neighbour)
    blocks: tuple[Block, ...] = (Title(call.label("check.neighbour_title")), Paragraph(parse(task)), Code(code))
    return Reply(blocks, (check_button(call, found.hour, "check.again_button"),))


@handler(shown="private")
async def solution(call: Call, hour: str) -> Reply:
    """Show one good solution, to whoever has solved it or has seen the hints."""
    found = await _check(call, hour)
    facts = await call.tx.ledger.facts(call.learner.key)
    attempt = await call.tx.attempts.find(call.learner.key, found.hour)
    solved = found.hour in done_hours(facts, call.catalog)
    if attempt and not attempt.passed and not solved and attempt.hints < len(found.hints.steps):
        raise call.refusal("check.solution_later", check_button(call, found.hour, "check.again_button"))
    again = check_button(call, found.hour, "check.another_way_button" if solved else "check.again_button")
    told = Aside(call.say("check.solution_told"))
    return _solution(call, found, told, again, call.button("common.today_button", "today"))


def _solution(call: Call, found: HourCheck, told: Aside, *buttons: AnyButton) -> Reply:
    title = Title(call.label("check.solution_title", title=known_hour(call, found.hour).title))
    whole = "\n\n".join(f"# {name}\n{text.strip()}" for name, text in found.solution.items())
    if len(found.solution) == 1:
        whole = next(iter(found.solution.values())).strip()
    if units(whole) <= SHOWN_UNITS:
        return Reply((title, Code(whole), told), buttons)
    file = File(f"{found.hour}-solution.py", whole.encode(), "text/x-python")
    return Reply((title, Paragraph(call.say("check.solution_file")), told), buttons, file=file)


def _parted(text: str) -> tuple[str, str]:
    """Part the task of a neighbour from its code."""
    tree = ast.parse(text)
    first = tree.body[0]
    return " ".join((ast.get_docstring(tree) or "").split()), "\n".join(text.splitlines()[first.end_lineno :]).strip()


async def _check(call: Call, hour: str) -> HourCheck:
    found = await call.checks.find(known_hour(call, hour).id)
    if found is None:
        raise BadAction(hour)
    return found
