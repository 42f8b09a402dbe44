"""A log with a known attack in it, the same for each seed."""

from itertools import pairwise

from judge import expect, value

FILES = ("make_log.py",)

BENCH = r"""
import hashlib
import json
import re
import runpy
import sys

LINE = re.compile(
    r"[A-Z][a-z]{2} [ 0-9]?\d (\d\d):(\d\d):(\d\d) \S+ sshd\[\d+\]: "
    r"(Failed|Accepted) password for .+ from (\S+) port \d+ ssh2$"
)


def made(seed):
    sys.argv = ["make_log.py", "--seed", str(seed)]
    try:
        runpy.run_path("make_log.py", run_name="__main__")
    except SystemExit:
        pass
    with open("auth.log", encoding="utf-8") as file:
        text = file.read()
    return text.splitlines()


def facts(line):
    found = LINE.match(line)
    hour, minute, second, result, ip = found.groups()
    return int(hour) * 3600 + int(minute) * 60 + int(second), result, ip


def truth():
    with open("truth.json", encoding="utf-8") as file:
        return json.load(file)
"""


def _bench(lines):
    return value("bench.py", lines, files={"bench.py": BENCH})


def lines_of_sshd():
    """auth.log has 5000 lines, all of the form in the build"""
    count, others = _bench("lines = made(7)\n[len(lines), [line for line in lines if not LINE.match(line)][:1]]")
    expect(count, 5000, of="the number of lines")
    expect(others, [], of="lines of another form")


def same_seed():
    """seed 7 gives the same file each time, and seed 8 another one"""
    same, other = _bench("first = made(7)\n[made(7) == first, made(8) == first]")
    expect(same, True, of="two runs with seed 7 are alike", hint="own_random")
    expect(other, False, of="seed 7 and seed 8 are alike", hint="seed_used")


def planted():
    """203.0.113.9 fails 300 times and then gets in once"""
    found = _bench("[facts(line)[1] for line in made(7) if '203.0.113.9' in line]")
    expect(len(found), 301, of="lines of 203.0.113.9", hint="on_top")
    expect(found[:300] == ["Failed"] * 300 and found[300] == "Accepted", True, of="300 failures, then the login")


def every_two_seconds():
    """its failures come one every 2 seconds"""
    times = _bench("[facts(line)[0] for line in made(7) if '203.0.113.9' in line][:300]")
    gaps = {(later - sooner) % 86400 for sooner, later in pairwise(times)}
    expect(gaps, {2}, of="the seconds between them", hint="two_seconds")


def in_order():
    """the lines stand in order of time, and the other addresses are of 198.51.100.0/24"""
    back, networks = _bench("""
    found = [facts(line) for line in made(7)]
    back = sum(later[0] < sooner[0] for sooner, later in zip(found, found[1:]))
    [back, sorted({ip.rpartition(".")[0] for _, _, ip in found})]
    """)
    expect(back <= 1, True, of="times run backwards at midnight at most", hint="sort_first")
    expect(networks, ["198.51.100", "203.0.113"], of="the networks")


def whole_day():
    """the normal lines cover the day: each of the 24 hours has some"""
    lines = "len({facts(line)[0] // 3600 for line in made(7) if '203.0.113.9' not in line})"
    expect(_bench(lines), 24, of="hours with normal lines")


def labels():
    """truth.json lists the 301 line numbers, counted from 1"""
    lines = """
    lines = made(7)
    [number for number, line in enumerate(lines, 1) if "203.0.113.9" in line] == truth()
    """
    expect(_bench(lines), True, of="truth.json has the lines of 203.0.113.9", hint="after_sorting")
