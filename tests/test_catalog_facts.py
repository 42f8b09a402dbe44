"""Every name and figure of the two source documents is in the catalogue; statements are met in our own words."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from real import catalog as real_catalog

from bot.catalog.dump import to_json

ROOT = Path(__file__).resolve().parent.parent
FACTS = ROOT.parent / "shared" / "seeds" / "facts.json"
CAMEL = {"AIML": "Aiml", "DevOps": "Devops", "RPA": "Rpa", "AnalyticsBI": "AnalyticsBi"}


@pytest.fixture(scope="module")
def dump() -> Any:
    return json.loads(to_json(real_catalog()))


@pytest.fixture(scope="module")
def facts() -> list[dict[str, str]]:
    if not FACTS.is_file():
        pytest.skip(f"the source documents are not here: {FACTS.name} is beside the checkout only while it is written")
    found: list[dict[str, str]] = json.loads(FACTS.read_text(encoding="utf-8"))
    assert len(found) == 351
    return found


def of(facts: list[dict[str, str]], seed: str, place: str, *kinds: str) -> list[str]:
    chosen = [fact for fact in facts if fact["seed"] == seed and fact["place"].startswith(place)]
    texts = [fact["text"] for fact in chosen if fact["kind"] in (kinds or {"section", "item"})]
    assert texts
    return texts


def test_the_six_stages_stand_by_name_and_in_order(facts: list[dict[str, str]], dump: Any) -> None:
    wanted = [
        (fact["kind"], fact["text"])
        for fact in facts
        if fact["seed"] == "000" and fact["place"] != "Final Tips" and fact["kind"] != "goal"
    ]
    assert list(six_stages(dump["roadmaps"]["python-ml"])) == wanted


def six_stages(roadmap: Any) -> Iterator[tuple[str, str]]:
    for stage in roadmap["stages"]:
        yield "stage", stage["title"]
        for topic in stage["topics"]:
            yield "section", topic["title"]
            yield from (("item", item["title"]) for item in topic["items"])


def test_every_station_of_the_flowchart(facts: list[dict[str, str]], dump: Any) -> None:
    stations = [" | ".join(station(node)) for node in dump["journey"]["nodes"]]
    wanted = of(facts, "003", "flowchart", "node", "decision", "phase", "projects")
    assert sorted(stations) == sorted(wanted)
    decisions = [node["title"] for node in dump["journey"]["nodes"] if node["kind"] == "decision"]
    assert sorted(decisions) == sorted(of(facts, "003", "flowchart", "decision"))


def station(node: Any) -> Iterator[str]:
    yield node["title"]
    yield from node["details"]
    if node["weeks"]:
        yield "{}-{} weeks".format(*node["weeks"])


def test_every_choice_of_the_flowchart(facts: list[dict[str, str]], dump: Any) -> None:
    edges = {(edge["source"], edge["label"], edge["target"]) for edge in dump["journey"]["edges"] if edge["label"]}
    choices = [re.fullmatch(r"(\w+): (.+) => (\w+)", text) for text in of(facts, "003", "flowchart", "choice")]
    assert {(kebab(found[1]), found[2], kebab(found[3])) for found in choices if found} == edges


def kebab(name: str) -> str:
    for old, new in CAMEL.items():
        name = name.replace(old, new)
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


def test_what_statements_stand_under_keeps_its_name(facts: list[dict[str, str]], dump: Any) -> None:
    shelves = [shelf["title"] for shelf in dump["resources"].values() if shelf["id"] != "communities"]
    assert sorted(shelves) == sorted(of(facts, "003", "Learning Resources by Phase", "section"))
    levels = ["{} ({}-{} months)".format(level["title"], *level["months"]) for level in dump["milestones"].values()]
    assert sorted(levels) == sorted(of(facts, "003", "Success Metrics by Path", "section"))
    pitfalls = [pitfall["title"] for pitfall in dump["pitfalls"].values()]
    assert sorted(pitfalls) == sorted(of(facts, "003", "Common Pitfalls to Avoid", "section"))
    steps = [text.partition(":")[0] for text in of(facts, "003", "Next Steps", "item")]
    assert sorted(step["title"] for step in dump["next_steps"].values()) == sorted(steps)
    paths = [f"{path['title']} - Choose if you want to:" for path in dump["paths"].values()]
    assert sorted(paths) == sorted(of(facts, "003", "Path Selection Guide", "section"))


def test_the_quick_links(facts: list[dict[str, str]], dump: Any) -> None:
    sections = dict.fromkeys(link["section"] for link in dump["links"].values())
    assert sorted(sections) == sorted(of(facts, "003", "Quick Links", "section"))
    titles = [re.sub(r"^\[(.+?)\].*", r"\1", text) for text in of(facts, "003", "Quick Links", "item")]
    assert sorted(link["title"] for link in dump["links"].values()) == sorted(titles)


def test_the_projects_of_the_flowchart_are_projects_with_milestones(dump: Any) -> None:
    stations = [node for node in dump["journey"]["nodes"] if node["kind"] == "projects"]
    assert len(stations) == 7
    for node in stations:
        last = dump["roadmaps"][node["roadmap"]]["stages"][-1]
        titles = [dump["projects"][project]["title"] for project in last["projects"]]
        assert set(node["details"]) <= set(titles), node["id"]


def test_phases_say_what_the_flowchart_says(dump: Any) -> None:
    phases = [node for node in dump["journey"]["nodes"] if node["kind"] == "phase"]
    assert len(phases) == 21
    for node in phases:
        stage = next(stage for stage in dump["roadmaps"][node["roadmap"]]["stages"] if stage["id"] == node["stage"])
        titles = [topic["title"] for topic in stage["topics"]]
        assert titles[: len(topics(node))] == topics(node), node["id"]


def topics(node: Any) -> list[str]:
    return [name for line in node["details"] for name in line.split(", ")]
