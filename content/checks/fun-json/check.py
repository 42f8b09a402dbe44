"""High scores that outlive the program, and survive a damaged file."""

import json

from judge import expect, fail, gives, run, value

FILES = ("scores.py",)
FIVE = [["Ada", 3], ["Bob", 4], ["Cem", 6], ["Dana", 7], ["Eli", 7]]
LOAD = "from scores import load\nprint('=====')\nprint(load('scores.json') == [])\n"


def _rows(scores, name, tries):
    return value("scores.py", f"[list(score) for score in add({scores!r}, {name!r}, {tries})]")


def first():
    """the first score: add([], "Ada", 5) gives [["Ada", 5]]"""
    expect(_rows([], "Ada", 5), [["Ada", 5]], of='add([], "Ada", 5)', hint="hands_back")


def sorted_by_tries():
    """fewest tries come first: Zoe with 2 stands before Ada with 3"""
    expect(_rows([["Ada", 3]], "Zoe", 2), [["Zoe", 2], ["Ada", 3]], of="the scores", hint="by_tries")
    expect(
        _rows([["Ada", 3], ["Bob", 10]], "Cem", 9),
        [["Ada", 3], ["Cem", 9], ["Bob", 10]],
        of="the scores",
        hint="by_tries",
    )


def five_best():
    """only the five best stay"""
    expect(
        _rows(FIVE, "Fay", 5), [*FIVE[:2], ["Fay", 5], *FIVE[2:4]], of="the scores with Fay's 5 tries", hint="only_five"
    )
    expect(_rows(FIVE, "Gus", 8), FIVE, of="the scores with Gus's 8 tries", hint="only_five")


def round_trip():
    """what is saved can be loaded again, also in the next run"""
    lines = f"save('mine.json', {FIVE!r})\n[list(score) for score in load('mine.json')]"
    gives("scores.py", lines, FIVE, hint="same_path")


def indented():
    """the file is JSON, indented by 2"""
    look = f"from scores import save\nsave('mine.json', {FIVE[:2]!r})\n"
    text = run("look.py", files={"look.py": look}).file("mine.json", hint="same_path")
    expect(text.strip() == json.dumps(FIVE[:2], indent=2), True, of="mine.json is indented by 2", hint="two_spaces")


def missing_file():
    """a file that isn't there gives an empty list"""
    gives("scores.py", "load('nowhere.json')", [], hint="not_there")


def damaged_file():
    """a file that holds oops gives a warning and an empty list"""
    done = run("look.py", files={"look.py": LOAD, "scores.json": "oops"}, crash=True)
    if done.error:
        fail("an empty list", f"{done.error['type']}: {done.error['message']}", hint="catch_damage")
    done.says("True", hint="not_there")
    warning = done.stdout.partition("=====")[2].replace("True", "") + done.stderr
    if not warning.strip():
        fail("a warning", "none", hint="say_so")
