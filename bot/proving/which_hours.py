"""Which hours are proven: those that changed, a share of the others, or all."""

import random
import subprocess
from collections.abc import Iterable
from pathlib import Path

from bot.catalog.checks import CHECKS, STAND_INS, stand_ins_of

BASE_BRANCH = "main"


def changed_hours(content: Path, hours: Iterable[str], base: str = BASE_BRANCH) -> list[str] | None:
    """List the hours whose check differs from a branch, or isn't committed; nothing where git can't tell."""
    try:
        since = _git(content, "merge-base", base, "HEAD").strip()
        names = _git(content, "diff", "--name-only", since, "--", CHECKS, STAND_INS)
        names += _git(content, "ls-files", "--others", "--exclude-standard", "--full-name", "--", CHECKS, STAND_INS)
    except (OSError, subprocess.CalledProcessError):
        return None
    lent = {line.partition(f"{STAND_INS}/")[2].partition("/")[0] for line in names.splitlines()} - {""}
    touched = {line.partition(f"{CHECKS}/")[2].partition("/")[0] for line in names.splitlines()}
    return [hour for hour in hours if hour in touched or (lent and lent & set(stand_ins_of(content, hour)))]


def a_share(hours: Iterable[str], share: float, seed: int) -> list[str]:
    """Draw a share of the hours, the same for the same seed; at least one."""
    known = sorted(hours)
    count = min(len(known), max(1, round(share * len(known)))) if known else 0
    return sorted(random.Random(seed).sample(known, count))  # noqa: S311 - which ones is no secret


def some_of(hours: Iterable[str], most: int, seed: int) -> list[str]:
    """Draw so many at most."""
    known = sorted(hours)
    return known if len(known) <= most else sorted(random.Random(seed).sample(known, most))  # noqa: S311 - no secret


def _git(folder: Path, *words: str) -> str:
    command = ["git", "-C", str(folder), *words]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603 - our own words
