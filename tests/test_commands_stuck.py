"""The ladder of who is stuck: no early rung gives the work away, and what helps is counted without a word."""

import ast
import re
from datetime import date
from pathlib import Path

import pytest
from drive import Drive
from real import catalog

from bot.catalog.content_folder import CONTENT
from bot.cli.stuck_report import stuck_table
from bot.commands.stuck import RUNGS, first_steps
from bot.learning.course import every_hour
from bot.values.community import StuckHour

CATALOG = catalog()
CHECKED = sorted(path.name for path in (CONTENT / "checks").iterdir() if path.is_dir())
LEAST_NODES = 9  # of a statement: what is shorter, such as print(total), stands in many texts


def statements(path: Path) -> set[str]:
    """The statements of a solution that are more than a few words, without names of its own taken into account."""
    tree = ast.parse(path.read_text("utf-8"))
    found = (node for node in ast.walk(tree) if isinstance(node, ast.stmt) and not hasattr(node, "body"))
    return {ast.dump(node) for node in found if sum(1 for _ in ast.walk(node)) > LEAST_NODES}


def code_in(text: str) -> set[str]:
    """The statements that stand between backticks."""
    found = set()
    for piece in re.findall(r"`([^`]+)`", text):
        try:
            found |= {ast.dump(node) for node in ast.parse(piece).body}
        except SyntaxError:
            continue
    return found


@pytest.mark.parametrize("hour", CHECKED)
def test_the_first_steps_never_hold_a_line_of_the_solution(hour: str) -> None:
    session = CATALOG.sessions[hour]
    solution = set().union(*(statements(path) for path in (CONTENT / "checks" / hour / "solution").rglob("*.py")))
    shown = " ".join(first_steps(every_hour(CATALOG)[hour]))
    asked = code_in(f"{session.build.text} {session.build.done_when}")  # what the task itself gives word by word
    assert code_in(shown) & (solution - asked) == set()


async def test_every_hour_has_the_ladder_and_every_rung_leads_on() -> None:
    ana = await Drive.fresh().person("ana").starts()
    for hour in list(every_hour(CATALOG))[::40]:
        for rung in RUNGS:
            await ana.forges(f"1:stuck_rung:{hour}:{rung}")
            assert "something went wrong" not in ana.sees
            assert len(ana.labels) >= 2


async def test_the_button_stands_on_the_hour() -> None:
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/today")
    await ana.presses("I'm stuck")
    assert "what stands in your way" in ana.sees


async def test_what_helped_is_counted_by_people(store) -> None:
    drive = Drive.fresh(store=store)
    for name in ("ana", "ben"):
        person = await drive.person(name).starts()
        for _ in range(2):
            await person.forges("1:stuck_rung:fun-functions:begin")
    await person.forges("1:stuck_helped:fun-functions:begin")
    async with store.begin() as tx:
        found = list(await tx.reports.stuck(date(2026, 1, 1)))
        assert list(await tx.reports.stuck(date(2027, 1, 1))) == []
    assert found == [
        StuckHour("fun-functions", "stuck", "begin", 2),
        StuckHour("fun-functions", "helped", "begin", 1),
    ]
    lines = list(stuck_table(found, CATALOG, 5))
    assert "begin 2 (helped 1)" in lines[1]
    assert list(stuck_table([], CATALOG, 5)) == ["Nobody said that they were stuck."]
