"""Names that strangers choose: what of them is kept, and that they reach into no other line."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.values.bounds import units
from bot.values.names import MARKS, MOST_OF_NAME, NAME_UNITS, clean_name, shown_name

TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Ana", "Ana"),
        ("  Ana \t María\n", "Ana María"),
        ("Ana\u202egnp.exe", "Anagnp.exe"),
        ("\u2067Ana\u2066", "Ana"),
        ("An\u200ba\u00ad\u2060\ufeff", "Ana"),
        ("\u3164\u2800\u115f", ""),
        ("\u200d\u200c", ""),
        ("\u200e \u200f", ""),
        ("مینا\u200cزاده", "مینا\u200cزاده"),
        ("👩\u200d💻 Eva", "👩\u200d💻 Eva"),
        ("a\u0301", "á"),
        ("Z" + "\u0335" * 40, "Z" + "\u0335" * MARKS),
        ("Nguyễn Văn Ấn", "Nguyễn Văn Ấn"),
        ("two\r\nlines\u2028three", "two lines three"),
        ("\x1b[31mred", "[31mred"),
        ("x" * 500, "x" * MOST_OF_NAME),
        ("\ud83d", ""),
    ],
)
def test_a_name_is_one_visible_line(given, kept):
    assert clean_name(given) == kept


def test_a_name_from_the_right_turns_only_itself():
    assert shown_name("דנה") == "\u2068דנה\u2069"
    assert shown_name("Dana") == "Dana"
    assert shown_name("\u202edanaD") == "danaD"


@given(st.text(max_size=200))
def test_whatever_is_given_nothing_reaches_out(text):
    name, shown = clean_name(text), shown_name(text)
    assert clean_name(name) == name
    assert len(name) <= MOST_OF_NAME
    assert not any(unicodedata.bidirectional(char) in TURNING for char in name)
    assert not any(unicodedata.category(char) in {"Cc", "Zl", "Zp", "Cs"} for char in name)
    assert units(shown) <= NAME_UNITS + 2
    assert not any(unicodedata.bidirectional(char) in TURNING for char in shown.strip("\u2068\u2069"))
