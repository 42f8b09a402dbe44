from datetime import UTC, date, datetime, time
from fractions import Fraction

import pytest

from bot.learning.week_board import Rank, Ranking, last_week, over_at, planned
from bot.values.community import MemberWeek

MONDAY, SUNDAY = date(2026, 5, 4), date(2026, 5, 10)
BEFORE = datetime(2026, 1, 1, tzinfo=UTC)


def week(name, days, *, shown=True, rest=(), paused=None, since=BEFORE, zone="UTC"):
    return MemberWeek(hash(name), name, shown, since, rest, paused, days, zone)


def ranks(weeks, first, last, names=True) -> list[Rank]:
    ranking = Ranking(first, last, names)
    for one in weeks:
        ranking.add([one])
    return ranking.ranks()


def test_the_last_week_ends_on_the_sunday_before():
    assert last_week(date(2026, 5, 11)) == (MONDAY, SUNDAY)
    assert last_week(date(2026, 5, 17)) == (MONDAY, SUNDAY)


def test_a_week_is_over_when_its_sunday_is_for_everybody():
    here, west = ("Europe/Berlin", time(0)), ("America/Los_Angeles", time(3))
    assert over_at(SUNDAY, [here]) == datetime(2026, 5, 10, 22, tzinfo=UTC)
    assert over_at(SUNDAY, [west, here]) == datetime(2026, 5, 11, 10, tzinfo=UTC)
    assert over_at(date(2026, 11, 1), [west]) == datetime(2026, 11, 2, 11, tzinfo=UTC)  # a Sunday of 25 hours
    assert over_at(SUNDAY, []) is None


def test_only_days_that_were_planned_count():
    assert planned(week("ana", 0), MONDAY, SUNDAY) == 7
    assert planned(week("ana", 0, rest=(5, 6)), MONDAY, SUNDAY) == 5
    assert planned(week("ana", 0, paused=date(2026, 5, 6)), MONDAY, SUNDAY) == 4
    assert planned(week("ana", 0, since=datetime(2026, 5, 9, tzinfo=UTC)), MONDAY, SUNDAY) == 2
    assert planned(week("ana", 0, rest=tuple(range(7))), MONDAY, SUNDAY) == 1


@pytest.mark.parametrize(("zone", "days"), [("UTC", 2), ("Asia/Tokyo", 1), ("America/Los_Angeles", 2)])
def test_the_day_on_which_somebody_came_is_one_of_their_own(zone, days):
    saturday_night = datetime(2026, 5, 9, 23, tzinfo=UTC)
    assert planned(week("ana", 0, since=saturday_night, zone=zone), MONDAY, SUNDAY) == days


def test_a_name_of_spaces_is_nobody_s():
    (rank,) = ranks([week(" ", 7), week("ana", 7)], MONDAY, SUNDAY)
    assert (rank.names, rank.others) == (("ana",), 1)


def test_three_of_three_is_as_much_as_seven_of_seven_and_extra_days_are_not_more():
    found = ranks([week("ana", 7), week("ben", 4, rest=(4, 5, 6)), week("cleo", 6, rest=(4, 5, 6))], MONDAY, SUNDAY)
    assert [(rank.place, rank.share, rank.names) for rank in found] == [(1, Fraction(1), ("ana", "ben", "cleo"))]


def test_equal_parts_share_a_place_and_the_next_counts_them():
    people = [week("ana", 7), week("ben", 5), week("cleo", 5), week("dora", 1)]
    assert [(rank.place, rank.names) for rank in ranks(people, MONDAY, SUNDAY)] == [
        (1, ("ana",)),
        (2, ("ben", "cleo")),
        (4, ("dora",)),
    ]


def test_who_did_not_opt_in_is_a_number():
    people = [week("ana", 7, shown=False), week("ben", 7), week("", 7)]
    (rank,) = ranks(people, MONDAY, SUNDAY)
    assert (rank.names, rank.others, rank.people) == (("ben",), 2, 3)
    (nobody,) = ranks(people, MONDAY, SUNDAY, names=False)
    assert (nobody.names, nobody.others) == ((), 3)


def test_only_a_whole_plan_is_a_hundred_percent():
    (rank,) = ranks([week("ana", 6)], MONDAY, SUNDAY)
    assert rank.percent == 85
