from datetime import UTC, date, datetime, timedelta
from itertools import count

import pytest
from drive import content_app

from bot.learning.building import evidence, has_link, is_link, projects_of, within_reach, works
from bot.learning.facts import Fact, FactKind, counted_days, is_study, study
from bot.learning.progress_fold import hours_of, shared, totals
from bot.learning.skill_levels import fold_ticks, level_now, met

CATALOG = content_app().catalogs["en"]
DAY = date(2026, 5, 4)
LINK = "https://example.org/x"


def ledger(*lines: tuple[FactKind, str, str] | tuple[FactKind, str, str, int]) -> list[Fact]:
    """Facts a minute apart, numbered from 1."""
    ids = count(1)
    start = datetime(2026, 5, 4, 8, tzinfo=UTC)
    return [
        Fact(start + timedelta(minutes=number), DAY, kind, ref, *(rest or [0]), note=note, id=next(ids))
        for number, (kind, ref, note, *rest) in enumerate(lines)
    ]


def todo(*project_notes: str) -> list[Fact]:
    return ledger(*(("project", "prj-todo", note) for note in project_notes))


@pytest.mark.parametrize(
    ("lines", "state", "steps", "proof"),
    [
        (["chosen"], "chosen", set(), ""),
        (["chosen", "milestone 1", "milestone 2"], "chosen", {1, 2}, ""),
        (["chosen", "milestone 1", "dropped"], "dropped", {1}, ""),
        (["chosen", "milestone 1", "dropped", "chosen"], "chosen", {1}, ""),
        (["chosen", "done"], "done", set(), ""),
        (["chosen", f"done {LINK}"], "done", set(), LINK),
        (["chosen", f"done {LINK}", "done two words"], "done", set(), "two words"),
        (["chosen", "milestone x"], "chosen", set(), ""),
    ],
)
def test_a_project_is_a_fold(lines, state, steps, proof):
    work = works(todo(*lines), CATALOG)["prj-todo"]
    assert (work.state, work.steps, work.proof) == (state, steps, proof)


def test_what_was_undone_or_left_the_curriculum_is_no_work():
    facts = [*todo("chosen", "milestone 1"), *ledger(("project", "prj-gone", "chosen"))[:1]]
    undo = Fact(facts[0].at, DAY, "undo", "2", id=9)
    work = works([*facts, undo], CATALOG)
    assert list(work) == ["prj-todo"]
    assert work["prj-todo"].upcoming == 1


def test_the_next_milestone_is_the_first_open_one():
    assert works(todo("chosen", "milestone 2"), CATALOG)["prj-todo"].upcoming == 1
    every = [f"milestone {number}" for number in range(1, 7)]
    assert works(todo("chosen", *every), CATALOG)["prj-todo"].upcoming is None


def test_only_the_hours_of_a_project_are_study():
    facts = ledger(
        ("project", "prj-todo", "chosen"),
        ("project", "prj-todo", "milestone 1", 60),
        ("project", "prj-todo", f"done {LINK}"),
        ("evidence", "fun-variables", "milestone 1"),
    )
    assert [is_study(fact) for fact in facts] == [False, True, False, False]
    assert counted_days(facts) == {DAY}
    assert counted_days([*facts, Fact(facts[0].at, DAY, "undo", "2", id=9)]) == frozenset()
    assert study(facts) == [facts[1]]
    assert totals(facts).project_hours == 1


def test_evidence_stands_with_its_hour():
    lines = [
        ("evidence", "fun-variables", "too early"),
        ("session", "fun-variables", ""),
        ("evidence", "fun-variables", LINK),
        ("evidence", "fun-operators", "another hour"),
    ]
    facts = ledger(*lines)
    assert [fact.note for fact in evidence(facts, CATALOG)] == [LINK]
    undo = Fact(facts[-1].at, DAY, "undo", "2", id=5)
    again = Fact(facts[-1].at, DAY, "session", "fun-variables", 60, id=6)
    assert evidence([*facts, undo, again], CATALOG) == []


@pytest.mark.parametrize(
    ("text", "has", "whole"),
    [
        (LINK, True, True),
        (f"see {LINK}", True, False),
        ("http://a.bc", True, True),
        ("https://localhost", False, False),
        ("https://", False, False),
        ("example.org", False, False),
        ("javascript:alert(1)//https://a", False, False),
        ("", False, False),
    ],
)
def test_links_are_told_from_words(text, has, whole):
    assert (has_link(text), is_link(text)) == (has, whole)


def test_what_is_within_reach_moves_with_the_next_hour():
    roads = [CATALOG.roadmaps["fundamentals"], CATALOG.roadmaps["web"]]
    stages = [stage for road in roads for stage in road.stages]
    named = [name for stage in stages for name in stage.projects]
    for number, now in enumerate(stages, 1):
        reached, ahead = within_reach(roads, now, CATALOG)
        until_now = sum(len(stage.projects) for stage in stages[:number])
        assert {project.id for project in reached} == set(named[:until_now])
        assert [project.id for project in ahead] == named[until_now:]
    assert within_reach(roads, None, CATALOG)[1] == []


def test_mini_projects_belong_to_the_stage_of_their_item():
    ids = [project.id for project in projects_of(CATALOG.stage("ai-ml-2"), CATALOG)]
    assert set(ids) == {"prj-iris", "prj-houses", "prj-spam", "prj-titanic", "prj-segments"}


def test_a_check_is_open_reported_or_evidenced():
    facts = ledger(
        ("milestone", "beginner-scripts", ""),
        ("milestone", "beginner-debugging", LINK),
        ("milestone", "beginner-concepts", LINK),
        ("unmilestone", "beginner-concepts", ""),
    )
    ticks = fold_ticks(facts, CATALOG)
    level = CATALOG.milestones["beginner"]
    assert [ticks[check.id].mark for check in level.checks] == ["reported", "open", "evidenced", "open"]
    assert met(level, ticks) == 2
    assert level_now(list(CATALOG.milestones.values()), ticks) == level


def test_projects_evidence_the_checks_that_name_them():
    one = todo("chosen", f"done {LINK}")
    assert fold_ticks(one, CATALOG)["beginner-projects"].mark == "open"
    two = [*one, *ledger(("project", "prj-shop", "done"))]
    assert fold_ticks(two, CATALOG)["beginner-projects"].mark == "evidenced"
    assert fold_ticks(two, CATALOG)["intermediate-portfolio"].mark == "open"
    shown = ledger(("project", "prj-shop", f"done at {LINK}"))
    assert fold_ticks(shown, CATALOG)["intermediate-portfolio"].by == ("E-commerce Platform",)


def test_shared_hours_are_counted_on_both_sides():
    done = {"fun-variables", "web-flask-hello"}
    whole, basics = CATALOG.roadmaps["python-ml"], CATALOG.roadmaps["fundamentals"]
    assert shared(basics, CATALOG, done) == [(whole, 1)]
    assert (basics, 1) in shared(whole, CATALOG, done)
    assert "fun-variables" in hours_of(basics.items(), CATALOG) & hours_of(whole.items(), CATALOG)
