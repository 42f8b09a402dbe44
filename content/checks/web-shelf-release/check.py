"""A client that posts a table of books, tries again when nobody answers, and counts."""

import json
import re

from judge import expect, fail, run

FILES = ("client.py",)
URL = "http://127.0.0.1:8000/api/books"
TITLES = ["Dune", "Emma", "The Lion, the Witch and the Wardrobe", "Momo"]
WATCH = """
    import time

    def sleep(seconds):
        with open("pauses.txt", "a") as note:
            note.write(f"{seconds} ")

    open("pauses.txt", "w").close()
    time.sleep = sleep
"""


def _run(*plan, books=None, crash=False):
    files = {"plan.json": json.dumps(plan)}
    if books:
        files["books.csv"] = books
    return run("client.py", files=files, before=WATCH, crash=crash)


def _calls(done):
    return done.json("calls.json", hint="posts_them")


def _says(done, count, word):
    if not re.search(rf"(?<![-\d.]){count}\s+{word}", done.stdout, re.IGNORECASE):
        fail(f"{count} {word}", done.stdout.strip() or ("nothing", {}), hint="counted")


def _pauses(done):
    return [float(pause) for pause in done.file("pauses.txt").split()]


def posts_all():
    """each row is posted once, as JSON with a title and its pages as a number"""
    calls = _calls(_run())
    expect(
        [call["method"] + " " + call["url"] for call in calls],
        [f"POST {URL}"] * 4,
        of="the requests",
        hint="posts_them",
    )
    sent = [call["json"] if isinstance(call["json"], dict) else {} for call in calls]
    expect([book.get("title") for book in sent], TITLES, of="the titles", hint="rows_read")
    expect([book.get("pages") for book in sent], [612, 474, 206, 304], of="the pages", hint="pages_number")


def created():
    """four answers of 201 are "4 created" """
    _says(_run(), 4, "created")


def known():
    """four answers of 409 are "4 known", and 201, 409, 409, 201 are 2 and 2"""
    _says(_run(409, 409, 409, 409), 4, "known")
    done = _run(201, 409, 409, 201)
    _says(done, 2, "created")
    _says(done, 2, "known")


def tries_again():
    """refused twice, then 201: three requests for that book, pauses of 1 and 2 seconds"""
    done = _run("refused", "refused", 201, books="title,pages\nSolaris,204\n")
    expect(len(_calls(done)), 3, of="how many requests", hint="three_tries")
    expect(_pauses(done), [1.0, 2.0], of="the pauses", hint="growing")
    _says(done, 1, "created")


def gives_up():
    """refused three times, there is no fourth request"""
    done = _run("refused", "refused", "refused", 201, books="title,pages\nSolaris,204\n", crash=True)
    expect(len(_calls(done)), 3, of="how many requests", hint="three_tries")


def wrong_data():
    """a 422 isn't tried again and counts nowhere"""
    done = _run(201, 422, 201, 201)
    expect(len(_calls(done)), 4, of="how many requests", hint="only_refused")
    expect(_pauses(done), [], of="the pauses", hint="only_refused")
    _says(done, 3, "created")


def timeout():
    """no request waits longer than 5 seconds"""
    for call in _calls(_run("refused", "refused")):
        if call["timeout"] is None or call["timeout"] != 5:
            fail("a timeout of 5 seconds", f"timeout={call['timeout']}", hint="five_seconds")
