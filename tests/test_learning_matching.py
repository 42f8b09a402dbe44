from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from seeded import seeded

from bot.learning.matching import LARGEST_COHORT, Profile, ghosted, goal, groups, likeness, usual_hours

NOW = datetime(2026, 5, 11, 12, tzinfo=UTC)
EVENING = frozenset({18, 19, 20})


def seeker(learner, *, days=0.0, path="web", phase=1, minutes=60, hours=EVENING, avoids=()):
    return Profile(learner, NOW - timedelta(days=days), path, phase, minutes, hours, frozenset(avoids))


def test_path_phase_pace_and_hours_are_what_fits():
    ana = seeker(1)
    assert likeness(ana, seeker(2)) == 8
    for other in (
        seeker(2, path="ai-ml"),
        seeker(2, phase=3),
        seeker(2, minutes=30),
        seeker(2, hours=frozenset({6, 7})),
        seeker(2, path=None),
    ):
        assert likeness(ana, other) == likeness(other, ana) < 8


def test_who_fits_is_matched_at_once_and_who_does_not_waits():
    assert groups([seeker(1), seeker(2)], NOW) == [(1, 2)]
    assert groups([seeker(1), seeker(2, path="ai-ml", hours=frozenset({6}))], NOW) == []


def test_the_best_company_is_chosen():
    found = groups([seeker(1, days=3), seeker(2, path="ai-ml"), seeker(3, phase=2), seeker(4)], NOW)
    assert found == [(1, 4, 3)]


def test_a_group_has_four_people_at_most():
    found = groups([seeker(n) for n in range(1, 10)], NOW)
    assert [len(group) for group in found] == [4, 4]


def test_after_a_week_anybody_is_better_than_nobody():
    odd = [seeker(1, days=6), seeker(2, path=None, phase=9, minutes=240, hours=frozenset())]
    assert groups(odd, NOW) == [(1, 2)]


def test_who_was_left_alone_together_does_not_meet_again():
    assert groups([seeker(1, days=9, avoids=(2,)), seeker(2, days=9)], NOW) == []


def peak(dice: Random) -> list[Profile]:
    return [
        seeker(
            learner,
            days=dice.choice((6, dice.uniform(0, 9))),
            path=dice.choice(["web", "ai-ml", None]),
            phase=dice.randint(0, 5),
            minutes=dice.choice([15, 60, 240]),
            hours=frozenset(dice.sample(range(24), dice.randint(0, 5))),
        )
        for learner in dice.sample(range(1, 9_999), dice.randint(0, 12))
    ]


@seeded(60)
def test_nobody_is_matched_twice_and_two_never_wait_longer_than_a_week(dice):
    people = peak(dice)
    found = groups(people, NOW)
    matched = [learner for group in found for learner in group]
    assert len(matched) == len(set(matched))
    assert all(2 <= len(group) <= LARGEST_COHORT for group in found)
    late = [one for one in people if one.learner not in matched and NOW - one.waits_since >= timedelta(days=6)]
    assert len(late) <= 1


@seeded(60)
def test_the_order_of_the_list_does_not_matter(dice):
    people = peak(dice)
    found = groups(people, NOW)
    assert groups(people[::-1], NOW) == groups(dice.sample(people, len(people)), NOW) == found


def test_usual_hours_are_those_of_late_or_those_about_the_own_hour():
    today = date(2026, 7, 1)
    assert usual_hours("Europe/Berlin", time(21), (), today) == frozenset({17, 18, 19, 20, 21})
    assert usual_hours("UTC", None, (), today) == frozenset()
    late = [datetime(2026, 6, day, 6 if day % 2 else 20, tzinfo=UTC) for day in range(1, 21)]
    assert usual_hours("Europe/Berlin", time(21), [*late, datetime(2026, 6, 22, 11, tzinfo=UTC)], today) == {6, 20}


def test_one_absence_does_not_break_a_goal():
    assert goal([7, 7]) == 7
    assert goal([7, 5, 3]) == 8
    assert goal([1]) == 1


def test_company_that_does_not_study_any_more_is_none():
    today = date(2026, 5, 11)
    assert ghosted([date(2026, 5, 5), None], today)
    assert not ghosted([date(2026, 5, 5), date(2026, 5, 6)], today)


def test_avoiding_is_mutual():
    one = seeker(1)
    assert groups([one, replace(seeker(2), avoids=frozenset({1}))], NOW) == []
