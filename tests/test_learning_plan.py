from dataclasses import replace
from datetime import UTC, date, datetime
from types import MappingProxyType

import pytest
from drive import content_app

from bot.catalog.model import Catalog, Item, Roadmap, Stage, Topic
from bot.learning.course import find_hour, hours, item_sessions, next_hour, roadmaps_on, route
from bot.learning.facts import Fact
from bot.learning.progress_fold import Progress, done_hours, of_items, of_roadmap, positions

AT = datetime(2026, 5, 4, 12, tzinfo=UTC)
CATALOG = content_app().catalogs["en"]
SESSIONS = list(CATALOG.sessions)[:3]
SHARED, OWN, OTHER = SESSIONS


def road(id: str, kind: str = "path") -> Roadmap:
    """Two topics that share a session, and one item without any."""
    one = Topic(f"{id}-a", "A", (Item(f"{id}-1", "One", (SHARED, OWN)), Item(f"{id}-2", "Bare")))
    two = Topic(f"{id}-b", "B", (Item(f"{id}-3", "Three", (SHARED, OTHER)),))
    return Roadmap(id, id.title(), "🐍", kind, "goal", (Stage(f"{id}-s", "S", "goal", (one, two)),))  # type: ignore[arg-type]


def catalog(moved: dict[str, str | None] | None = None, *roads: Roadmap) -> Catalog:
    found = {one.id: one for one in roads or (road("web"), road("fundamentals", "foundation"), road("all", "whole"))}
    return replace(CATALOG, roadmaps=MappingProxyType(found), moved=moved or {})


def session(ref: str, id: int = 1) -> Fact:
    return Fact(AT, date(2026, 5, 4), "session", ref, 60, id=id)


def test_a_shared_session_is_one_hour():
    small = catalog()
    web = small.roadmaps["web"]
    assert [hour.id for hour in hours(small, [web])] == [SHARED, OWN, "web-2", OTHER]
    assert of_roadmap(web, small, set()) == Progress(0, 4)
    assert of_roadmap(web, small, {SHARED}) == Progress(1, 4)


def test_an_item_without_sessions_is_an_hour():
    small = catalog()
    bare = next(hour for hour in hours(small, [small.roadmaps["web"]]) if hour.session is None)
    assert (bare.id, bare.title) == ("web-2", "Bare")
    assert item_sessions(small, bare.item) == [None]
    assert of_items([bare.item], small, {"web-2"}).complete


def test_a_session_that_is_gone_leaves_the_item():
    small = catalog({SHARED: None, OTHER: None})
    assert [hour.id for hour in hours(small, [small.roadmaps["web"]])] == [OWN, "web-2", "web-3"]


def test_hours_go_from_the_foundation_to_the_path_and_meet_once():
    small = catalog()
    way = roadmaps_on(small, route("beginner", "web"))
    assert [found.id for found in way] == ["fundamentals", "web"]
    path = list(hours(small, way))
    assert [hour.id for hour in path] == [SHARED, OWN, "fundamentals-2", OTHER, "web-2"]
    done: set[str] = set()
    for hour in path:
        assert next_hour(path, done) == hour
        done.add(hour.id)
    assert next_hour(path, done) is None
    assert find_hour(path, "web-2") == path[-1]
    assert find_hour(path, "nowhere") is None


@pytest.mark.parametrize(
    ("background", "goal", "names"),
    [
        (None, None, ["fundamentals"]),
        ("beginner", None, ["fundamentals"]),
        ("experienced", None, ["quick-start"]),
        ("beginner", "fundamentals", ["fundamentals"]),
        ("some", "web", ["fundamentals", "web"]),
        ("experienced", "web", ["quick-start", "web"]),
        ("experienced", "fundamentals", ["fundamentals"]),
        ("beginner", "python-ml", ["python-ml"]),  # the whole brings its own foundation
        ("beginner", "gone", ["fundamentals"]),
        ("beginner", "spec-siem", ["fundamentals", "security", "spec-siem"]),  # a specialisation brings its path
        ("experienced", "spec-siem", ["quick-start", "security", "spec-siem"]),
        ("beginner", "expert", ["expert"]),  # a station stands alone
        ("beginner", "keep-fit", ["keep-fit"]),
    ],
)
def test_the_way_to_a_goal(background, goal, names):
    assert [found.id for found in roadmaps_on(CATALOG, route(background, goal))] == names


def test_progress_follows_ids_that_moved():
    facts = [session("old-name", 1), session("gone", 2), session(OWN, 3)]
    small = catalog({"old-name": "older-name", "older-name": SHARED, "gone": None})
    assert done_hours(facts, small) == {SHARED, OWN}


def test_progress_is_what_stands():
    undo = Fact(AT, date(2026, 5, 4), "undo", "1", id=2)
    logged = Fact(AT, date(2026, 5, 4), "log", "pandas", 40, id=3)
    assert done_hours([session(OWN, 1), undo, logged], catalog()) == frozenset()
    assert done_hours([session(OWN, 1), undo, session(OWN, 4)], catalog()) == {OWN}


def test_the_first_unfinished_part_comes_now():
    small = catalog()
    topics = small.roadmaps["web"].stages[0].topics
    assert positions(topics, small, set()) == ["now", "later"]
    assert positions(topics, small, {SHARED, OTHER}) == ["now", "done"]
    assert positions(topics, small, {SHARED, OWN, "web-2"}) == ["done", "now"]
    assert positions(topics, small, {SHARED, OWN, "web-2", OTHER}) == ["done", "done"]
    assert positions(topics[0].items, small, {SHARED, OWN}) == ["done", "now"]


@pytest.mark.parametrize("road", CATALOG.roadmaps.values(), ids=CATALOG.roadmaps)
def test_every_real_roadmap_can_be_finished(road):
    path = list(hours(CATALOG, [road]))
    assert len({hour.id for hour in path}) == len(path) == of_roadmap(road, CATALOG, set()).of
    assert of_roadmap(road, CATALOG, {hour.id for hour in path}).complete
    assert set(positions(road.stages, CATALOG, {hour.id for hour in path})) == {"done"}
