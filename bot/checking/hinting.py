"""Which hints come, in which order: the one for what was seen, then the steps."""

from bot.catalog.checks import HourCheck
from bot.checking.verdict import Verdict


def hints_for(check: HourCheck, verdict: Verdict) -> tuple[str, ...]:
    """Give the hints for an attempt, the next one first; none where Python can't even read it, or it holds."""
    failing = verdict.first_failing
    if failing is None or verdict.syntax or verdict.stopped:
        return ()
    return check.hints.ladder(failing.name, failing.hint)


def hint_number(check: HourCheck, verdict: Verdict, number: int) -> str | None:
    """Give the hint of that number, from 1; the last one again when there is no further one."""
    hints = hints_for(check, verdict)
    return hints[min(number, len(hints)) - 1] if hints and number >= 1 else None
