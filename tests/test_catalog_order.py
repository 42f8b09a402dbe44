"""The order in which the hours of a stage can be learned."""

from dataclasses import replace
from pathlib import Path

from catalog_folder import small, write
from real import catalog as real_catalog

from bot.catalog.load import load
from bot.catalog.order_of_hours import in_order


def test_an_hour_moves_before_those_that_build_on_it(tmp_path: Path) -> None:
    files = small()
    sessions = files["sessions/b.yaml"]["sessions"]
    sessions[0]["after"] = ["hour-9", "hour-1"]
    sessions[2]["after"] = ["hour-12"]
    catalog = load(write(tmp_path, files))
    stage = catalog.roadmaps["web"].stages[0]
    assert in_order(catalog, stage) == tuple(f"hour-{number}" for number in (12, 9, 7, 8, 10, 11, 13))


def test_a_circle_ends_and_an_hour_comes_once(tmp_path: Path) -> None:
    files = small()
    sessions = files["sessions/b.yaml"]["sessions"]
    sessions[0]["after"], sessions[1]["after"] = ["hour-8"], ["hour-7"]
    files["roadmaps/web.yaml"]["stages"][0]["topics"][0]["items"][1]["sessions"].append("hour-7")
    catalog = load(write(tmp_path, files))
    stage = catalog.roadmaps["web"].stages[0]
    assert sorted(in_order(catalog, stage)) == sorted(f"hour-{number}" for number in range(7, 14))
    assert in_order(catalog, replace(stage, topics=())) == ()


def test_no_real_hour_comes_before_what_it_builds_on() -> None:
    catalog = real_catalog()
    for road in catalog.roadmaps.values():
        for stage in road.stages:
            order = in_order(catalog, stage)
            place = {name: number for number, name in enumerate(order)}
            late = [(name, before) for name in order for before in catalog.sessions[name].after]
            assert [pair for pair in late if place.get(pair[1], -1) > place[pair[0]]] == [], stage.id
