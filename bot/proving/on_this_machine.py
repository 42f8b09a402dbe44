"""Judge on this machine's own Python: only what is ours, a solution, its mistakes and its mutants."""

import contextlib
import importlib
import json
import sys

from bot.catalog.checks import HourCheck
from bot.ports.runner import Outcome
from bot.proving.hour import HandedIn, Judge
from runner.guest import judge as library
from runner.guest.judge.examine import examine
from runner.native import Native

CPU_SECONDS = 2.0


def native_judge(check: HourCheck) -> Judge:
    """Make what judges without the sandbox."""
    sys.modules.setdefault("judge", library)
    for package in check.packages:  # once here, and not in each of hundreds of forks
        with contextlib.suppress(ImportError):
            importlib.import_module(package)

    def judge(files: HandedIn, first_only: bool) -> Outcome:
        handed_in = {**files, **check.given}
        verdict = examine(check.text, handed_in, Native(handed_in, CPU_SECONDS).ask, first_only=first_only)
        return Outcome(0, json.dumps(verdict))

    return judge
