"""How the verdict on an hour's work looks: every line of the check, and what came of the first that doesn't hold."""

from collections.abc import Iterator

from bot.catalog.checks import HourCheck
from bot.checking.hinting import hints_for
from bot.checking.verdict import CodeLine, Verdict
from bot.checking.verdict_lines import SayWords, VerdictLine, verdict_lines
from bot.command import Call
from bot.ports.runner import NOT_RUN
from bot.values.bounds import clip
from bot.values.markup import Span, parse, verbatim
from bot.values.message import Aside, Block, Code, Facts, Pair, Paragraph, Step, Steps, Title
from bot.views.run_blocks import not_run_blocks

SAID_UNITS, CODE_UNITS = 500, 200
INLINE_UNITS = 80
TITLE_SHOWN = 200


def speaker(call: Call) -> SayWords:
    """Give the words of checks in the learner's language."""
    return call.label


def verdict_blocks(call: Call, check: HourCheck, verdict: Verdict, hints: int) -> list[Block]:
    """Show a verdict, with so many hints."""
    if verdict.stopped in NOT_RUN:
        return [*not_run_blocks(call, verdict.stopped), Paragraph(call.say("check.not_run"))]
    lines = verdict_lines(verdict, speaker(call))
    return [
        _title(call, verdict, lines),
        *_lines(lines),
        *_failing(call, verdict, lines),
        *_hints(call, check, verdict, hints),
    ]


def missing_blocks(call: Call, lines: tuple[VerdictLine, ...], names: tuple[str, ...]) -> list[Block]:
    """Show which files are missing in what was handed in."""
    return [
        Title(call.label("check.missing_title")),
        *_lines(lines),
        Paragraph(call.say("check.missing", names=", ".join(names))),
    ]


def _title(call: Call, verdict: Verdict, lines: tuple[VerdictLine, ...]) -> Title:
    holding = sum(line.passed for line in lines)
    if verdict.passed:
        return Title(call.label("check.passed_title", n=len(lines)))
    if verdict.syntax:
        return Title(call.label("check.syntax_title"))
    if verdict.stopped:
        return Title(call.label("check.stopped_title"))
    return Title(call.label("check.some_title" if holding else "check.none_title", n=holding, of=len(lines)))


def _lines(lines: tuple[VerdictLine, ...]) -> Iterator[Block]:
    if lines:
        steps = (Step(verbatim(clip(line.title, TITLE_SHOWN)), "done" if line.passed else "missed") for line in lines)
        yield Steps(tuple(steps))


def _failing(call: Call, verdict: Verdict, lines: tuple[VerdictLine, ...]) -> Iterator[Block]:
    """Show of the first line that doesn't hold what was expected, what came, and where."""
    line = next((line for line in lines if not line.passed), None)
    if line is None:
        return
    if not verdict.stopped and not verdict.syntax:
        yield from _said(call.label("check.expected"), line.expected)
    yield from _said(call.label("check.got"), line.got)
    if line.near:
        yield Paragraph(call.say("check.near", text=line.near))
    at = verdict.syntax.at if verdict.syntax else verdict.first_failing.at if verdict.first_failing else None
    if at:
        yield from _pointed(call, at)


def _said(label: str, text: str) -> Iterator[Block]:
    if not text:
        return
    if len(text) <= INLINE_UNITS and "\n" not in text:
        yield Facts((Pair(label, verbatim(text)),))
    else:
        yield Paragraph((Span(label, bold=True),))
        yield Code(clip(text, SAID_UNITS), "text")


def _pointed(call: Call, at: CodeLine) -> Iterator[Block]:
    """Point at a line of the learner's own."""
    yield Paragraph(call.say("check.at", line=at.number, file=at.file))
    if at.text.strip():
        yield Code(clip(at.text.strip(), CODE_UNITS))


def _hints(call: Call, check: HourCheck, verdict: Verdict, shown: int) -> Iterator[Block]:
    for number, hint in enumerate(hints_for(check, verdict)[:shown], 1):
        yield Paragraph(call.say("check.hint", n=number, text=parse(hint)))
    if verdict.syntax:
        yield Aside(call.say("check.syntax"))
