"""A query plan of SQLite, read by a function."""

from judge import expect, value

FILES = ("plans.py",)
STAND_INS = ("django",)
SLOW = "2 0 0 SCAN events_event\n16 0 0 USE TEMP B-TREE FOR ORDER BY"
FAST = "3 0 61 SEARCH events_event USING INDEX events_even_venue_i_90c1fd_idx (venue_id=? AND starts_at>?)"
KEY = "2 0 0 SEARCH events_event USING INTEGER PRIMARY KEY (rowid=?)"
COVER = "4 0 0 SCAN events_event USING COVERING INDEX idx_title\n9 0 0 USE TEMP B-TREE FOR DISTINCT"
HALF = "5 0 0 SEARCH e USING INDEX by_city (city=?)\n21 0 0 USE TEMP B-TREE FOR LAST TERM OF ORDER BY"


def _hold(plan, key, wanted, hint=None):
    got = value("plans.py", f"read_plan({plan!r})[{key!r}]")
    expect(got, wanted, of=f"{key} of {plan.splitlines()[0][:60]}", hint=hint)


def scans():
    """SCAN events_event is a scan, SEARCH events_event is none"""
    _hold(SLOW, "scan", True)
    _hold(FAST, "scan", False)


def sorts():
    """a TEMP B-TREE in the second line is a sort step, and without one there is none"""
    _hold(SLOW, "sort", True, hint="every_line")
    _hold(FAST, "sort", False)


def index_name():
    """USING INDEX by_city names the index by_city"""
    _hold(HALF, "index", "by_city", hint="word_after")
    _hold(FAST, "index", "events_even_venue_i_90c1fd_idx", hint="word_after")


def no_index():
    """a plain SCAN has None, and so has INTEGER PRIMARY KEY"""
    _hold(SLOW, "index", None, hint="none_used")
    _hold(KEY, "index", None, hint="none_used")


def covering():
    """USING COVERING INDEX idx_title names idx_title, and it's a scan all the same"""
    _hold(COVER, "index", "idx_title", hint="word_after")
    _hold(COVER, "scan", True, hint="scan_with_index")


def all_three():
    """a plan with an index may sort as well: by_city, no scan, a sort"""
    got = value("plans.py", f"dict(read_plan({HALF!r}))")
    expect(got, {"scan": False, "index": "by_city", "sort": True}, of="read_plan", hint="every_line")
