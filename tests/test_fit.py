from random import Random

from seeded import seeded

from adapters.fit import cut, pages, rows, rows_by_width
from bot.values.bounds import units


@seeded(100)
def test_cut_keeps_every_character_within_the_limit(dice: Random) -> None:
    text, limit = "".join(dice.choices("ab \n😀", k=dice.randint(0, 80))), dice.randint(2, 12)
    pieces = cut(text, limit)
    assert "".join(pieces) == text
    assert all(0 < units(piece) <= limit for piece in pieces)


def test_cut_prefers_lines_then_words() -> None:
    assert cut("one two\nthree four", 12) == ["one two\n", "three four"]
    assert cut("one two three", 9) == ["one two ", "three"]


@seeded(100)
def test_pages_lose_nothing_and_stay_within_the_limit(dice: Random) -> None:
    def line() -> str:
        return "".join(dice.choices("xy😀", k=dice.randint(1, 6)))

    limit = dice.randint(12, 30)
    blocks = [
        [[line() for _ in range(dice.choice((1, dice.randint(1, 9))))] for _ in range(dice.randint(1, 6))]
        for _ in range(dice.randint(0, 6))
    ]
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
