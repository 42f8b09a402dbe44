"""A session with a name, a pause and a retry; stand-ins for requests and for the clock watch it."""

import json
import re

from judge import expect, fail, run, source

FILES = ("polite.py",)
STAND_INS = ("urllib3",)
WEB = json.dumps({"*": {"text": "<p>quotes</p>"}, "https://quotes.toscrape.com/": {"text": "<p>home</p>"}})
CLOCK = """
    import time
    class Clock:
        now = 5000.0
    def monotonic():
        Clock.now += 0.05
        return Clock.now
    def sleep(seconds):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        Clock.now += seconds
    time.monotonic = time.perf_counter = time.time = monotonic
    time.sleep = sleep
"""
LOOK = """
import time
from polite import Polite
polite = Polite()
answers = []
for number in range(1, 5):
    answers.append(polite.get(f"https://example.org/look/{number}").status_code)
    time.sleep({work})
print("answers", *answers)
"""


def _calls(done):
    found = [json.loads(line) for line in done.files.get("calls.jsonl", "").splitlines()]
    return found


def _look(work=0):
    done = run("look.py", before=CLOCK, files={"web.json": WEB, "look.py": LOOK.replace("{work}", str(work))})
    return done, [call for call in _calls(done) if "/look/" in call["url"]]


def _gaps(calls):
    times = [call["at"] for call in calls]
    if len(times) < 4:
        fail("four requests", f"{len(times)}", hint="hand_back")
    return [round(b - a, 2) for a, b in zip(times, times[1:], strict=False)]


def responses():
    """get(url) fetches the page and returns the response"""
    done, calls = _look()
    expect(
        [call["url"][-6:] for call in calls],
        [f"look/{number}" for number in range(1, 5)],
        of="the pages",
        hint="hand_back",
    )
    done.says("answers 200 200 200 200", hint="hand_back")


def name():
    """each request says who you are: autolab/0.1 (learning; ...)"""
    for call in _look()[1]:
        if not re.match(r"autolab/0\.1 \(learning; .+\)", call["agent"] or ""):
            fail("autolab/0.1 (learning; you@example.com)", str(call["agent"]), hint="user_agent")


def pause():
    """two requests in a row are at least one second apart"""
    gaps = _gaps(_look()[1])
    if min(gaps) < 0.99:
        fail("gaps of one second or more", ", ".join(map(str, gaps)), hint="since_last")


def no_longer():
    """no time is lost: gaps are hardly longer, and none is added after slow work"""
    gaps = _gaps(_look()[1])
    if max(gaps) > 1.5:
        fail("gaps of about one second", ", ".join(map(str, gaps)), hint="only_the_rest")
    slow = _gaps(_look(work=3)[1])
    if max(slow) > 3.6:
        fail("no pause when three seconds went by anyway", ", ".join(map(str, slow)), hint="only_the_rest")


def retries():
    """an adapter retries 3 times, for 429, 500, 502 and 503, for https addresses"""
    wanted = {"total": 3, "backoff": 1.0, "status": [429, 500, 502, 503]}
    for call in _look()[1]:
        expect(call["retry"], wanted, of="the retries", hint="mount_it")


def five_pages():
    """the script fetches five pages of quotes in four seconds, and prints the time"""
    done = run("polite.py", before=CLOCK, files={"web.json": WEB})
    calls = _calls(done)
    expect(
        len({call["url"] for call in calls if "quotes.toscrape.com" in call["url"]}),
        5,
        of="different pages of quotes",
        hint="five",
    )
    if calls[-1]["at"] - calls[0]["at"] < 3.95:
        fail("four seconds for five pages", f"{calls[-1]['at'] - calls[0]['at']:.2f} seconds", hint="since_last")
    if not any(3.9 <= number <= 7 for number in done.numbers):
        fail("the time that it took", done.stdout or "nothing", hint="five")


def by_monotonic():
    """the pause is measured by time.monotonic"""
    expect(source("polite.py").calls("monotonic"), True, of="time.monotonic is called", hint="since_last")
