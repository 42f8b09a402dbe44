"""A check never demands one way of writing: solutions by somebody who had read the hour and not its check pass."""

from pathlib import Path

import pytest
from native_runner import judged
from real import CONTENT

from bot.catalog.read_checks import read_check
from bot.checking.verdict import read_verdict
from bot.ports.runner import Program

FOLDER = Path(__file__).parent / "other_solutions"
HOURS = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


@pytest.mark.parametrize("hour", HOURS)
def test_other_right_solutions_pass(hour: str) -> None:
    check = read_check(CONTENT, hour)
    ways = sorted((FOLDER / hour).iterdir())
    assert len(ways) >= 2
    for way in ways:
        files = {path.relative_to(way).as_posix(): path.read_text("utf-8") for path in way.rglob("*") if path.is_file()}
        handed_in = {name: text.encode() for name, text in {**check.solution, **files}.items()}
        lent = {name: text.encode() for name, text in check.given.items()}
        verdict = read_verdict(judged(Program(handed_in, check=check.text, given=lent)))
        failing = verdict.first_failing
        assert not verdict.syntax, f"{way.name}: {verdict.syntax}"
        assert verdict.passed, f"{way.name} fails in {failing}"
