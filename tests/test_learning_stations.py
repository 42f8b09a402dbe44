from datetime import UTC, date, datetime

import pytest
from drive import content_app

from bot.learning.course import hours
from bot.learning.facts import Fact
from bot.learning.learner import Learner
from bot.learning.stations import siblings, states, station, stops, ways_on

AT, DAY = datetime(2026, 5, 4, 12, tzinfo=UTC), date(2026, 5, 4)
CATALOG = content_app().catalogs["en"]
PATHS = list(CATALOG.paths)


def learner(background: str | None = "beginner", roadmap: str | None = "web") -> Learner:
    return Learner(1, AT, background=background, roadmap=roadmap)


def fact(kind: str, ref: str, note: str = "", id: int = 0) -> Fact:
    return Fact(AT, DAY, kind, ref, note=note, id=id)  # type: ignore[arg-type]


def finished(*roads: str) -> list[Fact]:
    found = hours(CATALOG, [CATALOG.roadmaps[road] for road in roads])
    return [fact("session", hour.id, id=number) for number, hour in enumerate(found, start=1_000)]


def at(facts: list[Fact], who: Learner | None = None) -> str:
    return station(facts, who or learner(), CATALOG).id


WEB = finished("fundamentals", "web")
SHOP = fact("project", "prj-shop", "done https://shop.example")
FULL, ARCH = fact("station", "web-full"), fact("station", "web-arch")
EXPERT, MASTERY = fact("station", "expert"), fact("station", "mastery")


@pytest.mark.parametrize(
    ("who", "node"),
    [
        (learner(None, None), "assess"),
        (learner(None, "web"), "assess"),
        (learner("beginner", None), "basics"),
        (learner("some", "fundamentals"), "basics"),
        (learner("experienced", "web"), "quick-start"),
    ],
)
def test_the_beginning(who, node):
    assert at([], who) == node


def test_the_whole_way():
    tale = [([], "basics"), (finished("fundamentals"), "web-phase1"), (WEB, "web-projects")]
    tale += [([*WEB, SHOP], "web-advanced"), ([*WEB, SHOP, FULL], "web-full")]
    tale += [([*WEB, SHOP, FULL, EXPERT], "expert"), ([*WEB, SHOP, FULL, EXPERT, MASTERY], "mastery")]
    assert [at(facts) for facts, _ in tale] == [node for _, node in tale]


def test_who_has_the_basics_and_no_goal_chooses():
    assert at(finished("fundamentals"), learner(roadmap=None)) == "choose-path"
    assert at(finished("fundamentals"), learner(roadmap="fundamentals")) == "choose-path"


@pytest.mark.parametrize("path", PATHS)
def test_every_path_leads_to_mastery(path):
    facts, who, seen = finished("fundamentals", path), learner(roadmap=path), list[str]()
    project = CATALOG.roadmaps[path].stages[-1].projects[0]
    facts.append(fact("project", project, "done"))
    while (here := station(facts, who, CATALOG)).kind != "mastery":
        seen.append(here.kind)
        facts.append(fact("station", ways_on(facts, who, CATALOG)[0].id))
    assert seen == ["decision", "specialisation", "expert"]
    assert ways_on(facts, who, CATALOG) == ()
    assert states(stops(facts, who, CATALOG)) == ["done"] * 13 + ["now"]


def test_hours_that_the_placement_found_known_are_no_obstacle():
    known = {"fun-functions", "fun-scope"}
    facts = [session for session in WEB if session.ref not in known]
    assert at(facts) == "basics"
    assert at([*facts, fact("placed", "2", "functions,scope")]) == "web-projects"


@pytest.mark.parametrize("note", ["chosen", "milestone 2", "dropped", "donetoo"])
def test_only_a_finished_project_counts(note):
    assert at([*WEB, fact("project", "prj-shop", note)]) == "web-projects"


def test_a_project_of_another_path_does_not_count():
    assert at([*WEB, fact("project", "prj-price", "done")]) == "web-projects"


def test_what_was_undone_does_not_stand():
    assert at([*WEB, SHOP, fact("station", "web-full", id=7), fact("undo", "7")]) == "web-advanced"


