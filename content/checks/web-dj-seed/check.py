"""Rows for the seed: the same each time, and within their bounds."""

from judge import expect, fail, value

FILES = ("events/seeding.py",)
STAND_INS = ("django",)


def _rows(count, today="2030, 5, 20", first="", keys=("slug", "title", "venue", "starts_at")):
    """Give the rows as lists; a day as the number of days from today."""
    lines = f"""
        import datetime as days
        {first}
        today = days.date({today})

        def apart(moment):
            return ((moment.date() if isinstance(moment, days.datetime) else moment) - today).days

        [[apart(row[key]) if key == "starts_at" else row[key] for key in {keys!r}] for row in seed_rows({count}, today)]
    """
    return value("events/seeding.py", lines)


def count():
    """seed_rows(40, today) gives 40 rows, and seed_rows(3, today) gives 3"""
    for number in (40, 3):
        expect(len(_rows(number)), number, of=f"how many rows seed_rows({number}, today) gives")


def slugs():
    """all slugs differ, and there is a title for each"""
    rows = _rows(300)
    expect(len({row[0] for row in rows}), 300, of="how many different slugs 300 rows have", hint="unique")
    if not all(isinstance(row[0], str) and isinstance(row[1], str) and row[0] and row[1] for row in rows):
        fail("a text for slug and title", repr(rows[0][:2]))


def venues():
    """the venues go from 1 to 5, and each is used"""
    expect(sorted({row[2] for row in _rows(600)}), [1, 2, 3, 4, 5], of="the venues", hint="both_ends")


def days():
    """the days go from 20 before to 60 after, on both sides of today"""
    found = [row[3] for row in _rows(600)] or [999]
    expect(
        [min(found) >= -20, max(found) <= 60],
        [True, True],
        of=f"days from {min(found)} to {max(found)}",
        hint="both_ends",
    )
    expect(
        [min(found) <= -15, max(found) >= 55],
        [True, True],
        of=f"days from {min(found)} to {max(found)}",
        hint="both_ends",
    )


def follows_today():
    """with another today the days move along"""
    expect([row[3] for row in _rows(30, "2032, 2, 28")], [row[3] for row in _rows(30)], of="the days", hint="own_day")


def same_again():
    """two calls give the same rows, whatever else uses random"""
    one, two = _rows(40), _rows(40, first="import random; random.seed(99)")
    expect(two == one, True, of="both calls are alike", hint="own_dice")
    lines = """
        import datetime as days
        today = days.date(2030, 5, 20)
        list(seed_rows(40, today)) == list(seed_rows(40, today))
    """
    expect(value("events/seeding.py", lines), True, of="both calls are alike", hint="own_dice")
