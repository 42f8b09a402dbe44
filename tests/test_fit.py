from hypothesis import given
from hypothesis import strategies as st

from adapters.fit import cut, pages, rows, rows_by_width
from bot.message import units


@given(st.text(alphabet="ab \n😀", max_size=80), st.integers(2, 12))
def test_cut_keeps_every_character_within_the_limit(text: str, limit: int) -> None:
    pieces = cut(text, limit)
    assert "".join(pieces) == text
    assert all(0 < units(piece) <= limit for piece in pieces)


def test_cut_prefers_lines_then_words() -> None:
    assert cut("one two\nthree four", 12) == ["one two\n", "three four"]
    assert cut("one two three", 9) == ["one two ", "three"]


LINES = st.lists(st.text("xy😀", min_size=1, max_size=6), min_size=1)


@given(st.lists(st.lists(LINES, min_size=1)), st.integers(12, 30))
def test_pages_lose_nothing_and_stay_within_the_limit(blocks: list[list[list[str]]], limit: int) -> None:
    written = pages(blocks, limit)
    assert all(0 < units(page) <= limit for page in written)
    assert "".join(written).replace("\n", "") == "".join(p for block in blocks for line in block for p in line)


def test_a_page_ends_between_blocks_where_it_can() -> None:
    assert pages([[["aaaa"]], [["bbb"], ["ccc"]]], 10) == ["aaaa", "bbb\nccc"]
    assert pages([[["aa"]], [["bb"]]], 10) == ["aa\n\nbb"]


def test_rows_have_at_most_so_many() -> None:
    assert list(rows([1, 2, 3], 2)) == [[1, 2], [3]]


def test_wide_labels_get_their_own_row() -> None:
    assert rows_by_width(["a", "b", "a long one", "c"], 3, 11, str) == [["a", "b"], ["a long one", "c"]]
