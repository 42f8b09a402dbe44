import pytest

from bot.values.action import Action
from bot.values.bounds import LABEL_UNITS, Unbounded, clip, units
from bot.values.markup import parse, verbatim
from bot.values.media import ALT_UNITS, Picture
from bot.values.message import (
    BUTTONS,
    FIELD_LABEL_UNITS,
    FIELD_VALUE_UNITS,
    FIELDS,
    HINT_UNITS,
    OPTIONS,
    SELECTS,
    TEXT_UNITS,
    TITLE_UNITS,
    Aside,
    Button,
    Choice,
    Code,
    Facts,
    Field,
    Form,
    Link,
    Meter,
    Pair,
    Paragraph,
    Reply,
    Select,
    Step,
    Steps,
    Title,
    meter_bar,
    show,
    show_block,
)

DO = Action("today")
OK = Paragraph(verbatim("ok"))
FIELD = Field("time", "When?")

TEXTS = {
    "title": (TITLE_UNITS, Title),
    "reply": (TEXT_UNITS, lambda text: Reply((Paragraph(verbatim(text)),))),
    "button": (LABEL_UNITS, lambda text: Button(text, DO)),
    "link": (LABEL_UNITS, lambda text: Link(text, "https://example.org")),
    "option": (HINT_UNITS, lambda text: Choice(text, "a")),
    "prompt": (HINT_UNITS, lambda text: Select(text, (Choice("a", "a"),), DO)),
    "field": (FIELD_LABEL_UNITS, lambda text: Field("time", text)),
    "form": (FIELD_LABEL_UNITS, lambda text: Form(text, (FIELD,), DO)),
    "alt": (ALT_UNITS, lambda text: Picture(b"png", text)),
}
COUNTS = {
    "buttons": (BUTTONS, lambda n: Reply((OK,), (Button("a", DO),) * n)),
    "menus": (SELECTS, lambda n: Reply((OK,), (Select("a", (Choice("a", "a"),), DO),) * n)),
    "options": (OPTIONS, lambda n: Select("a", tuple(Choice("a", str(k)) for k in range(n)), DO)),
    "fields": (FIELDS, lambda n: Form("a", (FIELD,) * n, DO)),
    "hint": (HINT_UNITS, lambda n: Field("a", "a", hint="x" * n)),
    "value": (FIELD_VALUE_UNITS, lambda n: Field("a", "a", value="x" * n)),
}


@pytest.mark.parametrize(("most", "make"), TEXTS.values(), ids=TEXTS)
def test_a_text_may_be_as_long_as_its_limit_and_no_longer(most, make):
    assert make("x" * most)
    assert make("🐍" * (most // 2))
    for over in ("x" * (most + 1), "🐍" * (most // 2 + 1), "", "  \n"):
        with pytest.raises(Unbounded):
            make(over)


@pytest.mark.parametrize(("most", "make"), COUNTS.values(), ids=COUNTS)
def test_there_may_be_as_many_as_the_limit_and_no_more(most, make):
    assert make(most)
    with pytest.raises(Unbounded):
        make(most + 1)


@pytest.mark.parametrize("make", [lambda: Select("a", (), DO), lambda: Form("a", (), DO), lambda: Reply(())])
def test_nothing_is_refused(make):
    with pytest.raises(Unbounded):
        make()


def test_an_emoji_counts_as_two_units():
    assert (units("a"), units("é"), units("🐍"), units("👍🏽")) == (1, 1, 2, 4)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://example.org", "example.org", ""])
def test_a_link_opens_a_web_address_only(url):
    with pytest.raises(Unbounded):
        Link("a", url)


@pytest.mark.parametrize(("done", "of"), [(1, 0), (0, 0), (3, 2), (-1, 2)])
def test_a_meter_measures_something(done, of):
    with pytest.raises(Unbounded):
        Meter(done, of)


@pytest.mark.parametrize(
    ("done", "of", "shown"),
    [
        (0, 5, "▱▱▱▱▱▱▱▱▱▱ 0/5"),
        (1, 500, "▰▱▱▱▱▱▱▱▱▱ 1/500"),
        (499, 500, "▰▰▰▰▰▰▰▰▰▱ 499/500"),
        (5, 5, "▰▰▰▰▰▰▰▰▰▰ 5/5"),
    ],
)
def test_a_started_meter_is_never_empty_and_an_unfinished_one_never_full(done, of, shown):
    assert meter_bar(Meter(done, of)) == shown


@pytest.mark.parametrize(
    ("block", "shown"),
    [
        (Title("Hello"), "Hello"),
        (Paragraph(parse("**a** [b](https://c.org) `d`")), "a b (https://c.org) d"),
        (Aside(parse("by the way")), "by the way"),
        (Steps((Step(verbatim("a"), "done"), Step(verbatim("b"), "now"), Step(verbatim("c")))), "✅ a\n👉 b\n▫️ c"),
        (Facts((Pair("Longest", verbatim("3")), Pair("Now", verbatim("1")))), "Longest: 3\nNow: 1"),
        (Meter(1, 2), "▰▰▰▰▰▱▱▱▱▱ 1/2"),
        (Code("print('<b>')\n"), "print('<b>')\n"),
    ],
)
def test_every_block_has_a_plain_form(block, shown):
    assert show_block(block) == shown
    assert show(Reply((OK, block))) == f"ok\n\n{shown}"


@pytest.mark.parametrize("text", ["", "a", "x" * 40, "🐍" * 20])
def test_clip_keeps_what_fits(text):
    assert clip(text, 40) == text


@pytest.mark.parametrize("text", ["x" * 41, "🐍" * 21, "a" + "🐍" * 20, "word " * 9, "x" * 100_000])
def test_clip_shortens_what_does_not_and_says_so(text):
    short = clip(text, 40)
    assert units(short) <= 40
    assert short.endswith("…")
    assert text.startswith(short[:-1])


def test_every_option_of_a_menu_fits_its_action():
    with pytest.raises(ValueError, match="longer than"):
        Select("a", (Choice("a", "x" * 60),), DO)


def test_lists_become_tuples():
    reply = Reply([OK], [Button("a", DO)])
    assert (reply.blocks, len(reply.buttons)) == ((OK,), 1)
    assert hash(reply) == hash(Reply((OK,), (Button("a", DO),)))


def test_a_picture_does_not_fill_the_log():
    assert "secretpng" not in repr(Picture(b"secretpng", "a"))
