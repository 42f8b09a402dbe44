"""Judge on this machine's own Python: only what is ours, a solution, its mistakes and its mutants."""

import sys
from typing import Any

from bot.catalog.checks import HourCheck
from bot.proving.hour import Files, Judge
from runner.guest import judge as library
from runner.guest.judge.examine import examine
from runner.native import Native

MUTANT_SECONDS = 0.5


def native_judge(check: HourCheck, cpu_seconds: float = 2.0) -> Judge:
    """Make what judges without the sandbox."""
    sys.modules.setdefault("judge", library)

    def judge(files: Files, first_only: bool) -> dict[str, Any]:
        handed_in = {**files, **check.given}
        return examine(check.text, handed_in, Native(handed_in, cpu_seconds).ask, first_only=first_only)

    return judge
