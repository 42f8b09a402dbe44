"""A script that books with a token, and never shows it."""

from judge import expect, run

FILES = ("buy.py",)
URL = "http://127.0.0.1:8000/api/events/{}/book/"
GIVEN = "9944b09199c62bcf"


def _buy(slug="jazz-night", key=GIVEN, answer="token"):
    lines = f"""
        import os
        os.environ.pop("AGORA_TOKEN", None)
        os.environ.update({{"AGORA_TOKEN": {key!r}}} if {key!r} else {{}})
    """
    return run("buy.py", slug, before=lines, files={"plan.txt": str(answer)}, crash=True)


def _sent(done):
    calls = done.json("calls.json", hint="posts")
    expect(len(calls), 1, of="how many requests", hint="posts")
    return calls[0]


def posts_there():
    """buy.py jazz-night POSTs to /api/events/jazz-night/book/"""
    sent = _sent(_buy())
    expect(sent["method"] + " " + sent["url"], "POST " + URL.format("jazz-night"), of="the request", hint="posts")


def other_slug():
    """the slug comes from the command line: open-mic-3 is booked at its own address"""
    expect(_sent(_buy("open-mic-3"))["url"], URL.format("open-mic-3"), of="the address", hint="slug_given")


def two_seats():
    """it asks for 2 seats, as JSON"""
    expect(_sent(_buy())["json"], {"seats": 2}, of="the JSON that was sent", hint="as_json")


def header():
    """the token stands in the header, after the word Token"""
    expect(_sent(_buy())["authorization"], f"Token {GIVEN}", of="Authorization", hint="word_token")
    expect(_sent(_buy(key="0aa11b"))["authorization"], "Token 0aa11b", of="Authorization", hint="word_token")


def no_token():
    """without AGORA_TOKEN there is no such header, and 401 is printed"""
    done = _buy(key="")
    expect(_sent(done)["authorization"], None, of="Authorization", hint="left_out")
    done.shows(401, hint="status_shown")


def status():
    """201 is printed with a token, and 409 when the event is sold out"""
    _buy().shows(201, hint="status_shown")
    done = _buy(answer=409)
    done.shows(409, hint="status_shown")


def silent():
    """the token itself is never printed"""
    done = _buy()
    done.never_says(GIVEN, hint="keeps_quiet")
    done.shows(201, hint="status_shown")
