"""The words of one block: what is plain is read without a parser, and gives the same; titles, ids, addresses."""

import re
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.importing import wording
from bot.catalog.importing.ids import IMPORTED_ID, Ids, free_slug, slug_of
from bot.catalog.importing.plain_text import heading_text, one_line, short, visible
from bot.catalog.importing.web_address import web_address
from bot.catalog.importing.wording import WordReader
from bot.catalog.link_check import SCHEMES, malformed
from bot.values.bounds import units

PIECES = st.sampled_from(
    ["word", "two words", " ", "  ", "[link](https://example.org/a)", "[b c](http://example.org/b?x=1)", ".NET", "@x",
     "&", "~", "(", ")", "!", "[", "]", "](", "https://example.org/c", "a@example.org", "*", "**", "_", "`", "<b>",
     "</b>", "<", ":", "^", "&amp;", "&copy", "\\", "Цикл", "🐍", "http:", "www.", "www.example.org", "[x][y]", "![", "![i](https://example.org/i)",
     "\n", "$", "#", "-", "+", "1.", "{", "}", "|", "'", '"', "~~", "[a](b)", "[a](<b>)", "ftp://example.org/f"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=8).map("".join))
def test_what_is_plain_is_read_as_the_parser_reads_it(source: str) -> None:
    quick = WordReader({}).read(source, 1)
    with patch.object(wording, "_plain_links", lambda *_: None), patch.object(wording, "_SPECIAL", re.compile("")):
        slow = WordReader({}).read(source, 1)
    assert quick == slow


@given(st.text(max_size=200), st.integers(10, 70))
def test_a_shortened_title_fits_and_begins_alike(text: str, most: int) -> None:
    line = one_line(text)
    cut = short(line, most)
    assert units(cut) <= most
    assert line.startswith(cut.removesuffix("…"))


@given(st.text(max_size=80))
def test_one_line_is_one_line_that_anybody_can_see(text: str) -> None:
    line = one_line(text)
    assert line == one_line(line) == line.strip()
    assert len(line.splitlines()) <= 1
    assert visible(heading_text(line)) == visible(line)


@given(st.text(max_size=40))
def test_every_title_has_an_id_that_a_roadmap_may_have(title: str) -> None:
    slug = slug_of(title)
    assert IMPORTED_ID.match(slug)
    taken = {slug, *(free_slug(slug, {slug}) for _ in range(1))}
    assert IMPORTED_ID.match(free_slug(slug, taken))
    assert free_slug(slug, taken) not in taken


def test_the_same_path_gives_the_same_id_and_twins_are_told_apart() -> None:
    one, other = Ids("cook"), Ids("cook")
    assert one.of("A", "b") == other.of("A", "b")
    assert len({one.of("A", "b"), one.of("A", "b"), one.of("A", "c"), one.of("Ab"), one.of("b", "A")}) == 5


@pytest.mark.parametrize(
    ("href", "address", "reason"),
    [
        ("https://example.org/a", "https://example.org/a", ""), ("HTTP://example.org", "HTTP://example.org", ""),
        ("//example.org/x", "https://example.org/x", ""), ("#a", "", "inside the document"), ("", "", "inside"),
        ("a.md", "", "beside the document"), ("mailto:a@b.c", "", "not on the web"), ("data:x", "", "not on the web"),
        ("https://user@example.org/", "", "user name"), ("https://[::1/", "", "not a URL"), ("http://x", "", "no host"),
        (f"https://example.org/{'x' * 1_000}", "", "at most 1000"), ("https://example.org:x/", "", "not a URL"),
    ],
)  # fmt: skip
def test_an_address_is_one_on_the_web_or_has_a_reason(href: str, address: str, reason: str) -> None:
    found, why = web_address(href)
    assert found == address
    assert reason in why


@given(st.text(max_size=60), st.sampled_from([None, "https://example.org/base/"]))
def test_every_address_that_is_kept_is_well_formed(href: str, base: str | None) -> None:
    found, reason = web_address(href, base)
    assert bool(found) != bool(reason)
    assert not found or malformed(found, SCHEMES) is None
