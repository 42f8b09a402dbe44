"""Roadmaps of any size: every page of them opens, and every command copes with one as a goal."""

from dataclasses import replace

import pytest
from drive import MORNING, Drive
from pydantic import TypeAdapter
from roadmap_walker import app_with, on_every_platform, press, walk

from bot.catalog.importing.build import build
from bot.catalog.model import Roadmap
from bot.simulate.play import HandClock
from bot.values.message import OPTIONS, Button, Reply, Select, show
from bot.views.paging import LINES


def made(source: str, id: str = "big") -> Roadmap:
    return TypeAdapter(Roadmap).validate_python(build(source, "file", id).roadmap)


def stages(many: int) -> str:
    return "# Big\n\n" + "".join(f"## Stage {n}\n\n- learn {n}\n\n" for n in range(1, many + 1))


def topics(many: int) -> str:
    return "# Big\n\n## One\n\n" + "".join(f"### Topic {n}\n\n- learn {n}\n\n" for n in range(1, many + 1))


def items(many: int) -> str:
    return "# Big\n\n## One\n\n" + "".join(f"{'  ' * (n % 4)}- learn {n}\n" for n in range(many))


def long() -> str:
    """Everything as long as it may be."""
    item = f"- {'long ' * 200}[{'x' * 70}](https://example.org/{'y' * 900})\n"
    part = f"## {'🐍' * 35}\n\n{'goal ' * 79}\n\n" + item * 25
    return f"# {'Ä' * 70}\n\n{'goal ' * 79}\n\n" + part * 22


def drive_with(*found: Roadmap) -> Drive:
    clock = HandClock(MORNING)
    app = app_with(*found)
    app.clock = clock
    return Drive(app, clock)


@pytest.mark.parametrize("source", [stages(26), stages(120), topics(30), topics(50), items(120)])
async def test_every_page_of_a_large_roadmap_opens_everywhere(source: str) -> None:
    road = made(source)
    seen, urls = await walk(app_with(road), "big", "roadmap", "progress")
    shown = "\n".join(map(show, seen.values()))
    assert all(part.title in shown for stage in road.stages for part in (stage, *stage.topics, *stage.items()))
    assert {link.url for item in road.items() for link in item.links} <= urls
    for reply in seen.values():
        assert all(len(menu.options) <= OPTIONS for menu in reply.buttons if isinstance(menu, Select))


async def test_the_longest_parts_fit_their_pages() -> None:
    road = made(long())
    app = app_with(road)
    for road_action in ("1:roadmap:big", "1:road_page:big:1", "1:progress:big", "1:read_roadmap:big"):
        await press(app, road_action)
    for name in ("road_stage", "prog_stage", "read_stage"):
        await press(app, f"1:{name}:{road.stages[21].id}")
    for name in ("road_topic", "prog_topic"):
        await press(app, f"1:{name}:{road.stages[21].id}:0:1")
    reply = await press(app, f"1:read_item:{road.stages[21].topics[0].items[24].id}:1")
    assert "y" * 900 in show(reply)


async def test_pages_are_turned_and_say_where_they_are() -> None:
    ana = drive_with(made(stages(450))).person("ana")
    await ana.says("/roadmap big")
    assert "Page 1 of 23" in ana.sees
    assert "Stage 20 ·" in ana.sees
    assert "Stage 21 ·" not in ana.sees
    await ana.presses("Page 2 ➡️")
    assert "Stage 21 ·" in ana.sees
    await ana.presses("Page 12 ⏩")
    await ana.presses("Page 22 ⏩")
    await ana.presses("Page 23 ➡️")
    assert "Stage 450 ·" in ana.sees
    assert not any("➡️" in label or "⏩" in label for label in ana.labels)
    await ana.presses("⏪ Page 13")
    await ana.presses("⬅️ Page 12")
    await ana.presses("Stage 230")
    assert "part 230 of 450" in ana.sees


async def test_the_page_is_the_one_on_which_the_learner_is() -> None:
    road = made(items(60))
    ana = await drive_with(road).person("ana").starts()
    await ana.forges("1:road_follow:big")
    [stage] = road.stages
    for item in stage.topics[0].items[:25]:
        await ana.forges(f"1:finish:{item.id}")
    await ana.forges(f"1:road_topic:{stage.id}:0")
    assert "Page 2 of 3" in ana.sees
    assert "👉 ↳ learn 25" in ana.sees
    assert "✅ learn 24" in ana.sees
    await ana.forges(f"1:prog_topic:{stage.id}:0")
    assert "Page 2 of 3" in ana.sees
    await ana.presses("⬅️ Page 1")
    assert "👉" not in ana.sees


