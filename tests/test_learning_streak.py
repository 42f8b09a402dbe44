import random
from datetime import date, time, timedelta

import pytest
from ledger_tale import DAY, HOUR, Tale

from bot.learning.day_bounds import Setting, length_of_day
from bot.learning.facts import Fact, counted_days, effective
from bot.learning.streak_fold import fold_streak

NOON = "2026-05-04T12:00"


def after(pattern: str) -> Tale:
    """A tale that ends on the last day of the pattern."""
    return Tale(NOON).days(pattern).later(-DAY)


def test_nothing_is_no_streak():
    streak = Tale(NOON).streak
    assert (streak.current, streak.longest, streak.freezes, streak.days) == (0, 0, 0, ())


@pytest.mark.parametrize(
    ("pattern", "row", "current", "longest"),
    [
        ("x", "x", 1, 1),
        ("xx.", "xx?", 2, 2),  # today is open
        ("xx..", "xx-?", 0, 2),
        ("xx.x", "xx-x", 1, 2),
        ("xxx.x.xx", "xxx-x-xx", 2, 3),
        ("xrx", "xrx", 2, 2),
        ("xppppx", "xppppx", 2, 2),
        ("xox", "xox", 2, 2),
        ("x.rx", "x-rx", 1, 1),
        ("xr", "xr", 1, 1),
        ("xxxxxxx.x", "xxxxxxxfx", 8, 8),
        ("xxxxxxx..x", "xxxxxxxf-x", 1, 7),
        ("xxxxxxxrx.x", "xxxxxxxrxfx", 9, 9),
        ("x" * 14 + "..x", "x" * 14 + "ffx", 15, 15),
        ("x" * 21 + "...x", "x" * 21 + "ff-x", 1, 21),  # two at most are held
        ("x" * 6 + ".x", "x" * 6 + "-x", 1, 6),
        ("xxx.xxxx.x", "xxx-xxxx-x", 1, 4),  # a new row earns its own freeze
    ],
)
def test_every_missed_day_is_covered_or_breaks(pattern, row, current, longest):
    tale = after(pattern)
    assert (tale.row, tale.streak.current, tale.streak.longest) == (row, current, longest)


@pytest.mark.parametrize(
    ("pattern", "held"), [("x" * 6, 0), ("x" * 7, 1), ("x" * 14, 2), ("x" * 70, 2), ("x" * 7 + ".x", 0)]
)
def test_seven_counted_days_earn_a_freeze(pattern, held):
    assert after(pattern).streak.freezes == held


def test_announced_covers_go_before_a_freeze():
    tale = after("xxxxxxxrpox")
    assert (tale.row, tale.streak.freezes) == ("xxxxxxxrpox", 1)


def test_a_rest_day_costs_nobody_a_pause():
    tale = after("xpx")
    rest = Fact(tale.at, tale.facts[1].day, "rest", str(tale.facts[1].day.weekday()), id=99)
    assert fold_streak([*tale.facts, rest], tale.today, "UTC", time(3)).days[1][1] == "rest"


def test_ten_logged_minutes_count_and_nine_do_not():
    assert Tale(NOON).study(10, "log").streak.current == 1
    assert Tale(NOON).study(9, "log").streak.current == 0
    assert Tale(NOON).study(5, "log").later(HOUR).study(5, "log").streak.current == 1
    assert Tale(NOON).study(0, "session").streak.current == 1


def test_a_day_counts_once():
    tale = Tale(NOON).study().study().study()
    assert tale.streak.current == 1


def test_an_undone_day_is_open_again():
    tale = after("xx").later(DAY).study().undoes()
    assert (tale.row, tale.streak.current) == ("xx?", 2)
    tale.study()
    assert (tale.row, tale.streak.current) == ("xxx", 3)


def test_an_undone_fact_stands_no_more():
    tale = Tale(NOON).study().undoes()
    assert effective(tale.facts) == []
    assert counted_days(tale.facts) == frozenset()


def test_a_lost_streak_keeps_the_longest():
    streak = after("xxxxx" + "." * 400).streak
    assert (streak.current, streak.longest) == (0, 5)


def test_apias_missing_day_is_covered():
    tale = Tale("2011-12-29T18:00", "Pacific/Apia").study().later(DAY).study()
    assert (tale.row, tale.streak.current) == ("xsx", 2)


def test_a_day_of_23_hours_is_covered_when_study_is_near():
    tale = Tale("2026-03-28T11:00", "Europe/Berlin", "00:00").study().until("2026-03-30T10:00+00:00").study()
    assert tale.row == "xsx"
    far = Tale("2026-03-28T05:00", "Europe/Berlin", "00:00").study().until("2026-03-30T12:00+00:00").study()
    assert far.row == "x-x"


def test_a_flight_over_the_date_line_costs_nothing():
    east = Tale("2026-05-05T10:30", "Pacific/Pago_Pago").study().later(20 * HOUR).moves("Pacific/Kiritimati").study()
    assert east.row == "xsx"
    west = Tale("2026-05-05T10:30", "Pacific/Kiritimati").study().moves("Pacific/Pago_Pago").later(30 * HOUR).study()
    assert west.streak.current == 2


def test_a_skipped_day_is_covered_before_the_next_study_too():
    tale = Tale("2026-05-05T10:30", "Pacific/Pago_Pago").study().later(20 * HOUR).moves("Pacific/Kiritimati")
    assert (tale.row, tale.streak.current) == ("xs?", 1)
    tale.later(3 * DAY)
    assert tale.streak.current == 0


def test_days_that_were_visited_in_pieces_are_covered_when_study_is_dense():
    """Back and forth over the date line, never 24 hours without study, though a date lasted longer than that."""
    tale = Tale("2026-05-04T12:50", "Pacific/Kiritimati").study()
    tale.later(20 * HOUR).moves("Pacific/Pago_Pago").study().later(24 * HOUR).moves("Pacific/Kiritimati").study()
    assert "-" not in tale.row


def test_moving_the_day_start_costs_nothing():
    tale = Tale("2026-05-04T02:30", "UTC", "03:00").study().later(23 * HOUR).moves("UTC", "00:00").study()
    assert "-" not in tale.row


def test_the_zone_before_the_first_change_is_the_one_that_was_left():
    tale = Tale("2026-05-05T10:30", "Pacific/Pago_Pago").study().moves("Pacific/Kiritimati")
    first = Setting.timeline(tale.facts, tale.zone, tale.start)[0]
    assert first.zone == "Pacific/Pago_Pago"


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("UTC", "2026-05-04", 24),
        ("Europe/Berlin", "2026-03-28", 23),
        ("Europe/Berlin", "2026-10-24", 25),
        ("Australia/Lord_Howe", "2026-10-03", 23.5),
        ("Pacific/Apia", "2011-12-30", 0),
    ],
)
def test_the_length_of_a_day(zone, day, hours):
    settings = Setting.timeline([], zone, time(3))
    assert length_of_day(date.fromisoformat(day), settings) == timedelta(hours=hours)


def test_the_order_of_the_report_does_not_matter():
    tale = after("xxxxxxx.xxrx.xx")
    tale.moves("Asia/Tokyo").later(DAY).study()
    shuffled = tale.facts[:]
    random.Random(7).shuffle(shuffled)
    assert fold_streak(shuffled, tale.today, tale.zone, tale.start) == tale.streak


def test_ten_years_fold():
    streak = after("xxxxxxx." * 457).streak  # every missed day by the freeze of the week before it
    assert len(streak.days) == 457 * 8
    assert streak.current == len(streak.dates("counted")) == 457 * 7
    assert len(streak.dates("freeze")) == 456
