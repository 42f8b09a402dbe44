"""Put a verdict into words, as lines that any front can show."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.checking.verdict import Finding, Said, Verdict

SayWords = Callable[..., str]
"""Give the words for a key with its values, as plain characters."""


@dataclass(frozen=True, slots=True)
class VerdictLine:
    """A line of a check in words."""

    title: str
    passed: bool
    expected: str = ""
    got: str = ""
    near: str = ""


def verdict_lines(verdict: Verdict, say: SayWords) -> tuple[VerdictLine, ...]:
    """Tell all lines of a verdict."""
    if verdict.syntax:
        at = verdict.syntax.at
        got = say("checking.syntax_got", line=at.number, message=verdict.syntax.message, text=at.text)
        return (VerdictLine(say("checking.syntax_title", file=at.file), False, say("checking.syntax_expected"), got),)
    if verdict.stopped:
        why = say(f"checking.why_{verdict.stopped}")
        return (VerdictLine(say("checking.stopped_title"), False, say("checking.stopped_expected"), why),)
    return tuple(_line(finding, say) for finding in verdict.findings)


def missing_lines(names: Iterable[str], say: SayWords) -> tuple[VerdictLine, ...]:
    """Tell which files are not there."""
    return tuple(
        VerdictLine(
            say("checking.missing_title", file=name),
            False,
            say("checking.missing_expected", file=name),
            say("checking.missing_got"),
        )
        for name in names
    )


def _line(finding: Finding, say: SayWords) -> VerdictLine:
    if finding.passed:
        return VerdictLine(finding.title, True)
    near = say(f"checking.near_{finding.near}") if finding.near else ""
    return VerdictLine(finding.title, False, _words(finding.expected, say), _words(finding.got, say), near)


def _words(said: Said | None, say: SayWords) -> str:
    if said is None:
        return ""
    if not said.key:
        return said.text
    values = dict(said.values)
    if "why" in values:
        values["why"] = say(f"checking.why_{values['why']}")
    return say(f"checking.said_{said.key}", **values)
