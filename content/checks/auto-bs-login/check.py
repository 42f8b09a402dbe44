"""A login with a hidden token; stand-ins for requests and Beautiful Soup play the site."""

import json
import re

from judge import expect, fail, run, source

FILES = ("login.py",)
STAND_INS = ("bs4",)
HOME = '<html><body><h1>Quotes</h1><p><a href="/log">WORD</a></p></body></html>'
FORM = (
    '<html><body><form action="/login" method="post" accept-charset="utf-8">'
    '<input type="hidden" name="csrf_token" value="TOKEN"/>'
    '<input type="text" id="username" name="username"/><input type="password" id="password" name="password"/>'
    '<input type="submit" value="Login"/></form></body></html>'
)
OTHER = (
    '<html><body><form action="/search"><input type="hidden" name="lang" value="en"/><input name="q"/></form>'
    '<form action="/login" method="post"><input type="hidden" name="next" value="/"/>'
    '<input value="TOKEN" name="csrf_token" type="hidden"/><input name="username"/></form></body></html>'
)


def _run(form=FORM, password="open sesame", token="q7"):
    web = {"login": {"form": form, "home": HOME, "token": token}, "https://quotes.toscrape.com/x": {}}
    before = f"import os\nos.environ['LAB_PASSWORD'] = {password!r}"
    return run("login.py", before=before, files={"web.json": json.dumps(web)})


def _calls(done):
    return [json.loads(line) for line in done.files.get("calls.jsonl", "").splitlines()]


def _posts(done):
    return [call["data"] or {} for call in _calls(done) if call["method"] == "POST"]


def posts_form():
    """the form is posted once, with csrf_token, username and password"""
    posts = _posts(_run())
    expect(len(posts), 1, of="how often something is posted", hint="post_once")
    for name in ("csrf_token", "username", "password"):
        if not posts[0].get(name):
            fail(f"{name} in what is posted", ", ".join(posts[0]) or "nothing", hint="three_fields")


def token():
    """the token is the one of the page, whatever it is and wherever it stands"""
    for form, mark in ((FORM, "q7"), (OTHER, "zz-41-")):
        sent = (_posts(_run(form, token=mark)) or [{}])[0].get("csrf_token") or ""
        if not sent.startswith(mark):
            fail(f"the token of the page, {mark}...", sent or "nothing", hint="hidden_value")


def password():
    """the password comes from LAB_PASSWORD, and stands nowhere in the file"""
    for word in ("open sesame", "tr0ub4dor"):
        sent = (_posts(_run(password=word)) or [{}])[0].get("password")
        expect(sent, word, of="the password that is posted", hint="environment")


def one_session():
    """the form is fetched before it is posted, and the session is logged in"""
    kinds = [call["method"] for call in _calls(_run()) if "/login" in call["url"]]
    expect(kinds[:2], ["GET", "POST"], of="requests to /login", hint="same_session")
    expect(
        source("login.py").calls("Session") or source("login.py").calls("session"),
        True,
        of="there is a session",
        hint="same_session",
    )


def both_words():
    """it prints Logout for the session and Login for a fresh request"""
    for form, mark in ((FORM, "q7"), (OTHER, "zz")):
        done = _run(form, token=mark)
        words = re.findall(r"\blog(?:in|out)\b", done.stdout, re.IGNORECASE)
        expect(
            [word.capitalize() for word in words[-2:]], ["Logout", "Login"], of="the two words", hint="look_into_page"
        )
