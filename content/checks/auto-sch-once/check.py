"""A daily job that may run twice, or miss a day."""

from judge import expect, run

FILES = ("daily.py",)
WATCHED = """
    import os
    replace = os.replace
    def watched(source, target, **more):
        replace(source, target, **more)
        print("REPLACED", os.path.basename(source), os.path.basename(target))
    os.replace = watched
"""


def _days(*days, before=""):
    """Run for these days, one after the other, on the same files."""
    files, done = {}, None
    for day in days:
        done = run("daily.py", "--today", day, files=files, before=before)
        files = {name: text for name, text in done.files.items() if name != "daily.py"}
    return done


def _diary(*days):
    return [line.strip() for line in _days(*days).file("diary.txt", hint="diary").split("\n") if line.strip()]


def first_day():
    """the first run, for 2026-03-01, writes that one line into diary.txt"""
    expect(_diary("2026-03-01"), ["2026-03-01"], of="diary.txt", hint="starts_today")


def twice():
    """a second run on the same day adds nothing"""
    expect(_diary("2026-03-02", "2026-03-02"), ["2026-03-02"], of="diary.txt", hint="once_a_day")


def gap():
    """1, 2, 2 and then 5 March leave five lines, one a day"""
    wanted = [f"2026-03-0{day}" for day in range(1, 6)]
    expect(_diary("2026-03-01", "2026-03-02", "2026-03-02", "2026-03-05"), wanted, of="diary.txt", hint="missing_days")


def month_end():
    """from 27 February to 2 March 2028 there are five days"""
    wanted = ["2028-02-27", "2028-02-28", "2028-02-29", "2028-03-01", "2028-03-02"]
    expect(_diary("2028-02-27", "2028-03-02"), wanted, of="diary.txt", hint="missing_days")


def earlier():
    """an earlier day than the last one adds nothing"""
    expect(_diary("2026-03-05", "2026-03-03"), ["2026-03-05"], of="diary.txt", hint="once_a_day")


def replaced():
    """state.json is replaced after each day, three times for three days"""
    done = _days("2026-03-01", "2026-03-04", before=WATCHED)
    swaps = [line for line in done.lines if line == "REPLACED state.json.tmp state.json"]
    expect(len(swaps), 3, of="how often state.json.tmp replaced state.json", hint="each_day")
    done.file("state.json")
