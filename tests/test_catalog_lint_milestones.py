"""An hour that is a milestone names a step that is there, and nobody else names it."""

from pathlib import Path
from typing import Any

import pytest
from catalog_folder import small, write

from bot.catalog.lint import lint


def faults(folder: Path, files: dict[str, Any]) -> list[str]:
    return [fault.message for fault in lint(write(folder, files))]


def with_steps(*steps: dict[str, Any]) -> dict[str, Any]:
    """The small content, its first sessions marked as milestones."""
    files = small()
    sessions = [session for name in files if name.startswith("sessions/") for session in files[name]["sessions"]]
    assert len(sessions) >= len(steps)
    for session, step in zip(sessions, steps, strict=False):
        session["milestone"] = step
    return files


def a_project() -> tuple[str, int]:
    files = small()
    projects = [project for name in files if name.startswith("projects/") for project in files[name]["projects"]]
    return projects[0]["id"], len(projects[0]["milestones"])


@pytest.mark.parametrize("beyond", [-1, 0, 1])
def test_a_step_is_one_that_the_project_has(tmp_path: Path, beyond: int) -> None:
    project, steps = a_project()
    number = steps + beyond if beyond >= 0 else 0
    found = faults(tmp_path, with_steps({"project": project, "number": number}))
    wanted = [f"{project} has no milestone {number}"] if beyond else []
    assert [fault for fault in found if "milestone" in fault] == wanted


def test_a_project_that_is_not_there_has_no_steps(tmp_path: Path) -> None:
    assert "prj-gone has no milestone 1" in faults(tmp_path, with_steps({"project": "prj-gone", "number": 1}))


def test_a_step_is_one_hour(tmp_path: Path) -> None:
    project, _ = a_project()
    found = faults(tmp_path, with_steps(*[{"project": project, "number": 1}] * 2))
    assert any(fault.startswith(f"milestone 1 of {project} is ") for fault in found)


@pytest.mark.parametrize(("path", "missing"), [("nowhere", True), (None, False)])
def test_a_specialisation_builds_on_what_exists(tmp_path: Path, path: str | None, missing: bool) -> None:
    files = small()
    road = next(files[name] for name in files if name.startswith("roadmaps/"))
    road["builds_on"] = path or road["id"]
    assert any("nowhere" in fault for fault in faults(tmp_path, files)) is missing


@pytest.mark.parametrize(("least", "wrong"), [(0, True), (1, False), (2, False), (3, True)])
def test_no_more_hours_prove_a_level_than_there_are(tmp_path: Path, least: int, wrong: bool) -> None:
    files = small()
    hours = [session["id"] for name in files if name.startswith("sessions/") for session in files[name]["sessions"]][:2]
    check = files["milestones.yaml"]["milestones"][0]["checks"][0]
    check |= {"hours": hours, "least": least}
    found = [fault for fault in faults(tmp_path, files) if "asks for" in fault]
    assert found == ([f"{check['id']} asks for {least} of {len(hours)} hours"] if wrong else [])
