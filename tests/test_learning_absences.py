"""Rest days and pauses: from the day of their announcement on, and no longer than they were announced."""

from datetime import date, timedelta

import pytest
from ledger_tale import DAY, Tale

from bot.learning.study_days import Absences, began, latest_end, pauses, read_rest, rest_ref

MONDAY = "2026-05-04T12:00"


def test_rest_days_come_back_every_week():
    tale = Tale(MONDAY).rests(5, 6).days("xxxxx..xxxxx..x").later(-DAY)
    assert (tale.row, tale.streak.current, tale.streak.freezes) == ("xxxxxrrxxxxxrrx", 11, 1)


def test_rest_days_hold_from_their_day_on():
    tale = Tale(MONDAY).days("xxxxx..").rests(5, 6).days("xxxxx..x").later(-DAY)
    assert tale.row == "xxxxx--xxxxxrrx"


def test_changed_rest_days_hold_from_then_on_only():
    tale = Tale(MONDAY).rests(6).days("xxxxxx.xx").rests().days("xxxx.x").later(-DAY)
    assert tale.row == "xxxxxxrxxxxxxfx"


def test_a_rest_day_that_was_studied_on_counts():
    assert Tale(MONDAY).rests(0, 1, 2).study().streak.current == 1


def test_more_than_three_rest_days_do_not_count():
    assert read_rest("6,5,4,3,2") == (2, 3, 4)
    assert read_rest("7,x,-1,3,3") == (3,)
    assert read_rest("") == ()
    assert read_rest(rest_ref({6, 0})) == (0, 6)


def test_the_last_word_of_a_day_holds():
    absent = Absences(Tale(MONDAY).rests(0).rests(1).rests(2).facts)
    assert [absent.mark(date(2026, 5, day)) for day in (4, 5, 6)] == [None, None, "rest"]


def test_a_pause_covers_from_its_announcement_to_its_last_day():
    tale = Tale(MONDAY).days("xx").pauses("2026-05-10").days("......x").later(-DAY)
    assert (tale.row, tale.streak.current) == ("xxppppp-x", 1)


def test_a_pause_covers_nothing_before_it_was_announced():
    tale = Tale(MONDAY).days("xx..").pauses("2026-05-10").days("x").later(-DAY)
    assert tale.row == "xx--x"


def test_a_pause_that_was_ended_covers_no_longer():
    tale = Tale(MONDAY).days("x").pauses("2026-05-20").days("..").pauses("").days(".x").later(-DAY)
    assert tale.row == "xpp-x"


def test_a_pause_lasts_sixty_days():
    tale = Tale(MONDAY).study().pauses("2027-05-04").later(70 * DAY)
    assert tale.streak.dates("pause") == [date(2026, 5, 5) + n * DAY for n in range(59)]
    assert tale.streak.current == 0


def test_a_pause_made_longer_counts_from_its_first_day():
    tale = Tale(MONDAY).pauses("2026-06-30").later(50 * DAY).pauses("2026-12-31")
    assert [pause.last for pause in pauses(tale.facts)] == [date(2026, 6, 22), latest_end(date(2026, 5, 4))]


def test_the_next_day_brings_no_new_pause_and_the_one_after_it_does():
    known = pauses(Tale(MONDAY).pauses("2026-07-02").facts)
    last = known[-1].last
    assert last == date(2026, 7, 2)
    assert began(known, last + DAY) == date(2026, 5, 4)
    assert began(known, last + 2 * DAY) == last + 2 * DAY


def test_a_pause_changed_twice_on_a_day_holds_as_said_last():
    tale = Tale(MONDAY).pauses("2026-06-01").pauses("2026-05-05")
    assert [(pause.first, pause.last) for pause in pauses(tale.facts)] == [(date(2026, 5, 4), date(2026, 5, 5))]
    assert pauses(tale.pauses("").facts) == []


def test_an_undone_announcement_covers_nothing():
    tale = Tale(MONDAY).days("x").pauses("2026-05-20").undoes().days("..x").later(-DAY)
    assert tale.row == "x--x"


@pytest.mark.parametrize(("studied", "held", "wait"), [(0, 0, 7), (1, 0, 6), (7, 1, 7), (10, 1, 4), (21, 2, 7)])
def test_the_next_freeze_is_foretold(studied, held, wait):
    streak = Tale(MONDAY).days("x" * studied).later(-DAY).streak
    assert (streak.freezes, streak.to_freeze) == (held, wait)


def test_the_row_begins_after_the_last_break():
    streak = Tale(MONDAY).days("xx.xxx.").later(timedelta()).streak
    assert streak.current == 0
    assert [mark for _, mark in streak.run] == ["open"]
    streak = Tale(MONDAY).days("xx.xxx").streak
    assert [mark for _, mark in streak.run] == ["counted"] * 3 + ["open"]
