"""Queries that differ only in a number, counted."""

from judge import expect, gives, value

FILES = ("events/repeats.py",)
STAND_INS = ("django",)
ONE = "SELECT name FROM events_venue WHERE id = {}"


def _repeats(queries):
    return value("events/repeats.py", f"dict(repeats({queries!r}))")


def three_alike():
    """WHERE id = 4, = 9 and = 12 are one statement, three times"""
    got = _repeats([ONE.format(number) for number in (4, 9, 12)])
    expect(got, {"SELECT name FROM events_venue WHERE id = ?": 3}, of="repeats", hint="numbers_out")


def nothing_twice():
    """two different statements repeat nothing, and neither does an empty list"""
    expect(_repeats([ONE.format(4), "SELECT title FROM events_event"]), {}, of="repeats", hint="more_than_once")
    gives("events/repeats.py", "dict(repeats([]))", {})


def exactly_twice():
    """twice is more than once"""
    got = _repeats(["SELECT count(*) FROM events_event", "SELECT count(*) FROM events_event"])
    expect(got, {"SELECT count(*) FROM events_event": 2}, of="repeats", hint="more_than_once")


def several_numbers():
    """each number becomes a mark: BETWEEN 1 AND 20 and BETWEEN 300 AND 4000"""
    text = "SELECT id FROM events_event WHERE seats BETWEEN {} AND {} LIMIT {}"
    got = _repeats([text.format(1, 20, 5), text.format(300, 4000, 5)])
    expect(
        got, {"SELECT id FROM events_event WHERE seats BETWEEN ? AND ? LIMIT ?": 2}, of="repeats", hint="numbers_out"
    )


def mixed():
    """in a page's queries it finds both that repeat: 10 venues and 10 times guests"""
    guests = "SELECT u.username FROM accounts_user u WHERE u.event_id = {} LIMIT 3"
    queries = ["SELECT id, title FROM events_event ORDER BY starts_at LIMIT 10"]
    for number in range(95, 105):
        queries += [ONE.format(number), guests.format(number)]
    wanted = {
        "SELECT name FROM events_venue WHERE id = ?": 10,
        "SELECT u.username FROM accounts_user u WHERE u.event_id = ? LIMIT ?": 10,
    }
    expect(_repeats(queries), wanted, of="repeats", hint="only_repeated")
