"""Values on their way from a run to a check, what is alike, and what is nearly so."""

from typing import Any

import pytest

from runner.guest.attempt.encode import encode
from runner.guest.judge.compare import alike, near, numbers
from runner.guest.judge.values import Thing, decode


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        0,
        -(10**40),
        1.5,
        float("inf"),
        2j,
        "é\n",
        b"\x00",
        [1, [2]],
        (1,),
        {1, 2},
        frozenset({3}),
        {"a": [1], 2: ()},
    ],
)
def test_values_come_back_as_they_were(value: object) -> None:
    back = decode(encode(value))
    assert back == value
    assert type(back) is type(value) or isinstance(value, frozenset)


def test_what_lies_about_itself_is_seen_as_what_it_is() -> None:
    class Liar(int):
        def __eq__(self, other: object) -> bool:
            return True

        def __hash__(self) -> int:
            return 0

        def __repr__(self) -> str:
            return "5"

    class Broken:
        def __repr__(self) -> str:
            raise ValueError

    assert decode(encode(Liar(3))) == Thing("Liar", "5")
    assert not alike(decode(encode(Liar(3))), 3)
    assert decode(encode(Broken())) == Thing("Broken", "<ValueError>")
    endless: list[Any] = []
    endless.append(endless)
    assert isinstance(decode(encode(endless)), list)


@pytest.mark.parametrize(
    ("got", "wanted", "same"),
    [
        (0.1 + 0.2, 0.3, True),
        (21, 21.0, True),
        (True, 1, False),
        (1, True, False),
        ([1, 2], (1, 2), False),
        ([1.0, 2], [1, 2], True),
        ({"a": 0.1 + 0.2}, {"a": 0.3}, True),
        ({"a": 1}, {"b": 1}, False),
        (None, 0, False),
        ("a", "a", True),
        (float("nan"), float("nan"), True),
        (10**400, 1.0, False),
    ],
)
def test_what_is_alike(got: object, wanted: object, same: bool) -> None:
    assert alike(got, wanted) is same


@pytest.mark.parametrize(
    ("got", "wanted", "name"),
    [
        ("a  b", "a b", "spaces"),
        ("a\nb", "ab", "spaces"),
        ("A b", "a b", "case"),
        ("a, b.", "a b", "punctuation"),
        ("total 12.2", "total 12.20", "rounding"),
        ("total 12.2", "total 13.20", None),
        ("a", "b", None),
        ("", "!", None),
        (3.14159, 3.14, "rounding"),
        (3.1, 3.9, None),
        (5, 5.5, "rounding"),
        (5, 6, None),
        ("5", 5, "kind"),
        (["5", 6], (5, "6"), "kind"),
        (None, "None", None),
    ],
)
def test_what_is_nearly_right(got: object, wanted: object, name: str | None) -> None:
    assert near(got, wanted) == name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2 days 7.5 h", [2, 7.5]),
        ("1,234.50 and -3", [1234.5, -3]),
        ("v2 x86 3.11.2", [3.11]),
        ("1e3", [1000]),
        ("2026-03-05", [2026, 3, 5]),
        ("none", []),
    ],
)
def test_which_numbers_stand_in_a_text(text: str, found: list[float]) -> None:
    assert numbers(text) == found
