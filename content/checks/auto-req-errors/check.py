"""Every failure of a request as one readable line; a stand-in for requests answers."""

import json

from judge import expect, fail, run

FILES = ("safe_get.py",)
STAND_INS = ("requests",)
SITE = "https://quotes.toscrape.com"
WEB = {
    f"{SITE}/": {"text": "<p>quotes</p>"},
    f"{SITE}/gone": {"status": 410},
    f"{SITE}/busy": {"status": 503},
    f"{SITE}/slow": {"error": "ReadTimeout"},
    f"{SITE}/connecting": {"error": "ConnectTimeout"},
    f"{SITE}/refused": {"error": "ConnectionError"},
    f"{SITE}/hang": {"error": "SSLError"},
}
LOOK = """
from safe_get import get
print("=====")
print("returned", getattr(get({url!r}{more}), "status_code", None))
"""


def _get(path, more="", host=SITE):
    """Call get for one address and give what it printed, and what it returned."""
    look = LOOK.format(url=host + path, more=more)
    shown = run("look.py", files={"web.json": json.dumps(WEB), "look.py": look}).stdout.partition("=====")[2]
    lines = [line.strip() for line in shown.splitlines() if line.strip()]
    if not lines:
        fail("a line, and an end of get", "nothing", hint="response_or_none")
    return [line for line in lines if not line.startswith("returned")], lines[-1].removeprefix("returned ")


def _told(path, words, returned, hint, more="", host=SITE):
    lines, found = _get(path, more, host)
    expect(len(lines), 1, of=f"lines for {host + path}", hint="one_line")
    if words not in "".join(lines):
        fail(words, "".join(lines), hint=hint)
    expect(found, returned, of=f"what get returns for {host + path}", hint="response_or_none")


def good():
    """a page that is there: OK, and the response comes back"""
    _told("/", "OK", "200", hint="one_line")


def not_found():
    """a page that isn't there: HTTP 404, and None"""
    _told("/no-such-page", "HTTP 404", "None", hint="its_status")
    _told("/busy", "HTTP 503", "None", hint="its_status")
    _told("/gone", "HTTP 410", "None", hint="its_status")


def nobody_there():
    """a host that isn't there: NO CONNECTION, and None"""
    _told("/", "NO CONNECTION", "None", host="https://nothing.invalid", hint="in_order")
    _told("/refused", "NO CONNECTION", "None", hint="in_order")


def connecting():
    """a timeout while connecting is a TIMEOUT, not a missing connection"""
    _told("/connecting", "TIMEOUT", "None", hint="in_order")


def too_slow():
    """a server that doesn't answer in time: TIMEOUT, and None"""
    _told("/slow", "TIMEOUT", "None", hint="in_order")
    _told("/", "TIMEOUT", "None", more=", timeout=0.001", hint="hand_on")


def default_timeout():
    """without a word it waits 10 seconds"""
    look = LOOK.format(url=f"{SITE}/", more="")
    done = run("look.py", files={"web.json": json.dumps(WEB), "look.py": look})
    calls = [json.loads(line) for line in done.file("calls.jsonl").splitlines()]
    expect(calls[-1]["timeout"], 10, of="the timeout", hint="hand_on")


def four_lines():
    """the script shows OK, HTTP 404, NO CONNECTION and TIMEOUT, in this order"""
    done = run("safe_get.py", files={"web.json": json.dumps(WEB)})
    done.says("OK", "HTTP 404", "NO CONNECTION", "TIMEOUT", hint="four_calls")
