import re

from hypothesis import given
from hypothesis import strategies as st

from adapters.terminal.render import NUMBER_STYLE, TITLE_STYLE, render
from adapters.terminal.wrap import RESET, Frame, Piece, cells, wrap
from bot.values.action import Action
from bot.values.markup import parse, verbatim
from bot.values.media import Picture
from bot.values.message import (
    Aside,
    Button,
    Choice,
    Code,
    Facts,
    Link,
    Meter,
    Pair,
    Paragraph,
    Reply,
    Select,
    Step,
    Steps,
    Title,
)

NARROW = Frame(20)


@given(st.lists(st.text(alphabet="ab 😀é\n", max_size=30)), st.integers(4, 30))
def test_wrapping_loses_nothing_and_keeps_the_width(texts: list[str], width: int) -> None:
    shown = wrap([Piece(text) for text in texts], Frame(width))
    assert re.sub(r"\s", "", shown) == re.sub(r"\s", "", "".join(texts))
    for line in shown.split("\n"):
        assert cells(line) <= width or " " not in line.strip()


def test_emoji_take_two_cells_and_marks_none() -> None:
    assert [cells(text) for text in ("abc", "😀", "⏸️", "e\u0301", "日本")] == [3, 2, 2, 1, 4]


def test_a_sign_stays_with_the_word_before_it() -> None:
    assert wrap([Piece("one two "), Piece("three", "\x1b[1m"), Piece(", four")], Frame(13)) == "one two\nthree, four"


def test_code_is_never_broken() -> None:
    line = "print('a line that is much longer than the terminal is wide')"
    reply = Reply((Paragraph(parse("now type `pip install mentor` please")), Code(f"if True:\n\t{line}")))
    lines = render(reply, NARROW).text.split("\n")
    assert "pip install mentor" in lines
    assert f"        {line}" in lines


def test_every_block_is_shown() -> None:
    blocks = (
        Title("Hello"),
        Paragraph(parse("**bold** and [a link](https://example.org)")),
        Aside(parse("by the way")),
        Steps((Step(parse("one"), "done"), Step(parse("two and three and four"), "now"))),
        Facts((Pair("Longest", parse("7 days")),)),
        Meter(2, 5),
    )
    assert render(Reply(blocks, picture=Picture(b"x", "a row of days")), Frame(24)).text.split("\n") == [
        "[a row of days]", "", "Hello", "", "bold and a link", "(https://example.org)", "", "  by the way", "",
        "✅ one", "👉 two and three and", "   four", "", "Longest: 7 days", "", "▰▰▰▰▱▱▱▱▱▱ 2/5",
    ]  # fmt: skip


def test_buttons_and_options_are_numbered_in_one_row_and_links_are_not() -> None:
    select = Select("Which?", (Choice("Web", "web"), Choice("AI", "ai")), Action("go"))
    buttons = (
        Button("Done", Action("done")),
        Link("Read", "https://example.org"),
        select,
        Button("Back", Action("back")),
    )
    screen = render(Reply((Title("x"),), buttons), Frame(40))
    assert screen.text.split("\n")[2:] == [
        "[1] Done",
        "Read: https://example.org",
        "Which?",
        "  [2] Web",
        "  [3] AI",
        "[4] Back",
    ]
    assert screen.actions == ("1:done", "1:go:web", "1:go:ai", "1:back")


def test_a_number_stays_with_its_label() -> None:
    buttons = tuple(Button(f"button {number}", Action("x")) for number in range(3))
    assert render(Reply((Title("x"),), buttons), Frame(36)).text.split("\n")[2:] == [
        "[1] button 0   [2] button 1",
        "[3] button 2",
    ]


def test_looks_are_shown_only_where_they_are_wanted() -> None:
    reply = Reply((Title("Hello you"),), (Button("Done", Action("done")),))
    assert "\x1b" not in render(reply, Frame(40)).text
    assert (
        render(reply, Frame(40, colour=True)).text == f"{TITLE_STYLE}Hello you{RESET}\n\n{NUMBER_STYLE}[1] {RESET}Done"
    )


def test_text_never_steers_the_terminal() -> None:
    evil = "a\x1b[2Jb\x9b31mc\x07\rd\x7f"
    reply = Reply((Title(evil), Paragraph(verbatim(evil)), Code(evil)), (Button(evil, Action("x")),))
    assert not set("\x1b\x9b\x07\r\x7f") & set(render(reply, Frame(40)).text)
