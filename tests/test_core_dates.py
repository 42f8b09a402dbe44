from datetime import date

import pytest
from drive import content_app

from bot.reading.arguments import Desk, Misread
from bot.reading.dates import (
    Ahead,
    DaySpan,
    MonthEnd,
    WeekDay,
    WholeWeek,
    Yearless,
    date_of,
    last_of,
    read_date,
    read_slashed,
)
from bot.reading.kinds import DATE, MinutesKind, NoteKind, OnlyKind
from bot.reading.times import OFF

WORDS = content_app().words
DESK = Desk(content_app().catalogs["en"], WORDS, "en")
TODAY = date(2026, 5, 4)
ALL = [
    DaySpan(3), DaySpan(14), Ahead(0), Ahead(1), WeekDay(4), WeekDay(0, 1), WholeWeek(1), MonthEnd(), MonthEnd(12),
    Yearless(2, 29), date(2026, 12, 24), OFF,
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found", "rest"),
    [
        ("2026-12-24", date(2026, 12, 24), ""),
        ("2026-1-2 x", date(2026, 1, 2), " x"),
        ("24.12.", Yearless(12, 24), ""),
        ("24.12", Yearless(12, 24), ""),
        ("24. 12. 2027", date(2027, 12, 24), ""),
        ("24 December", Yearless(12, 24), ""),
        ("24. dec 2027", date(2027, 12, 24), ""),
        ("May 5", Yearless(5, 5), ""),
        ("Sept", None, ""),
        ("29.2.", Yearless(2, 29), ""),
        ("3 days", DaySpan(3), ""),
        ("1 DAY", DaySpan(1), ""),
        ("3d", DaySpan(3), ""),
        ("2 weeks please", DaySpan(14), " please"),
        ("2w", DaySpan(14), ""),
        ("today", Ahead(0), ""),
        ("tomorrow", Ahead(1), ""),
        ("off", OFF, ""),
        ("over", OFF, ""),
        ("friday", WeekDay(4), ""),
        ("Fri", WeekDay(4), ""),
        ("next friday", WeekDay(4, 1), ""),
        ("next week", WholeWeek(1), ""),
        ("this week", WeekDay(6), ""),
        ("the weekend", WeekDay(6), ""),
        ("a week", DaySpan(7), ""),
        ("two weeks", DaySpan(14), ""),
        ("a couple of days", DaySpan(2), ""),
        ("a fortnight", DaySpan(14), ""),
        ("12th May", Yearless(5, 12), ""),
        ("May 1st", Yearless(5, 1), ""),
        ("the 12th of May", Yearless(5, 12), ""),
        ("3 Dec. 2026", date(2026, 12, 3), ""),
        ("24.12.26", date(2026, 12, 24), ""),
        ("end of May", MonthEnd(5), ""),
        ("end of the month", MonthEnd(), ""),
        ("2 weeks from friday", DaySpan(14), " from friday"),
        ("٣ days", DaySpan(3), ""),
        ("30.2.", None, ""),
        ("29.2.2027", None, ""),
        ("2026-13-01", None, ""),
        ("24/12", None, ""),
        ("3", None, ""),
        ("3 dayss", None, ""),
        ("1000 days", None, ""),
        ("", None, ""),
        ("🦄", None, ""),
        ("x" * 5_000, None, ""),
    ],
)
def test_dates_as_people_write_them(text, found, rest):
    assert read_date(text, WORDS, "en") == (None if found is None else (found, rest))


@pytest.mark.parametrize("when", ALL)
def test_what_was_understood_can_be_read_back(when):
    assert read_date(str(when), WORDS, "en") == (when, "")


@pytest.mark.parametrize(
    ("when", "meant"),
    [
        (Ahead(0), TODAY),
        (Ahead(1), date(2026, 5, 5)),
        (DaySpan(14), date(2026, 5, 18)),
        (WeekDay(0), TODAY),
        (WeekDay(4), date(2026, 5, 8)),
        (WeekDay(4, 1), date(2026, 5, 15)),
        (WholeWeek(1), date(2026, 5, 11)),
        (MonthEnd(), date(2026, 5, 31)),
        (MonthEnd(2), date(2027, 2, 28)),
        (Yearless(5, 4), TODAY),
        (Yearless(5, 3), date(2027, 5, 3)),
        (Yearless(2, 29), date(2028, 2, 29)),
        (date(2025, 1, 1), date(2025, 1, 1)),
    ],
)
def test_a_date_without_a_year_is_the_next_one(when, meant):
    assert date_of(when, TODAY) == meant


@pytest.mark.parametrize(
    ("when", "last"),
    [(DaySpan(1), TODAY), (DaySpan(3), date(2026, 5, 6)), (DaySpan(0), TODAY), (WholeWeek(1), date(2026, 5, 17))],
)
def test_a_stretch_of_days_ends_on_its_last(when, last):
    assert last_of(when, TODAY) == last


@pytest.mark.parametrize(
    ("typed", "order", "days"),
    [
        ("5/12", "md", (Yearless(5, 12), Yearless(12, 5))),
        ("5/12", "dm", (Yearless(12, 5), Yearless(5, 12))),
        ("24/12", "md", (Yearless(12, 24),)),
        ("12/24/26", "dm", (date(2026, 12, 24),)),
        ("5/5", "md", (Yearless(5, 5),)),
        ("13/13", "md", ()),
        ("5/12 x", "md", ()),
    ],
)
def test_a_date_with_a_stroke_is_read_both_ways(typed, order, days):
    assert read_slashed(typed, order) == days


def test_the_longest_wait_for_a_leap_day():
    assert date_of(Yearless(2, 29), date(2096, 3, 1)) == date(2104, 2, 29)


def test_dates_are_suggested():
    assert [choice.label for choice in DATE.suggest("", DESK)] == ["3 days", "1 week", "2 weeks"]
    assert [choice.value for choice in DATE.suggest("7 days", DESK)] == ["7d", "3d", "14d"]
    assert [choice.value for choice in DATE.suggest("24.12. x", DESK)] == ["3d", "7d", "14d"]


@pytest.mark.parametrize(
    ("text", "found"), [("40", (40, "")), ("40 min x", (40, "x")), ("٤٠", (40, "")), ("40 minutes", (40, ""))]
)
def test_minutes(text, found):
    assert MinutesKind(1, 600, (15, 30)).read(text, DESK) == found


@pytest.mark.parametrize("text", ["0", "601", "-5", "4.5", "40x", "", "x" * 5_000, "99999"])
def test_what_is_no_number_of_minutes(text):
    with pytest.raises(Misread) as error:
        MinutesKind(1, 600, (15, 30)).read(text, DESK)
    assert [choice.value for choice in error.value.near] == ["15", "30"]


def test_fixed_words_and_notes():
    assert OnlyKind("why").read("WHY not", DESK) == ("why", "not")
    assert [choice.value for choice in OnlyKind("why", "ics").suggest("i", DESK)] == ["ics"]
    assert NoteKind(5).read(" 12345 ", DESK) == ("12345", "")
    with pytest.raises(Misread):
        OnlyKind("why").read("what", DESK)
    with pytest.raises(Misread):
        NoteKind(5).read("123456", DESK)
    assert NoteKind(5).suggest("x", DESK) == []
