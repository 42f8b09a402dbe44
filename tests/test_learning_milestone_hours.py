"""A milestone that is an hour of the road is one thing, done there or in /projects, and counted once."""

from datetime import UTC, datetime, timedelta

import pytest
from drive import Drive
from hypothesis import given
from hypothesis import strategies as st
from real import catalog

from bot.learning.building import works
from bot.learning.facts import Fact, once
from bot.learning.progress_fold import done_hours

CATALOG = catalog()
BEGIN = datetime(2026, 3, 1, 12, tzinfo=UTC)
HOURS = {session.id: session.milestone for session in CATALOG.sessions.values() if session.milestone}
MINI = [
    (item.project, CATALOG.hours(item))
    for road in CATALOG.roadmaps.values()
    for item in road.items()
    if item.project and item.sessions
]


def ledger(*lines: tuple[str, str, str]) -> list[Fact]:
    return [
        Fact(BEGIN + timedelta(days=n), (BEGIN + timedelta(days=n)).date(), kind, ref, 60, note, n + 1)  # type: ignore[arg-type]
        for n, (kind, ref, note) in enumerate(lines)
    ]


@pytest.mark.parametrize("hour", sorted(HOURS))
def test_an_hour_of_the_road_is_its_milestone(hour: str) -> None:
    step = HOURS[hour]
    assert step
    work = works(ledger(("session", hour, "")), CATALOG)[step.project]
    assert (work.state, step.number in work.steps) == ("chosen", True)
    undone = [*ledger(("session", hour, "")), Fact(BEGIN, BEGIN.date(), "undo", "1")]
    assert works(undone, CATALOG) == {}


@pytest.mark.parametrize("hour", sorted(HOURS))
def test_a_milestone_of_an_old_ledger_is_the_hour_of_the_road(hour: str) -> None:
    step = HOURS[hour]
    assert step
    assert hour in done_hours(ledger(("project", step.project, f"milestone {step.number}")), CATALOG)


@pytest.mark.parametrize(("project", "hours"), MINI, ids=[f"{name}-{hours[0]}" for name, hours in MINI])
def test_a_mini_project_done_as_hours_is_built_and_one_that_is_finished_has_its_hours(project, hours) -> None:
    work = works(ledger(*(("session", hour, "") for hour in hours)), CATALOG)[project]
    assert (work.upcoming, work.state) == (None, "chosen")
    assert set(hours) <= done_hours(ledger(("project", project, "chosen"), ("project", project, "done x")), CATALOG)


names = st.sampled_from([*((hour, "session") for hour in HOURS), *((name, "project") for name, _ in MINI)])
notes = st.sampled_from(["chosen", "dropped", "done", "milestone 1", "milestone 2", "milestone 3"])


@given(st.lists(st.tuples(names, notes), max_size=14))
def test_what_is_done_never_shrinks_with_another_fact(drawn) -> None:
    lines = [(kind, ref, note if kind == "project" else "") for (ref, kind), note in drawn]
    before: frozenset[str] = frozenset()
    for number in range(len(lines) + 1):
        facts = ledger(*lines[:number])
        now = frozenset(fact.ref for fact in facts if fact.kind == "session")
        done = done_hours(facts, CATALOG)
        assert now <= done
        if not any(note in {"dropped", "chosen"} for _, _, note in lines[:number]):
            assert before <= done
        before = done


async def test_a_step_in_projects_is_the_hour_and_is_counted_once_and_undone_from_both_sides() -> None:
    hour, step = next((hour, step) for hour, step in HOURS.items() if step and step.number == 1)
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges(f"1:proj_choose:{step.project}")
    await ana.presses("Milestone 1 is done")
    facts = await ana.facts()
    assert hour in done_hours(facts, CATALOG)
    await ana.forges(f"1:finish:{hour}")
    studied = [fact for fact in once(await ana.facts()) if fact.kind in {"session", "project"}]
    assert [fact.ref for fact in studied] == [hour]
    await ana.forges(f"1:proj_undo:{studied[0].id}")
    assert hour not in done_hours(await ana.facts(), CATALOG)
    await ana.forges(f"1:finish:{hour}")
    await ana.forges(f"1:projects:{step.project}")
    assert "1/" in ana.sees or "🟩" in ana.sees or "▰" in ana.sees
    await ana.says("/undo")
    assert hour not in done_hours(await ana.facts(), CATALOG)
