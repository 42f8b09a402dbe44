"""Pictures: how they look, and where they are drawn."""

import asyncio
import os
import signal
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from conftest import end
from drive import Drive
from process_house import MENTOR, Child, browser, child, serving, until

from bot.command import command
from bot.values.media import Drawing
from bot.values.message import Paragraph, Reply
from bot.words import studio
from bot.words.easel import draw
from bot.words.pictures import bar_chart, streak_card
from bot.words.studio import STUDIO, Studio

MARKS = ("counted", "rest", "pause", "outage", "short", "freeze", "open", "broke", "none", *["counted"] * 5)
SIGNATURE = b"\x89PNG\r\n\x1a\n"
SLOW = """<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="9000">
<filter id="f"><feTurbulence numOctaves="99"/></filter><rect width="9000" height="9000" filter="url(#f)"/>
</svg>"""


def size(svg: str) -> tuple[int, int]:
    width, height = struct.unpack(">II", draw(svg)[16:24])
    return width, height


def test_a_card_is_a_png_of_its_size() -> None:
    png = draw(streak_card("12", "days in a row", MARKS))
    assert png.startswith(SIGNATURE)
    assert png.endswith(b"IEND\xaeB`\x82")
    assert size(streak_card("12", "days in a row", MARKS)) == (1000, 360)


def test_what_looks_like_markup_is_drawn_as_text() -> None:
    for text in ('<&>"', "</text><script/>", "]]>", "<!--", "{cells}", "x" * 10_000, "🐍", "\u0000"[:0]):
        assert draw(streak_card("1", text, MARKS)).startswith(SIGNATURE)
    assert streak_card("1", "<b>", MARKS) != streak_card("1", "b", MARKS)
    assert "{cells}" in streak_card("1", "{cells}", MARKS)


def test_a_chart_grows_with_its_bars_and_draws_markup_as_text() -> None:
    assert [size(bar_chart("Title", bars)) for bars in ((("a", 1),), (("<b>", 5), ("b", 3)))] == [
        (1000, 232),
        (1000, 316),
    ]


def test_every_mark_looks_its_own_way() -> None:
    cards = {mark: draw(streak_card("1", "day", (mark,))) for mark in MARKS}
    alike = {("rest", "pause"), ("broke", "none")}
    for one, card in cards.items():
        for other, another in cards.items():
            assert (card == another) == (one == other or (one, other) in alike or (other, one) in alike)


@pytest.fixture
def place() -> Iterator[Studio]:
    """A studio whose process ends with the test."""
    place = Studio()
    yield place
    end(place)


def worker(place: Studio) -> int:
    """Name the process that draws."""
    assert place._process
    return place._process.submit(os.getpid).result()


