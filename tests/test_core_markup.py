import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.values.markup import Span, fill, parse, placeholders, plain, verbatim

NASTY = ["**x**", "<b>*x*</b>", "[a](http://b)", "{x}", "`code`", "{0.__class__}", "%s", "@everyone", "a\nb"]


@pytest.mark.parametrize("value", NASTY)
def test_a_value_stays_as_typed(value):
    filled = fill(parse("Hello {name}, **{name}**!"), {"name": value})
    assert filled == (Span("Hello "), Span(value), Span(", "), Span(value, bold=True), Span("!"))


@given(st.text(min_size=1))
def test_no_value_becomes_markup(value):
    filled = fill(parse("a **{v}** `{v}` {v}"), {"v": value})
    assert plain(filled) == f"a {value} {value} {value}"
    assert [span.text for span in filled if span.bold] == [value]


@pytest.mark.parametrize(
    ("markup", "spans"),
    [
        ("plain", (Span("plain"),)),
        ("", ()),
        ("**b**", (Span("b", bold=True),)),
        ("a `c` b", (Span("a "), Span("c", code=True), Span(" b"))),
        ("[l](https://x.org/a?b=c)", (Span("l", url="https://x.org/a?b=c"),)),
        ("[l](javascript:x)", (Span("[l](javascript:x)"),)),
        ("`**x**`", (Span("**x**", code=True),)),
        ("2 * 3 ** 4", (Span("2 * 3 ** 4"),)),
        ("**open", (Span("**open"),)),
        ("a[0] and (b)", (Span("a[0] and (b)"),)),
    ],
)
def test_markup_becomes_spans(markup, spans):
    assert parse(markup) == spans


def test_a_link_takes_its_address_from_a_value():
    assert fill(parse("[{l}]({url})"), {"l": "x", "url": "https://a.org"}) == (Span("x", url="https://a.org"),)


def test_a_text_as_value_keeps_its_spans():
    filled = fill(parse("**{t}** {t}"), {"t": parse("a `c`")})
    assert filled == (
        Span("a ", bold=True),
        Span("c", bold=True, code=True),
        Span(" "),
        Span("a "),
        Span("c", code=True),
    )


def test_an_empty_value_leaves_nothing():
    assert fill(parse("a{v}"), {"v": ""}) == (Span("a"),)
    assert fill(parse("{n}"), {"n": 0}) == (Span("0"),)


def test_a_missing_value_is_an_error():
    with pytest.raises(KeyError):
        fill(parse("{v}"), {})


def test_placeholders_are_simple_names():
    assert placeholders("{a} {b_1} {A} {a.b} {a[0]} {} {1}") == {"a", "b_1"}


def test_characters_are_taken_as_they_are():
    assert verbatim("**x**") == (Span("**x**"),)
    assert plain(parse("[a](https://b.org)")) == "a (https://b.org)"
