"""Three decorators: one that measures, one that counts, one that repeats."""

from judge import expect, expect_numbers, fail, gives, run, value

FILES = ("decorators.py",)
CLOCK = """
    import itertools, time
    ticks = itertools.count(100, 0.25)
    time.perf_counter = lambda: next(ticks)
"""
TIMED = """
from decorators import timed
print("=====")
@timed
def weigh(kilos, pieces=1):
    return kilos * pieces
print("result:", weigh(3, pieces=7))
"""


def _measured():
    done = run("look.py", before=CLOCK, files={"look.py": TIMED})
    return done.stdout.partition("=====")[2]


def timed_prints():
    """@timed prints the name and the milliseconds: weigh, 250"""
    shown = _measured()
    if "weigh" not in shown:
        fail("weigh", shown, hint="its_name")
    expect_numbers(shown, [250], hint="milli")


def timed_returns():
    """@timed passes arguments on and returns the result: 3 by 7 is 21"""
    if "result: 21" not in _measured():
        fail("result: 21", _measured(), hint="give_back")


def counts():
    """@count_calls starts at 0 and counts each call, for each function apart"""
    lines = """
        @count_calls
        def one(number, plus=1):
            return number + plus
        @count_calls
        def two():
            pass
        before = one.calls
        results = [one(1), one(2, plus=5)]
        (before, results, one.calls, two.calls)
    """
    gives("decorators.py", lines, (0, [2, 7], 2, 0), hint="on_the_wrapper")


def repeats():
    """@repeat(4) runs a function four times and returns the last result"""
    lines = """
        seen = []
        @repeat(4)
        def note(word, times=1):
            seen.append(word * times)
            return len(seen)
        (note("ab", times=2), seen)
    """
    gives("decorators.py", lines, (4, ["abab"] * 4), hint="one_more_layer")


def wrapped():
    """a decorated function keeps its name and its docstring"""
    for decorator in ("timed", "count_calls", "repeat(2)"):
        lines = f'@{decorator}\ndef pour():\n    "Pour a cup."\n(pour.__name__, pour.__doc__)'
        expect(
            value("decorators.py", lines),
            ("pour", "Pour a cup."),
            of=f"name and docstring under @{decorator}",
            hint="wraps",
        )


def slow_sum():
    """slow_sum is still called slow_sum"""
    gives("decorators.py", "slow_sum.__name__", "slow_sum", hint="wraps")


def greeting():
    """running the file prints the same greeting three times"""
    lines = run("decorators.py").lines
    if not any(lines.count(line) == 3 for line in lines):
        fail("one line three times", "\n".join(lines), hint="call_it")