async def test_a_picture_is_drawn_in_another_process_and_once(place: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    svg = streak_card("3", "days", MARKS)
    assert place._process is None
    first = await place.draw(svg)
    assert first == draw(svg)
    assert worker(place) != os.getpid()
    monkeypatch.setattr(place, "_submit", None)  # nothing may be drawn any more
    assert await place.draw(svg) is first


async def test_the_loop_goes_on_while_a_picture_is_drawn(place: Studio) -> None:
    await place.draw(streak_card("0", "days", MARKS))  # the process is there
    drawing = asyncio.ensure_future(place.draw(streak_card("1", "days", MARKS)))
    turns = 0
    while not drawing.done():
        turns += 1
        await asyncio.sleep(0.001)
    assert turns > 3
    assert await drawing


async def test_pictures_that_were_drawn_take_a_bounded_room(place: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    svgs = [streak_card(str(number), "days", MARKS) for number in range(4)]
    pngs = [draw(svg) for svg in svgs]
    monkeypatch.setattr(studio, "PICTURE_BYTES", sum(map(len, [*pngs, *svgs])) - 1)
    for number in (0, 1, 2, 0, 3):
        await place.draw(svgs[number])
    assert list(place._kept) == [svgs[2], svgs[0], svgs[3]]
    assert place._size <= studio.PICTURE_BYTES


async def test_what_can_not_be_drawn_falls_away_and_the_next_one_is_drawn(place: Studio) -> None:
    assert await place.draw("<svg") is None
    assert await place.draw(streak_card("1", "day", MARKS))


async def test_a_process_that_dies_is_started_anew(place: Studio) -> None:
    await place.draw(streak_card("1", "day", MARKS))
    first = worker(place)
    os.kill(first, signal.SIGKILL)
    drawn = [await place.draw(streak_card("2", "days", MARKS)) for _ in range(3)]
    assert drawn[-1]
    assert worker(place) != first


async def test_a_drawing_that_never_ends_is_ended(place: Studio) -> None:
    with structlog.testing.capture_logs() as logs:
        assert await place.draw(SLOW) is None
        assert await place.draw(streak_card("1", "day", MARKS))
    assert logs


async def test_nobody_waits_behind_many(place: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(studio, "PICTURES_WAITING", 2)
    drawn = await asyncio.gather(*(place.draw(streak_card(str(number), "days", MARKS)) for number in range(6)))
    assert [png is not None for png in drawn] == [True, True, False, False, False, False]
    assert await place.draw(streak_card("9", "days", MARKS))


async def test_an_answer_goes_without_its_picture_when_that_takes_too_long(
    place: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(studio, "PICTURE_PATIENCE", 0.0001)
    assert await place.draw(streak_card("1", "day", MARKS)) is None


def card(svg: str) -> Drive:
    @command()
    async def card(call):
        return Reply((Paragraph(call.say("common.today_button")),), drawing=Drawing(svg, "what it says"))

    return Drive.fresh(card)


async def test_the_door_has_what_a_handler_drew_drawn_after_its_transaction() -> None:
    drive = card(streak_card("1", "day", MARKS))
    drawn: list[bool] = []

    async def look(svg: str) -> bytes | None:
        async with drive.app.store.begin():  # which nobody holds any more
            drawn.append(True)
        return await STUDIO.draw(svg)

    drive.app.draw = look
    ana = drive.person("ana")
    await ana.calls("card")
    assert ana.reply.picture
    assert (ana.reply.picture.png[:8], ana.reply.picture.alt) == (SIGNATURE, "what it says")
    assert ana.reply.drawing is None
    assert drawn == [True]


async def test_the_words_of_an_answer_stay_where_its_picture_falls_away() -> None:
    ana = card("<svg").person("ana")
    await ana.calls("card")
    assert (ana.reply.picture, ana.reply.drawing) == (None, None)
    assert ana.sees


def children(of: int) -> list[int]:
    """List the processes that a process started."""
    return [
        int(child) for task in Path(f"/proc/{of}/task").iterdir() for child in (task / "children").read_text().split()
    ]


def lives(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


async def draws(mentor: Child) -> list[int]:
    """Have the service draw a picture; give the processes that it started for it."""
    before = set(children(mentor.process.pid))
    async with browser(mentor.url) as page:
        answer = await page.says("/streak")
        assert "data:image/png;base64," in str(answer)
    return [one for one in children(mentor.process.pid) if one not in before]


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_a_service_that_drew_stops_at_once_and_leaves_no_process(tmp_path: Path, how: signal.Signals) -> None:
    async with serving(tmp_path) as mentor:
        started = await draws(mentor)
        assert started
        assert await mentor.stops(how) == 0
    await until(lambda: not any(map(lives, started)), 5)
    assert not mentor.tells_trace, mentor.logged


async def test_what_draws_ends_with_a_service_that_is_killed(tmp_path: Path) -> None:
    with child(tmp_path, *MENTOR, "run", port=0) as mentor:
        await until(lambda: mentor.said)
        started = await draws(mentor)
        mentor.dies()
    await until(lambda: not any(map(lives, started)), 5)