def test_the_other_specialisation_may_be_taken_and_asks_for_expert_again():
    facts = [*WEB, SHOP, FULL, EXPERT, ARCH]
    assert at(facts) == "web-arch"
    assert [node.id for node in siblings(station(facts, learner(), CATALOG), CATALOG)] == ["web-full"]
    assert [node.id for node in ways_on(facts, learner(), CATALOG)] == ["expert"]


def test_changing_path_keeps_what_was_reached():
    facts = [*WEB, SHOP, FULL, EXPERT]
    assert at(facts, learner(roadmap="ai-ml")) == "aiml-phase1"
    assert at(facts, learner(roadmap="web")) == "expert"
    done = {stop.node.id for stop in stops(facts, learner(roadmap="ai-ml"), CATALOG) if stop.done}
    assert {"basics", "choose-path"} <= done
    assert "aiml" not in done


def test_a_second_path_has_a_specialisation_and_an_expert_of_its_own():
    facts = [*WEB, SHOP, FULL, EXPERT, *finished("ai-ml"), fact("project", "prj-vision", "done")]
    who = learner(roadmap="ai-ml")
    assert at(facts, who) == "aiml-advanced"
    facts.append(fact("station", "aiml-ops"))
    assert at(facts, who) == "aiml-ops"
    facts.append(EXPERT)
    assert at(facts, who) == "expert"


def names(who: Learner, facts: list[Fact] | None = None) -> list[str]:
    return [stop.node.id for stop in stops(facts or [], who, CATALOG)]


def test_an_open_question_is_followed_by_what_every_answer_leads_to():
    tail = ["expert", "cross-path", "mastery"]
    assert names(learner(None, None)) == ["start", "assess", "basics", "choose-path", *tail]
    phases = ["web-phase1", "web-phase2", "web-phase3"]
    begin = ["start", "assess", "basics", "choose-path", "web-dev"]
    assert names(learner()) == [*begin, *phases, "web-projects", "web-advanced", *tail]
    assert names(learner(), [FULL])[-4:] == ["web-full", *tail]


def test_a_goal_chosen_early_is_done_while_the_basics_are_not():
    marked = dict(zip(names(learner()), states(stops([], learner(), CATALOG)), strict=True))
    assert (marked["basics"], marked["choose-path"], marked["web-phase1"]) == ("now", "done", "later")


def test_a_roadmap_beside_the_map_brings_its_own_stages():
    who = learner(roadmap="python-ml")
    stages = [stage.id for stage in CATALOG.roadmaps["python-ml"].stages]
    assert names(who)[2:-4] == stages
    assert at([], who) == stages[0]
    assert at(finished("python-ml"), who) == "choose-path"


def path_of_node(node):
    road = CATALOG.roadmap(node.roadmap or "")
    return (road.builds_on or road.id) if road else None


def test_every_station_can_be_reached():
    reached: set[str] = set()
    for path in PATHS:
        for background in ("beginner", "experienced"):
            for node in (node for node in CATALOG.journey.nodes if path_of_node(node) == path):
                reached |= set(names(learner(background, path), [fact("station", node.id)]))
    assert reached == {node.id for node in CATALOG.journey.nodes}


@pytest.mark.parametrize(
    ("who", "facts", "ticked"),
    [
        (learner(None, None), [], []),
        (learner(), [], ["start", "assess", "choose-path"]),
        (learner(), finished("fundamentals"), ["start", "assess", "basics", "choose-path"]),
        (learner("experienced"), finished("web"), [
            "start", "assess", "choose-path", "web-dev", "web-phase1", "web-phase2", "web-phase3",
        ]),
    ],
    ids=["a stranger", "a choice", "the basics", "a path without the basics"],
)  # fmt: skip
def test_nothing_is_ticked_that_was_never_done(who, facts, ticked):
    way = stops(facts, who, CATALOG)
    marked = zip((stop.node.id for stop in way), states(way), strict=True)
    assert [node for node, state in marked if state == "done"] == ticked


def test_a_path_is_under_way_with_its_phases():
    way = stops(finished("fundamentals"), learner(), CATALOG)
    marked = zip((stop.node.id for stop in way), states(way), strict=True)
    assert [node for node, state in marked if state == "now"] == ["web-dev", "web-phase1"]
