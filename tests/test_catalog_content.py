"""The real content: clean, complete, quick to load."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from real import catalog as real_catalog

from bot.catalog.dump import to_json
from bot.catalog.lint import lint
from bot.catalog.load import load
from bot.catalog.model import Catalog

ROOT = Path(__file__).resolve().parent.parent
CONTENT = ROOT / "content"
SEEDS = ROOT.parent / "shared" / "seeds"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return real_catalog()


@pytest.fixture(scope="module")
def dumped(catalog: Catalog) -> str:
    return to_json(catalog)


def test_the_content_is_clean() -> None:
    assert [str(fault) for fault in lint(CONTENT, SEEDS if SEEDS.is_dir() else None)] == []


def test_all_roadmaps_are_there_in_the_order_of_the_journey(catalog: Catalog) -> None:
    main = [road.id for road in catalog.roadmaps.values() if road.kind not in {"specialisation", "station"}]
    assert main == [
        *("fundamentals", "quick-start", "ai-ml", "web", "automation", "devops", "analytics", "security", "startup"),
        "python-ml",
    ]


def test_the_journey_has_all_its_stations(catalog: Catalog) -> None:
    kinds = [node.kind for node in catalog.journey.nodes]
    counts = {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)}
    assert counts == {
        "start": 1,
        "decision": 10,
        "foundation": 2,
        "path": 7,
        "phase": 21,
        "projects": 7,
        "specialisation": 14,
        "expert": 1,
        "mastery": 1,
    }
    assert [edge.label for edge in catalog.journey.leaving("assess")] == [
        "Complete Beginner",
        "Some Programming",
        "Experienced Developer",
    ]


def test_every_station_is_reached_from_the_start(catalog: Catalog) -> None:
    reached, ahead = {"start"}, ["start"]
    while ahead:
        news = [edge.target for edge in catalog.journey.leaving(ahead.pop()) if edge.target not in reached]
        reached.update(news)
        ahead += news
    assert reached == {node.id for node in catalog.journey.nodes}


def test_every_path_has_a_guide_and_every_mini_project_a_project(catalog: Catalog) -> None:
    assert set(catalog.paths) == {road.id for road in catalog.roadmaps.values() if road.kind == "path"}
    minis = [spot.item for spot in catalog.spots() if spot.topic.title == "Practice Mini-Projects"]
    assert [item.id for item in minis if not item.project] == []


def test_a_warm_load_says_the_same_and_a_warm_start_imports_neither_pydantic_nor_yaml(
    tmp_path: Path, dumped: str
) -> None:
    load(CONTENT, cache=tmp_path)
    assert to_json(load(CONTENT, cache=tmp_path)) == dumped
    code = (
        "import sys; from pathlib import Path; from bot.catalog.load import load;"
        f"load(Path({str(CONTENT)!r}), cache=Path({str(tmp_path)!r}));"
        "print(sorted({'pydantic', 'yaml', 'rapidfuzz'} & set(sys.modules)))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, env={**os.environ}
    )
    assert run.stdout.strip() == "[]"


def test_the_dump_is_sorted_json_that_says_everything(catalog: Catalog, dumped: str) -> None:
    data = json.loads(dumped)
    assert dumped == json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    assert set(data) >= {"roadmaps", "sessions", "projects", "questions", "journey", "paths", "career", "links"}
    assert not any(key.startswith("_") for key in data)
    assert len(data["sessions"]) == len(catalog.sessions)
