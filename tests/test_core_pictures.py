import struct

from bot.words.pictures import bar_chart, streak_card

MARKS = ("counted", "rest", "pause", "outage", "short", "freeze", "open", "broke", "none", *["counted"] * 5)
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def test_a_card_is_a_png_of_its_size():
    png = streak_card("12", "days in a row", MARKS)
    assert png.startswith(SIGNATURE)
    assert struct.unpack(">II", png[16:24]) == (1000, 360)
    assert png.endswith(b"IEND\xaeB`\x82")


def test_what_looks_like_markup_is_drawn_as_text():
    for text in ('<&>"', "</text><script/>", "]]>", "<!--", "{cells}", "x" * 10_000, "🐍", "\u0000"[:0]):
        assert streak_card("1", text, MARKS).startswith(SIGNATURE)
    assert streak_card("1", "<b>", MARKS) != streak_card("1", "b", MARKS)


def test_a_chart_grows_with_its_bars_and_draws_markup_as_text():
    heights = [struct.unpack(">II", bar_chart("Title", bars)[16:24]) for bars in ((("a", 1),), (("<b>", 5), ("b", 3)))]
    assert heights == [(1000, 232), (1000, 316)]


def test_a_card_is_drawn_once():
    streak_card.cache_clear()
    first = streak_card("3", "days", MARKS)
    assert streak_card("3", "days", MARKS) is first
    assert streak_card.cache_info().hits == 1


def test_every_mark_looks_its_own_way():
    cards = {mark: streak_card("1", "day", (mark,)) for mark in MARKS}
    alike = {("rest", "pause"), ("broke", "none")}
    for one, card in cards.items():
        for other, another in cards.items():
            assert (card == another) == (one == other or (one, other) in alike or (other, one) in alike)
