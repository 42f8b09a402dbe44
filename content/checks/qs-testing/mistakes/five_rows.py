# fails: eight
# hint: six_and_two
import pytest

from tally import count, count_file


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (0, 0, 0)),
        ("tea", (1, 1, 3)),
        ("red tea\nand milk", (2, 4, 16)),
        ("a\tb\tc", (1, 3, 5)),
        ("tea 🍵", (1, 2, 5)),
    ],
)
def test_count(text, expected):
    assert count(text) == expected


def test_file(tmp_path):
    path = tmp_path / "menu.txt"
    path.write_text("thé vert\n3 €", encoding="utf-8")
    assert count_file(path) == (2, 4, 12)


def test_missing_file(tmp_path):
    with pytest.raises(FileNotFoundError):
        count_file(tmp_path / "nowhere.txt")