async def test_a_page_that_begins_inside_an_item_says_below_which() -> None:
    road = made("# Big\n\n## One\n\n- Parent\n" + "".join(f"  - Child {n}\n    - Deep {n}\n" for n in range(30)))
    reply = await press(app_with(road), f"1:road_topic:{road.stages[0].id}:0:1")
    assert "↳ below Parent › Child 9" in show(reply)
    assert "▫️ ↳ ↳ Deep 9" in show(reply)


async def test_an_hour_shows_the_words_and_links_of_its_item() -> None:
    more = "".join(f" [link {n}](https://example.org/{n})" for n in range(30))
    ana = await drive_with(made(f"# Big\n\n## One\n\n- Parent\n  - Child{more}\n")).person("ana").starts()
    await ana.forges("1:road_follow:big")
    await ana.says("/today")
    await ana.presses("Done")
    await ana.says("/today")
    assert ana.sees.startswith("Child link 0")
    assert "One › Parent" in ana.sees
    assert "linked below" in ana.sees
    assert "link 3 (https://example.org/3)" in ana.sees
    assert "https://example.org/4" not in ana.sees
    await ana.presses("Read more")
    assert "link 29 (https://example.org/29)" in ana.sees
    await ana.presses("Back")
    assert "One · topic 1 of 1" in ana.sees


@pytest.mark.parametrize("source", [stages(26), stages(400), topics(300), items(1_000), long()])
async def test_every_command_copes_with_a_large_roadmap_as_a_goal(source: str) -> None:
    drive = drive_with(made(source))
    ana = await drive.person("ana").starts()
    await ana.forges("1:road_follow:big")
    for spec in drive.app.registry.public():
        if spec.name in {"forget", "start"} or spec.need != "anyone":
            continue
        answer = await ana.says(f"/{spec.name}")
        assert answer
        if isinstance(answer.reply, Reply):
            assert "Something went wrong" not in show(answer.reply), spec.name
            on_every_platform(answer)


async def test_a_long_journey_turns_pages() -> None:
    ana = await drive_with(made(stages(60))).person("ana").starts()
    await ana.forges("1:road_follow:big")
    await ana.says("/journey")
    assert "Page 1 of 4" in ana.sees
    assert "👉 🧭 Stage 1\n" in ana.sees
    await ana.presses("Page 2 ➡️")
    assert "👉" not in ana.sees
    assert "▫️ 🧭 Stage 30\n" in ana.sees


async def test_any_number_of_roadmaps_can_be_chosen() -> None:
    roads = [made("# Big\n\n- a\n", f"big-{n}") for n in range(60)]
    roads = [replace(road, title=f"Big {number}") for number, road in enumerate(roads)]
    drive = drive_with(*roads)
    ana = drive.person("ana")
    for command, button in (("/roadmap", "Other roadmaps"), ("/progress", "Other roadmaps")):
        found = set()
        await ana.says(command)
        await ana.presses(button)
        for page in range(2, 5):
            found |= set(ana.labels)
            await ana.presses(f"Page {page} ➡️")
        found |= set(ana.labels)
        assert {f"🧭 Big {n}" for n in range(60)} <= found
    boss = drive.person("boss").in_place("club", "admin")
    await boss.forges("1:setup_show:roadmap:3")
    assert "🧭 Big 59" in boss.labels


@pytest.mark.parametrize(
    "action",
    ["road_page:big:9", "road_page:nowhere:0", "road_stage:nowhere:0", "read_roadmap:nowhere", "read_item:nowhere",
     "read_stage:x", "road_others:99", "prog_page:big:x", "prog_page:nowhere:0", "prog_others:99", "journey_page:99",
     "journey_page:-1"],
)  # fmt: skip
async def test_forged_pages_are_refused(action: str) -> None:
    ana = drive_with(made(stages(26))).person("ana")
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees


async def test_a_part_that_says_nothing_can_be_read_all_the_same() -> None:
    road = made(stages(1))
    reply = await press(app_with(road), f"1:read_stage:{road.stages[0].id}")
    assert [button.label for button in reply.buttons if isinstance(button, Button)] == ["⬆️ Back"]


def test_a_page_has_room_for_its_lines() -> None:
    assert LINES <= OPTIONS


async def test_nobody_waits_for_the_walk_over_a_large_way(monkeypatch: pytest.MonkeyPatch) -> None:
    drive = drive_with(made(items(3_000)))
    drive.app.warm_up()

    def walked(*_: object) -> None:
        raise AssertionError("a way is walked while somebody waits")

    monkeypatch.setattr("bot.learning.course.stage_hours", walked)
    ana = drive.person("ana")
    await ana.says("/start")
    await ana.forges("1:road_follow:big")
    for said in ("/today", "/plan", "/plan ics", "/progress", "/journey", "/done", "/streak", "/projects"):
        await ana.says(said)
        assert "Something went wrong" not in ana.sees, said
