"""Inline scripts in templates, found by file and line."""

import re

from judge import expect, run

FILES = ("inline.py",)
OTHER = {
    "templates/base.html": "<html>\n<SCRIPT NONCE='x'>\n1\n</SCRIPT>\n<script defer src='/a.js'></script>\n</html>\n",
    "templates/events/event_list.html": "<p>on and on</p>\n",
    "templates/accounts/login.html": "<form>\n<input name=on>\n<input ONFOCUS='go()'>\n<img src=x onerror=go()>\n",
}
CLEAN = {"templates/base.html": "<p>one</p>\n", "templates/events/event_list.html": "<p>two</p>\n"}


def _found(files=None):
    done = run("inline.py", files=files)
    text = done.stdout.replace("\\", "/")
    return done, sorted(set(re.findall(r"templates/[\w/]+\.\w+:\d+", text)))


def scripts():
    """templates/base.html:6 is found, where a <script> has no src"""
    expect("templates/base.html:6" in _found()[1], True, of="templates/base.html:6 is printed", hint="no_src")


def with_source():
    """line 5 isn't, for its script comes from a file"""
    lines = [place for place in _found()[1] if place.startswith("templates/base.html")]
    expect(lines, ["templates/base.html:6"], of="the places in base.html", hint="no_src")


def handlers():
    """templates/events/event_list.html:4 is found, with its onclick"""
    found = _found()[1]
    expect(
        "templates/events/event_list.html:4" in found, True, of="the line with onclick is printed", hint="attributes"
    )


def no_more():
    """nothing else is: the words on and once are no attributes, and .txt is no template"""
    wanted = ["templates/base.html:6", "templates/events/event_list.html:4"]
    expect(_found()[1], wanted, of="the places", hint="attributes_only")


def capitals():
    """capitals count as well: <SCRIPT> and ONFOCUS, and so does an onerror without quotes"""
    wanted = ["templates/accounts/login.html:3", "templates/accounts/login.html:4", "templates/base.html:2"]
    expect(_found(OTHER)[1], wanted, of="the places", hint="any_case")


def quiet():
    """templates without inline scripts print nothing"""
    done, _ = _found(CLEAN)
    done.prints_exactly("", hint="attributes_only")
