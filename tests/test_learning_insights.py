from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.learning.community_insights import (
    LEAST_PEOPLE,
    Posted,
    ShownCount,
    Stops,
    active,
    best_hour,
    busy_hours,
    cells,
    did_hour,
    nested,
    took_part,
)
from bot.values.community import Lately, Studied

NOW = datetime(2026, 5, 11, 12, tzinfo=UTC)
STAGES = {"loops-1": "fundamentals", "flask-1": "web"}


def study(learner, days=0.0, ref="loops-1"):
    return Studied(learner, NOW - timedelta(days=days), ref)


def lately(learner, days=0.0, hours=0, with_post=False):
    return Lately(learner, NOW - timedelta(days=days), hours, with_post)


def test_fewer_than_five_people_are_not_told():
    assert nested([4]) == [None]
    assert nested([5]) == [ShownCount(5)]
    assert cells({"a": 9, "b": 5, "c": 4, "d": 3}) == {"a": 9, "b": 5}


def test_a_single_small_count_can_not_be_found_from_the_sum():
    assert cells({"a": 9, "b": 6, "c": 4}) == {"a": 9}


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 12)))
def test_what_is_told_is_of_enough_people_and_never_leaves_one_count_to_guess(counts):
    shown = cells(counts)
    assert all(count == counts[key] >= LEAST_PEOPLE for key, count in shown.items())
    left = [count for key, count in counts.items() if key not in shown and count]
    small = [count for count in left if count < LEAST_PEOPLE]
    assert len(small) != 1 or len(left) > 1 or not shown


def test_what_lies_between_two_counts_is_of_enough_people_too():
    assert nested([5, 6, 12, 12]) == [ShownCount(5), ShownCount(5, more=True), ShownCount(12), ShownCount(12)]
    assert nested([2, 7, 11]) == [None, ShownCount(7), ShownCount(7, more=True)]


@given(st.lists(st.integers(0, 40), max_size=5).map(sorted))
def test_no_difference_of_what_is_told_is_of_few_people(counts):
    exact = [one.n for one in nested(counts) if one and not one.more]
    assert set(exact) <= set(counts)
    assert all(n >= LEAST_PEOPLE for n in exact)
    assert all(other == one or other - one >= LEAST_PEOPLE for one, other in pairwise(exact))
    assert [one is None for one in nested(counts)] == [count < LEAST_PEOPLE for count in counts]


def test_who_did_the_hour_of_a_post_soon_after_it_took_part():
    posts = [Posted(NOW - timedelta(days=2), frozenset({"loops-1", "Loops"}))]
    studies = [study(1, 1.5), study(1, 1.2), study(2, 1.5, "Loops"), study(3, 2.1), study(4, 0.5), study(5, 1.5, "x")]
    assert [did_hour(one, posts) for one in studies] == [True, True, True, False, False, False]
    assert took_part([lately(1, with_post=True), lately(2), lately(3, with_post=True)]) == 2


def test_who_studied_lately_is_active():
    assert active([lately(1), lately(2, 6), lately(3, 7), lately(4, 7.1)], NOW, timedelta(days=7)) == 3


def test_people_stopped_where_they_studied_last():
    stops = Stops(STAGES)
    stops.add([study(1, 20, "flask-1"), study(1, 40), study(2, 30), study(4, 16, "?")])
    stops.add([study(4, 25, "flask-1"), study(4, 26), study(5, 20, "?")])
    assert stops.counts() == {"web": 2, "fundamentals": 1}


def test_the_best_hour_is_one_of_enough_people():
    people = [lately(learner, hours=1 << 18) for learner in range(5)] + [lately(9, hours=1 << 6 | 1 << 23)]
    assert busy_hours(people) == {18: 5, 6: 1, 23: 1}
    assert best_hour(busy_hours(people)) == 18
    assert best_hour(busy_hours(people[1:])) is None
    assert best_hour({}) is None
