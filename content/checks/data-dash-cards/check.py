"""What stands on a card: the period before, and how much changed."""

from judge import expect, gives, value

FILES = ("board/cards.py",)
PACKAGES = ("pandas",)


def _period(start, end):
    """Ask with dates, and give both answers as texts such as 2011-10-01."""
    lines = f"import datetime\n    [str(day)[:10] for day in period_before(datetime.date{start}, datetime.date{end})]"
    return value("board/cards.py", "    " + lines)


def month_before():
    """before 1 to 30 November lie the 30 days from 2 to 31 October"""
    expect(
        _period((2011, 11, 1), (2011, 11, 30)), ["2011-10-02", "2011-10-31"], of="the period before", hint="day_before"
    )


def week_before():
    """before 8 to 14 March 2011 lie 1 to 7 March"""
    expect(_period((2011, 3, 8), (2011, 3, 14)), ["2011-03-01", "2011-03-07"], of="the period before", hint="both_ends")


def one_day():
    """before 1 March 2011 lies 28 February"""
    expect(_period((2011, 3, 1), (2011, 3, 1)), ["2011-02-28", "2011-02-28"], of="the day before", hint="both_ends")


def up():
    """change(225, 200) gives 12.5% up"""
    gives("board/cards.py", "change(225, 200)", "12.5% up", hint="of_before")


def down():
    """change(97, 100) gives 3.0% down, without a minus sign"""
    gives("board/cards.py", "change(97, 100)", "3.0% down", hint="no_sign")
    gives("board/cards.py", "change(0, 80)", "100.0% down")


def nothing_before():
    """change(97, 0) gives n/a"""
    gives("board/cards.py", "change(97, 0)", "n/a", hint="not_available")
    gives("board/cards.py", "change(0, 0)", "n/a", hint="not_available")
