"""The rules about roadmaps: what passes them can be shown, page by page."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from catalog_folder import small, write
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter
from roadmap_walker import app_with, walk

from bot.catalog.link_check import check_addresses
from bot.catalog.lint import lint
from bot.catalog.lint_ids import check_ids
from bot.catalog.lint_roadmaps import check_roadmaps
from bot.catalog.lint_text import check_text
from bot.catalog.model import Roadmap
from bot.catalog.read import Entry, Reading, check
from bot.catalog.yaml import parse
from bot.catalog.yaml_write import written

ROADMAP: dict[str, Any] = {
    "id": "own", "title": "Own", "emoji": "🧭", "kind": "community", "goal": "Go.",
    "stages": [{"id": "own-1", "title": "One", "goal": "Go on.", "topics": [
        {"id": "own-1-1", "title": "First", "items": [{"id": "own-1-1-1", "title": "Item"}]}]}],
}  # fmt: skip


def faults(tmp_path: Path, roadmap: dict[str, Any]) -> list[str]:
    files = small()
    files["roadmaps/own.yaml"] = roadmap
    return [f"{fault.id}: {fault.message}" for fault in lint(write(tmp_path, files))]


def changed(path: str, value: Any) -> dict[str, Any]:
    """The roadmap with one thing changed, or taken away."""
    roadmap = deepcopy(ROADMAP)
    node: Any = roadmap
    *keys, last = [int(key) if key.isdigit() else key for key in path.split(".")]
    for key in keys:
        node = node[key]
    node[last] = value
    return roadmap


ITEM = "stages.0.topics.0.items.0"


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        ("stages", [], "own: has no stage"),
        ("stages.0.topics", [], "own-1: has no topic"),
        ("stages.0.topics.0.items", [], "own-1-1: has no item"),
        ("emoji", "🧭" * 9, "own: an emoji has at most 16 characters"),
        ("emoji", "\u200b", "own: has nothing that can be seen"),
        ("goal", "x" * 401, "own: a goal has at most 400 characters, this one 401; more can stand in its text"),
        ("stages.0.goal", "🐍" * 201, None),
        ("stages.0.weeks", [3, 2], "own-1: weeks go from 1 to 520, least first"),
        ("stages.0.weeks", [0, 2], "own-1: weeks go from 1 to 520, least first"),
        ("stages.0.weeks", [1, 10**9], "own-1: weeks go from 1 to 520, least first"),
        (f"{ITEM}.title", "a\nb", "own: is more than one line, or has characters that can't be shown"),
        (f"{ITEM}.title", "a\u0007", "own: is more than one line, or has characters that can't be shown"),
        (f"{ITEM}.title", "\u200d\ufe0f", "own: has nothing that can be seen"),
        (f"{ITEM}.title", "x" * 71, "own: a title has at most 70 characters, this one 71"),
        (f"{ITEM}.text", " ", "own: text is empty"),
        (f"{ITEM}.depth", 4, "own-1-1-1: stages.0.topics.0.items.0.depth: input should be 0, 1, 2 or 3"),
        (f"{ITEM}.links", [{"title": "a", "url": "ftp://e.org/"}], "own: ftp://e.org/ must begin with https://"),
        (f"{ITEM}.links", [{"title": "a", "url": "https://example.org/" + "x" * 990}], None),
        (f"{ITEM}.links", [{"title": "", "url": "https://example.org/"}], "own: title is empty"),
        (f"{ITEM}.links", [{"title": "a"}], "own-1-1-1: stages.0.topics.0.items.0.links.0.url: field required"),
        (f"{ITEM}.id", "../x", "../x: an id has 2 to 24 of a-z, 0-9 and -"),
    ],
)  # fmt: skip
def test_what_could_not_be_shown_is_a_fault(tmp_path: Path, path: str, value: Any, fault: str | None) -> None:
    found = faults(tmp_path, changed(path, value))
    assert found
    assert fault is None or fault in found


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (f"{ITEM}.title", "*args, **kwargs and `tick"), (f"{ITEM}.title", ".NET"), (f"{ITEM}.title", "{name} & <b>"),
        (f"{ITEM}.text", "``` ** `"), (f"{ITEM}.links", [{"title": "`a", "url": "http://example.org/**_(x)"}]),
        ("stages.0.weeks", [1, 520]), ("goal", "x" * 400),
    ],
)  # fmt: skip
def test_what_can_be_shown_is_none(tmp_path: Path, path: str, value: Any) -> None:
    assert faults(tmp_path, changed(path, value)) == []


def test_a_roadmap_of_any_size_is_clean(tmp_path: Path) -> None:
    roadmap = deepcopy(ROADMAP)
    [stage] = roadmap["stages"]
    stage["topics"] = [
        {"id": f"own-t-{t}", "title": "Topic " + "x" * 60, "items": [
            {"id": f"own-i-{t}-{i}", "title": "Item " + "y" * 60, "depth": i % 4} for i in range(30)]}
        for t in range(30)
    ]  # fmt: skip
    assert faults(tmp_path, roadmap) == []


SEEN = st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"])
TITLES = st.text(SEEN, max_size=34).map(lambda text: f"x{text}")
URLS = st.sampled_from(["https://example.org/", "http://e.org/_(a)?b=**", f"https://example.org/{'x' * 900}"])
LINK = st.fixed_dictionaries({"title": TITLES, "url": URLS})
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=50).map(lambda text: f"x{text}" * 40)
SAID = {"text": TEXTS, "links": st.lists(LINK, max_size=9)}
ANY_ITEM = st.fixed_dictionaries({"title": TITLES}, optional={"depth": st.integers(0, 3), **SAID})
ANY_TOPIC = st.fixed_dictionaries({"title": TITLES, "items": st.lists(ANY_ITEM, min_size=1, max_size=4)}, optional=SAID)
ANY_STAGE = st.fixed_dictionaries(
    {"title": TITLES, "goal": TITLES, "topics": st.lists(ANY_TOPIC, min_size=1, max_size=3)},
    optional={"weeks": st.tuples(st.integers(1, 520), st.integers(1, 520)).map(sorted), **SAID},
)
ANY_ROADMAP = st.fixed_dictionaries(
    {
        "title": TITLES,
        "goal": TITLES,
        "emoji": st.sampled_from("🧭x⚙"),
        "stages": st.lists(ANY_STAGE, min_size=1, max_size=3),
    },
    optional=SAID,
)


def with_ids(roadmap: dict[str, Any]) -> dict[str, Any]:
    """Number all parts."""
    roadmap |= {"id": "own", "kind": "community"}
    for s, stage in enumerate(roadmap["stages"]):
        stage["id"] = f"own-{s}"
        for t, topic in enumerate(stage["topics"]):
            topic["id"] = f"own-{s}-{t}"
            for i, item in enumerate(topic["items"]):
                item["id"] = f"own-{s}-{t}-{i}"
    return roadmap


def passes(roadmap: dict[str, Any]) -> bool:
    """Tell whether the rules about a roadmap and its words find nothing."""
    document = parse(written(roadmap))
    reading = Reading([Entry("roadmaps", "own", document.data, "own.yaml", document, ())])
    check(reading)
    rules = (check_text, check_roadmaps, check_addresses, check_ids)
    return not [*reading.faults, *(fault for rule in rules for fault in rule(reading))]


@given(ANY_ROADMAP.map(with_ids))
@settings(max_examples=40, deadline=None)
async def test_what_passes_can_be_walked_through(found: dict[str, Any]) -> None:
    assume(passes(found))
    await walk(app_with(TypeAdapter(Roadmap).validate_python(found)), "own", "roadmap", "progress")
