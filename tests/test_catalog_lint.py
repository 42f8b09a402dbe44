"""Every rule of lint: a folder that is right but for one thing, and the fault that names it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from catalog_folder import sentence, small, write

from bot.catalog.lint import lint

Files = dict[str, dict[str, Any]]


def said(folder: Path) -> list[str]:
    return [f"{fault.file} {fault.id}: {fault.message}" for fault in lint(folder)]


def test_the_small_folder_is_clean(tmp_path: Path) -> None:
    assert lint(write(tmp_path, small())) == []


def first_session(files: Files) -> Any:
    return files["sessions/a.yaml"]["sessions"][0]


def web_stage(files: Files) -> Any:
    return files["roadmaps/web.yaml"]["stages"][0]


def web_item(files: Files) -> Any:
    return web_stage(files)["topics"][0]["items"][1]


def bad_id(files: Files) -> None:
    first_session(files)["id"] = "Hour_0"
    files["roadmaps/basics.yaml"]["stages"][0]["topics"][0]["items"][0]["sessions"][0] = "Hour_0"


def same_id_for_two_kinds(files: Files) -> None:
    web_item(files)["id"] = "hour-3"


def no_such_session(files: Files) -> None:
    web_item(files)["sessions"][0] = "hour-99"


def no_such_project(files: Files) -> None:
    web_item(files)["project"] = "prj-none"


def no_such_stage_project(files: Files) -> None:
    web_stage(files)["projects"] = ["prj-none"]


def no_such_after(files: Files) -> None:
    first_session(files)["after"] = ["hour-99"]


def no_such_pillar(files: Files) -> None:
    files["tips.yaml"]["tips"][0]["pillar"] = "tall"


def no_such_advice_session(files: Files) -> None:
    files["career.yaml"]["sections"][0]["entries"][0]["session"] = "hour-99"


def no_such_path(files: Files) -> None:
    files["paths.yaml"]["paths"][0]["id"] = "sea"


def no_such_resource_path(files: Files) -> None:
    files["resources.yaml"]["resources"][0]["resources"][0]["path"] = "sea"


def no_such_station(files: Files) -> None:
    files["journey.yaml"]["edges"][1]["target"] = "moon"


def no_such_node_roadmap(files: Files) -> None:
    files["journey.yaml"]["nodes"][1]["roadmap"] = "moon"


def no_such_node_stage(files: Files) -> None:
    files["journey.yaml"]["nodes"][2]["stage"] = "web-9"


def circle(files: Files) -> None:
    sessions = files["sessions/b.yaml"]["sessions"]
    sessions[0]["after"], sessions[2]["after"] = ["hour-9"], ["hour-7"]


def later(files: Files) -> None:
    files["sessions/b.yaml"]["sessions"][0]["after"] = ["hour-9"]


def no_link(files: Files) -> None:
    first_session(files)["learn"]["link"] = " "


def no_check(files: Files) -> None:
    first_session(files)["check"]["question"] = ""
    first_session(files)["why"] += " more more"


def unused(files: Files) -> None:
    web_item(files)["sessions"].pop()
    web_stage(files)["weeks"] = None
    files["journey.yaml"]["nodes"][2]["weeks"] = None


def short(files: Files) -> None:
    web_stage(files)["weeks"] = [2, 3]
    files["journey.yaml"]["nodes"][2]["weeks"] = [2, 3]


def untaught(files: Files) -> None:
    web_stage(files)["topics"][0]["items"].append({"id": "web-i-three", "title": "Three"})


def other_weeks(files: Files) -> None:
    files["journey.yaml"]["nodes"][2]["weeks"] = [1, 3]


def few_words(files: Files) -> None:
    first_session(files)["build"]["text"] = "Do it."


def many_words(files: Files) -> None:
    first_session(files)["build"]["text"] = sentence(0, 81)


def no_such_data(files: Files) -> None:
    first_session(files)["data"] = "gone.csv"


def long_question(files: Files) -> None:
    first_session(files)["check"]["question"] = "q" * 221


def long_answer(files: Files) -> None:
    first_session(files)["check"]["answer"] = "a" * 111


def long_title(files: Files) -> None:
    first_session(files)["title"] = "x" * 71


def empty_text(files: Files) -> None:
    files["pitfalls.yaml"]["pitfalls"][0]["sign"] = ""


def half_code(files: Files) -> None:
    files["pitfalls.yaml"]["pitfalls"][0]["sign"] = "Run `python now."


def double_ticks(files: Files) -> None:
    files["pitfalls.yaml"]["pitfalls"][0]["sign"] = "Run ``python`` now."


def half_bold(files: Files) -> None:
    files["pitfalls.yaml"]["pitfalls"][0]["sign"] = "Run **python now, `2 ** 3`."


def too_long(files: Files) -> None:
    files["projects/a.yaml"]["projects"][0]["done"] = ["😀" * 1750]


def twins(files: Files) -> None:
    one, other = files["sessions/b.yaml"]["sessions"][:2]
    other["title"], other["build"] = one["title"], one["build"] | {"text": one["build"]["text"] + " once more"}


def plain_http(files: Files) -> None:
    first_session(files)["learn"]["link"] = "http://docs.python.org/3/"


def moved_in_a_circle(files: Files) -> None:
    files["moved.yaml"]["moved"] = [{"id": "a1", "to": "b1", "on": "x"}, {"id": "b1", "to": "a1", "on": "x"}]


def moved_to_nothing(files: Files) -> None:
    files["moved.yaml"]["moved"][0]["to"] = "hour-99"


def moved_and_there(files: Files) -> None:
    files["moved.yaml"]["moved"] = [{"id": "hour-2", "to": "hour-1", "on": "2026-01-31"}]


def schema(files: Files) -> None:
    files["tips.yaml"]["tips"][0]["tone"] = "kind"


CASES: list[tuple[Callable[[Files], None], list[str]]] = [
    (bad_id, ["en/sessions/a.yaml Hour_0: an id has 2 to 24 of a-z, 0-9 and -"]),
    (same_id_for_two_kinds, ["en/roadmaps/web.yaml hour-3: this id stands twice, first in en/sessions/a.yaml:65"]),
    (
        no_such_session,
        [
            "en/roadmaps/web.yaml web: there is no session 'hour-99'",
            "en/sessions/b.yaml hour-11: is a session that no roadmap uses",
        ],
    ),
    (no_such_project, ["en/roadmaps/web.yaml web: there is no project 'prj-none'"]),
    (no_such_stage_project, ["en/roadmaps/web.yaml web: there is no project 'prj-none'"]),
    (no_such_after, ["en/sessions/a.yaml hour-0: there is no session 'hour-99'"]),
    (no_such_pillar, ["en/tips.yaml tip-one: there is no pillar 'tall'"]),
    (no_such_advice_session, ["en/career.yaml show: there is no session 'hour-99'"]),
    (no_such_path, ["en/paths.yaml sea: there is no roadmap 'sea'"]),
    (no_such_resource_path, ["en/resources.yaml foundations: there is no roadmap 'sea'"]),
    (no_such_station, ["en/journey.yaml journey: there is no station 'moon'"]),
    (no_such_node_roadmap, ["en/journey.yaml journey: there is no roadmap 'moon'"]),
    (no_such_node_stage, ["en/journey.yaml journey: there is no stage 'web-9'"]),
    (
        circle,
        [
            "en/sessions/b.yaml hour-7: builds on hour-9, which comes later in web",
            "en/sessions/b.yaml hour-7: comes after itself: `after` makes a circle",
            "en/sessions/b.yaml hour-9: comes after itself: `after` makes a circle",
        ],
    ),
    (later, ["en/sessions/b.yaml hour-7: builds on hour-9, which comes later in web"]),
    (
        no_link,
        [
            "en/sessions/a.yaml hour-0:   must be ASCII without spaces",
            "en/sessions/a.yaml hour-0: has no link",
            "en/sessions/a.yaml hour-0: link is empty",
        ],
    ),
    (no_check, ["en/sessions/a.yaml hour-0: has no check", "en/sessions/a.yaml hour-0: question is empty"]),
    (unused, ["en/sessions/b.yaml hour-13: is a session that no roadmap uses"]),
    (short, ["en/roadmaps/web.yaml web-1: has 7 sessions, and its 2 weeks need 14"]),
    (untaught, ["en/roadmaps/web.yaml web-i-three: is an item without a session"]),
    (
        other_weeks,
        ["en/journey.yaml web-phase1: says 'Phase 1' (1, 3), and the stage says 'Phase 1' (1, 2)"],
    ),
    (few_words, ["en/sessions/a.yaml hour-0: has 37 words, and a session has 60 to 115"]),
    (many_words, ["en/sessions/a.yaml hour-0: has 116 words, and a session has 60 to 115"]),
    (no_such_data, ["en/sessions/a.yaml hour-0: data/gone.csv is no CSV file of at most 1000000 bytes"]),
    (long_question, ["en/sessions/a.yaml hour-0: has 221 characters, and a self-check's question at most 220"]),
    (long_answer, ["en/sessions/a.yaml hour-0: has 111 characters, and a self-check's answer at most 110"]),
    (long_title, ["en/sessions/a.yaml hour-0: a title has at most 70 characters, this one 71"]),
    (empty_text, ["en/pitfalls.yaml hell: sign is empty"]),
    (half_code, ["en/pitfalls.yaml hell: has a backtick without its partner, or two in a row"]),
    (double_ticks, ["en/pitfalls.yaml hell: has a backtick without its partner, or two in a row"]),
    (half_bold, ["en/pitfalls.yaml hell: has ** without its partner"]),
    (too_long, ["en/projects/a.yaml prj-shop: has 3539 UTF-16 units, and one message holds 3500"]),
    (twins, ["en/sessions/b.yaml hour-8: is nearly the same as hour-7 (100 of 100)"]),
    (plain_http, ["en/sessions/a.yaml hour-0: http://docs.python.org/3/ must begin with https://"]),
    (moved_in_a_circle, ["en/moved.yaml a1: moves in a circle", "en/moved.yaml b1: moves in a circle"]),
    (moved_to_nothing, ["en/moved.yaml old-hour: moves to 'hour-99', which does not exist"]),
    (moved_and_there, ["en/moved.yaml hour-2: is listed as moved and still exists"]),
    (schema, ["en/tips.yaml tip-one: tone: unexpected keyword argument"]),
]


@pytest.mark.parametrize(("spoil", "faults"), CASES, ids=[spoil.__name__ for spoil, _ in CASES])
def test_a_rule_names_the_file_and_the_id(tmp_path: Path, spoil: Callable[[Files], None], faults: list[str]) -> None:
    files = small()
    spoil(files)
    assert said(write(tmp_path, files)) == faults


def test_a_fault_points_at_its_line(tmp_path: Path) -> None:
    files = small()
    few_words(files)
    plain_http(files)
    web_item(files)["sessions"][0] = "hour-99"
    folder = write(tmp_path, files)
    for fault in lint(folder):
        line = (folder / fault.file).read_text().splitlines()[fault.line - 1]
        assert any(hint in line for hint in ("link: http", "id: hour-", "sessions:")), (fault, line)


def test_a_folder_without_content_is_one_fault(tmp_path: Path) -> None:
    assert [str(fault) for fault in lint(tmp_path)] == [f"en:1 -: there is no content in {tmp_path}"]


def test_other_languages_are_checked_for_words_alone(tmp_path: Path) -> None:
    folder = write(tmp_path, small())
    long = {"id": "hour-0", "title": "y" * 71}
    write(folder, {"sessions/a.yaml": {"sessions": [long]}}, "de")
    assert said(folder) == ["de/sessions/a.yaml hour-0: a title has at most 70 characters, this one 71"]


def test_a_file_that_no_hour_lends_is_told(tmp_path: Path):
    folder = write(tmp_path, small())
    (folder / "data").mkdir()
    (folder / "data" / "spare.csv").write_text("a\n")
    assert [str(fault) for fault in lint(folder)] == ["data/spare.csv:1 -: is data of no hour"]
