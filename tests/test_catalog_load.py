"""Loading: a whole catalogue or every fault with its file and line."""

from pathlib import Path

import pytest
from catalog_folder import small, write

from bot.catalog.faults import ContentError
from bot.catalog.load import languages, load


def faults_of(folder: Path) -> str:
    with pytest.raises(ContentError) as caught:
        load(folder)
    return str(caught.value)


def test_a_small_folder_becomes_a_catalogue(tmp_path: Path) -> None:
    catalog = load(write(tmp_path, small()))
    assert list(catalog.sessions) == [f"hour-{number}" for number in range(14)]
    assert catalog.language == "en"
    web = catalog.roadmap("web")
    assert web is not None
    assert catalog.stage("web-1") is web.stages[0]
    assert catalog.roadmap_of("web-1") is web
    spot = catalog.spot("web-i-two")
    assert spot is not None
    assert (spot.roadmap, spot.stage, spot.topic.id) == (web, web.stages[0], "web-t")
    assert catalog.item("web-i-two") is spot.item
    assert [one.item.id for one in catalog.spots()] == ["web-i-one", "web-i-two", "basics-i-one", "basics-i-two"]


def test_lookups_give_none_and_follow_renamed_ids(tmp_path: Path) -> None:
    catalog = load(write(tmp_path, small()))
    assert catalog.session("old-hour") is catalog.sessions["hour-1"]
    assert catalog.session("nothing") is None
    assert catalog.project("prj-shop") is not None
    assert (catalog.roadmap("x"), catalog.stage("x"), catalog.spot("x"), catalog.project("x")) == (None,) * 4
    assert (catalog.roadmap_of("x"), catalog.item("x")) == (None, None)


def test_the_journey_is_a_graph(tmp_path: Path) -> None:
    journey = load(write(tmp_path, small())).journey
    assert journey.node("web") == journey.nodes[1]
    assert journey.node("x") is None
    assert [edge.target for edge in journey.leaving("start")] == ["web"]
    assert journey.choice("begin") == journey.edges[0]
    assert journey.at("web", "web-1") == journey.nodes[2]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    assert "there is no content in" in faults_of(tmp_path / "nowhere")


def test_a_half_written_folder_names_what_is_missing(tmp_path: Path) -> None:
    files = small()
    del files["paths.yaml"], files["sessions/a.yaml"], files["sessions/b.yaml"]
    assert faults_of(write(tmp_path, files)) == "en/paths.yaml:1 -: is missing\nen/sessions:1 -: is missing"


def test_unknown_keys_and_wrong_types_are_named_with_their_line(tmp_path: Path) -> None:
    files = small()
    files["sessions/a.yaml"]["sessions"][1]["titel"] = "x"
    files["sessions/a.yaml"]["sessions"][2]["check"]["answer"] = 640
    files["roadmaps/web.yaml"]["stages"][0]["topics"][0]["items"][1]["optional"] = "yes"
    files["tips.yaml"]["tipps"] = []
    folder = write(tmp_path, files)
    lines = (folder / "en/sessions/a.yaml").read_text().splitlines()
    said = faults_of(folder).splitlines()
    assert f"en/sessions/a.yaml:{lines.index('  titel: x') + 1} hour-1: titel: unexpected keyword argument" in said
    number = lines.index("    answer: 640") + 1
    assert f"en/sessions/a.yaml:{number} hour-2: check.answer: input should be a valid string" in said
    assert any(line.startswith("en/roadmaps/web.yaml:") and " web-i-two: " in line for line in said)
    assert any("'tipps' is unknown here" in line for line in said)
    assert len(said) == 4


def test_an_id_twice_names_both_places(tmp_path: Path) -> None:
    files = small()
    files["sessions/b.yaml"]["sessions"][0]["id"] = "hour-0"
    assert "en/sessions/b.yaml:2 hour-0: stands twice, first in en/sessions/a.yaml:2" in faults_of(
        write(tmp_path, files)
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- 1", "en/paths.yaml:1 -: must hold keys and values"),
        ("paths: 3", "en/paths.yaml:1 -: needs a list under the key 'paths'"),
        ("paths:\n- title: x", "en/paths.yaml:2 -: needs an id that is text"),
        ("paths: []\npaths: []", "en/paths.yaml:2 -: the key 'paths' stands twice"),
    ],
)
def test_broken_files_are_named(tmp_path: Path, text: str, words: str) -> None:
    folder = write(tmp_path, small())
    (folder / "en/paths.yaml").write_text(text)
    assert faults_of(folder) == words


def test_a_reference_to_nothing_is_a_fault(tmp_path: Path) -> None:
    files = small()
    files["paths.yaml"]["paths"][0]["id"] = "sea"
    assert faults_of(write(tmp_path, files)) == "en/paths.yaml:2 sea: there is no roadmap 'sea'"


def test_a_milestone_proven_by_an_hour_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    files = small()
    files["milestones.yaml"]["milestones"][0]["checks"][0]["hours"] = ["hour-99"]
    assert "there is no session 'hour-99'" in faults_of(write(tmp_path, files))


def test_an_overlay_says_only_what_differs(tmp_path: Path) -> None:
    folder = write(tmp_path, small())
    write(folder, {"sessions/a.yaml": {"sessions": [{"id": "hour-3", "title": "Stunde drei"}]}}, "de")
    write(
        folder,
        {"roadmaps/web.yaml": german_roadmap(), "journey.yaml": {"edges": [{"id": "begin", "label": "Los"}]}},
        "de",
    )
    write(folder, {"paths.yaml": {"paths": [{"id": "web", "reasons": [{"id": "apis", "text": "Du."}]}]}}, "de")
    german, english = load(folder, "de"), load(folder)
    assert german.sessions["hour-3"].title == "Stunde drei"
    assert german.sessions["hour-3"].learn == english.sessions["hour-3"].learn
    assert german.sessions["hour-4"] == english.sessions["hour-4"]
    assert [item.title for item in german.roadmaps["web"].items()] == ["web one", "Zwei"]
    assert german.journey.edges[0].label == "Los"
    assert german.journey.edges[1] == english.journey.edges[1]
    assert german.paths["web"].reasons[0].text == "Du."
    assert german.paths["web"].months == (1, 2)
    assert (german.language, english.language) == ("de", "en")
    assert languages(folder) == ("en", "de")


def german_roadmap() -> dict[str, object]:
    items = [{"id": "web-i-two", "title": "Zwei"}]
    return {"id": "web", "stages": [{"id": "web-1", "topics": [{"id": "web-t", "items": items}]}]}


def test_an_overlay_with_nothing_below_is_a_fault(tmp_path: Path) -> None:
    folder = write(tmp_path, small())
    write(folder, {"sessions/a.yaml": {"sessions": [{"id": "hour-99", "title": "x"}]}}, "de")
    write(folder, {"journey.yaml": {"nodes": [{"id": "moon", "title": "Mond"}]}}, "de")
    with pytest.raises(ContentError) as caught:
        load(folder, "de")
    assert [str(fault) for fault in caught.value.faults] == [
        "de/journey.yaml:1 journey: 'moon' has nothing below it to lay over",
        "de/sessions/a.yaml:2 hour-99: has nothing below it to lay over",
    ]


def test_a_language_without_a_folder_is_the_base(tmp_path: Path) -> None:
    assert load(write(tmp_path, small()), "fr").sessions["hour-1"].title.startswith("Hour")
