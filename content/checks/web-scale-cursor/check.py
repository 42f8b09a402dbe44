"""Walk through an API by its own links, and count."""

import json

from judge import fail, run

FILES = ("walk.py",)
START = "http://127.0.0.1:8080/api/events/"
WATCH = """
    import time

    class Clock:
        now = 1000.0

    time.Clock = Clock
    time.perf_counter = time.monotonic = time.time = lambda: Clock.now
    time.perf_counter_ns = time.monotonic_ns = time.time_ns = lambda: round(Clock.now * 1e9)
"""


def _walk(*pages, start=START):
    """Each page is a number of seconds and its ids; the links have cursors that can't be guessed."""
    links = [start, *(f"{START}?cursor=cD0y{number * 37}%3D&page_size=2" for number in range(1, len(pages)))]
    served = {}
    for number, (seconds, ids) in enumerate(pages):
        following = links[number + 1] if number + 1 < len(pages) else None
        results = [{"id": one, "title": f"Event {one}"} for one in ids]
        served[links[number]] = {"seconds": seconds, "body": {"next": following, "previous": None, "results": results}}
    return run("walk.py", start, files={"pages.json": json.dumps(served)}, before=WATCH)


FIVE = ((1.5, [11, 12]), (3, [13, 14]), (0.5, [15, 16]), (4, [17, 18]), (2.5, [19]))


def pages():
    """five pages are 5, to the last one that has no next"""
    _walk(*FIVE).shows(5, hint="to_the_end")


def results():
    """they hold 9 results with 9 different ids"""
    _walk(*FIVE).shows(5, 9, 9, hint="all_results")


def different():
    """a result that comes twice counts twice, its id once: 6 results, 4 ids"""
    _walk((0.5, [31, 32]), (0.5, [32, 33]), (0.5, [33, 34])).shows(3, 6, 4, hint="count_once")


def times():
    """the first page took 1.5 seconds, the middle one 0.5, the last one 2.5"""
    _walk(*FIVE).shows(5, 9, 9, 1.5, 0.5, 2.5, places=1, hint="each_timed")


def one_page():
    """a single page is first, middle and last: 1.5 seconds each"""
    _walk((1.5, [7])).shows(1, 1, 1, 1.5, 1.5, 1.5, places=1, hint="one_alone")


def other_start():
    """the walk starts at the address on the command line"""
    done = _walk((0.5, [1, 2, 3]), (0.5, [4, 5]), start="http://127.0.0.1:8080/api/events/?search=jazz")
    done.shows(2, 5, 5, hint="given_start")


def no_more():
    """each page is asked for once"""
    asked = _walk(*FIVE).file("asked.txt").split()
    if len(asked) != 5 or len(set(asked)) != 5:
        fail("5 requests", f"{len(asked)} requests", hint="asked_once")
