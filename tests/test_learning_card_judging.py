"""Typed answers: the same value in any dress is taken, what is near is named, and everything else is another answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.learning.card_judging import judge_order, judge_typed, numbers_in

RIGHT = [
    ("7", " 7 "), ("7", "`7`"), ("-4", "−4"), ("2.5", "2.50"), ("True", "True"), ("None", "None"), ("1000", "1000"),
    ("[2, 4]", "[2,4]"), ("[2, 4]", "[ 2 , 4 ]"), ("(1, 2)", "( 1,2 )"), ("{'a': 1}", '{"a":1}'), ("{1, 2}", "{2, 1}"),
    ("{'a': 1, 'b': 2}", "{'b': 2, 'a': 1}"), ("['tea', 'jam']", "['tea','jam']"), ("['tea', 'jam']", "[“tea”, “jam”]"),
    ("tea", "'tea'"), ("tea", '"tea"'), ("'33'", "33"), ("a b", "a   b"), ("10 7", "10, 7"), ("10 7", "10,7"),
    ("8 3", "8  3"),
    ("3 True", "3 True"), ("ZeroDivisionError", "ZeroDivisionError: division by zero"), ("KeyError", "key error"),
    ("ValueError", "print(ValueError)"), ("12", "print(12)"), ("hello", "print('hello')"), ("1\n2", "1 2"),
    ("1\n2", "1\n2"),
]  # fmt: skip
NEAR = [
    ("7", "7.0", "type"), ("7.0", "7", "type"), ("2.50", "2.5", "format"), ("3.3333333333333335", "3.33", "rounded"),
    ("True", "true", "case"), ("None", "none", "case"), ("Tea", "tea", "case"), ("['Tea']", "['tea']", "case"),
    ("[1, 2]", "1, 2", "brackets"), ("[1, 2]", "(1, 2)", "brackets"), ("(1, 2)", "[1, 2]", "brackets"),
    ("[1, 2]", "[2, 1]", "order"), ("2.5", "2,5", "comma"),
]  # fmt: skip
WRONG = [
    ("7", "8"), ("7", "-7"), ("7", ""), ("7", "seven"), ("33", "6"), ("[2, 4]", "[2, 5]"), ("[2, 4]", "[2]"),
    ("True", "False"), ("True", "1"), ("1", "True"), ("0", "None"), ("tea", "te a"), ("ab", "ba"), ("3.33", "3.0"),
    ("KeyError", "ValueError"), ("{'a': 1}", "{'a': 2}"), ("10 7", "7 10"), ("5555510", "35"), ("7", "[7]"),
    ("12", "1 2"),
    ("100", "99.9"), ("7", "(" * 200), ("7", "9" * 5_000), ("7", "__import__('os')"), ("7", "\\d"), ("7", "\x00"),
]  # fmt: skip


@pytest.mark.parametrize(("wanted", "typed"), RIGHT)
def test_the_value_is_taken_in_any_dress(wanted: str, typed: str) -> None:
    assert judge_typed(wanted, typed).verdict == "right"


@pytest.mark.parametrize(("wanted", "typed", "near"), NEAR)
def test_what_is_near_is_named(wanted: str, typed: str, near: str) -> None:
    judged = judge_typed(wanted, typed)
    assert (judged.verdict, judged.near) == ("nearly", near)


@pytest.mark.parametrize(("wanted", "typed"), WRONG)
def test_another_value_is_another_answer(wanted: str, typed: str) -> None:
    assert judge_typed(wanted, typed).verdict == "wrong"


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text("abcdef \"'", max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3) | st.tuples(inner, inner) | st.dictionaries(st.text("xyz"), inner, max_size=2)
    ),
    max_leaves=6,
)


@given(VALUES)
def test_what_python_prints_is_taken(value: object) -> None:
    printed = repr(value)
    if len(printed) <= 300:
        assert judge_typed(printed, printed).verdict == "right"


@given(st.text(max_size=400), st.text(max_size=60))
def test_nothing_that_is_typed_breaks_it(typed: str, wanted: str) -> None:
    assert judge_typed(wanted, typed).verdict in {"right", "nearly", "wrong"}


@given(st.integers(-(10**6), 10**6), st.integers(-(10**6), 10**6))
def test_another_number_is_never_taken(wanted: int, typed: int) -> None:
    assert (judge_typed(str(wanted), str(typed)).verdict == "right") == (wanted == typed)


@pytest.mark.parametrize("typed", ["3 1 2", "312", "3,1,2", "3-1-2", "3.1.2", "first 3, then 1, then 2", " 3\n1\n2 "])
def test_an_order_may_be_typed_in_any_way(typed: str) -> None:
    assert numbers_in(typed) == (3, 1, 2)
    assert judge_order(frozenset({(3, 1, 2)}), typed).verdict == "right"
    assert judge_order(frozenset({(1, 2, 3)}), typed).verdict == "wrong"
