import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.values.action import ACTION_BYTES, OWNER_BYTES, Action, BadAction, read

ARGS = st.lists(st.text(st.sampled_from("ab:%~3A25 é🐍\n"), max_size=5), max_size=3)
OWNERS = st.none() | st.integers(0, 9_999_999_999)


@given(ARGS, OWNERS)
def test_an_action_is_read_as_it_was_written(args, owner):
    try:
        action = Action("done", *args, owner=owner)
    except BadAction:
        return
    assert len(str(action).encode()) <= ACTION_BYTES
    assert read(str(action)) == action


@given(st.text() | st.text(st.sampled_from("1:~%3Adone09é\ud800"), max_size=70))
def test_any_text_is_an_action_that_this_house_wrote_or_a_bad_one(text):
    try:
        action = read(text)
    except BadAction:
        return
    assert str(action) == text


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_an_action_that_can_be_built_can_be_owned(arg):
    try:
        action = Action("done", arg)
    except BadAction:
        return
    owned = action.owned_by(9_999_999_999)
    assert len(str(owned).encode()) <= ACTION_BYTES
    assert read(str(owned)) == owned


@pytest.mark.parametrize(
    "text",
    [
        "", "1", "1:", "1::", ":done", "0:done", "2:done", "11:done", "done", "1:Done", "1:do ne", "1:done~",
        "1:done~x", "1:done~-1", "1:done~007", "1:done~²", "1:done~" + "9" * 60, "1:" + "a" * 25, "1:done:a%zz",
        "1:done:%3a", "1:done:\ud800", "\ud800", "1:done:" + "x" * 60, "x" * 5_000, "1:done~" + "9" * 5_000,
        "1:done~1~2", '{"name": "done"}',
    ],
)  # fmt: skip
def test_forged_old_and_cut_texts_are_bad(text):
    with pytest.raises(BadAction):
        read(text)


def test_the_limit_is_in_bytes_and_leaves_room_for_an_owner():
    room = ACTION_BYTES - OWNER_BYTES - len("1:done:")
    assert Action("done", "x" * room)
    assert Action("done", "é" * (room // 2))
    for over in ("x" * (room + 1), "é" * (room // 2 + 1)):
        with pytest.raises(BadAction):
            Action("done", over)
    assert Action("done", "x" * (ACTION_BYTES - len("1:done~1:")), owner=1)


def test_arguments_are_kept_apart():
    assert read("1:finish:a%3Ab:c%25").args == ("a:b", "c%")
    assert str(Action("finish", "a:b", 3)) == "1:finish:a%3Ab:3"
    assert Action("finish", "a").plus("b") == Action("finish", "a", "b")
    assert Action("finish", "a", owner=3).plus("b").owner == 3
