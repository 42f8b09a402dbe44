"""Every fact of the two source documents is in the catalogue, word for word."""

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


def test_the_six_stages_stand_word_for_word_and_in_order(facts: list[dict[str, str]], dump: Any) -> None:
    wanted = [(fact["kind"], fact["text"]) for fact in facts if fact["seed"] == "000" and fact["place"] != "Final Tips"]
    assert list(six_stages(dump["roadmaps"]["python-ml"])) == wanted


def six_stages(roadmap: Any) -> Iterator[tuple[str, str]]:
    for stage in roadmap["stages"]:
        yield "stage", stage["title"]
        yield "goal", stage["fact"]
        for topic in stage["topics"]:
            yield "section", topic["title"]
            yield from (("item", item["title"]) for item in topic["items"])


def test_the_final_tips_are_the_pillars(facts: list[dict[str, str]], dump: Any) -> None:
    assert sorted(of(facts, "000", "Final Tips")) == sorted(pillar["fact"] for pillar in dump["pillars"].values())


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


def test_the_path_guide(facts: list[dict[str, str]], dump: Any) -> None:
    said = [line for path in dump["paths"].values() for line in guide(path)]
    assert sorted(said) == sorted(of(facts, "003", "Path Selection Guide"))


def guide(path: Any) -> Iterator[str]:
    yield f"{path['title']} - Choose if you want to:"
    yield from (reason["fact"] for reason in path["reasons"])
    yield "Time to job-ready: {}-{} months".format(*path["months"])
    note = f" ({path['salary_note']})" if path["salary_note"] else ""
    yield "Salary range: ${}k-${}k".format(*path["salary"]) + "+" * path["salary_open"] + note


def test_the_resources(facts: list[dict[str, str]], dump: Any) -> None:
    said = [
        line
        for shelf in dump["resources"].values()
        if shelf["id"] != "communities"
        for line in dict.fromkeys((shelf["title"], *(resource["fact"] for resource in shelf["resources"])))
    ]
    assert sorted(said) == sorted(of(facts, "003", "Learning Resources by Phase"))


def test_the_milestones(facts: list[dict[str, str]], dump: Any) -> None:
    said = [
        line
        for level in dump["milestones"].values()
        for line in (
            "{} ({}-{} months)".format(level["title"], *level["months"]),
            *(check["fact"] for check in level["checks"]),
        )
    ]
    assert sorted(said) == sorted(of(facts, "003", "Success Metrics by Path"))


def test_the_pitfalls(facts: list[dict[str, str]], dump: Any) -> None:
    said = [
        line
        for pitfall in dump["pitfalls"].values()
        for line in (
            pitfall["title"],
            f"Problem: {pitfall['problem']['fact']}",
            f"Solution: {pitfall['solution']['fact']}",
        )
    ]
    assert sorted(said) == sorted(of(facts, "003", "Common Pitfalls to Avoid"))


def test_the_next_steps(facts: list[dict[str, str]], dump: Any) -> None:
    said = [f"{step['title']}: {step['fact']}" for step in dump["next_steps"].values()]
    assert sorted(said) == sorted(of(facts, "003", "Next Steps"))


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
