"""The tools that checks are written with: what holds, what doesn't, and what is said of it."""

import pytest
from judge_house import judged, line, said

BILL = """
import collections
def share(total, people, tip=0.1):
    if people < 1:
        raise ValueError("people must be at least 1")
    return round(total * (1 + tip) / people, 2)
class Money:
    def __repr__(self): return "Money(5)"
def empty(): pass
def wide(): return {"a": (1, 2.5), "b": {3}, "c": collections.Counter("aab"), "d": Money(), "e": None, "f": b"x"}
"""
WIDE = '{"a": (1, 2.5), "b": {3}, "c": {"a": 2, "b": 1}, "d": Thing("Money", "Money(5)"), "e": None, "f": b"x"}'
CLOCK = "n = int(input('Seconds: '))\nprint('Days:', n // 86400)\nprint('Hours:', n % 86400 // 3600)"


@pytest.mark.parametrize(
    "statement",
    [
        'gives("main.py", "share(84, 4)", 23.1)',
        'gives("main.py", "share(10, 3)", 3.7, places=1)',
        'gives("main.py", "empty()", None)',
        'gives("main.py", "x = share(84, 4)\\nx * 2", 46.2)',
        'raises("main.py", "share(1, 0)", "ValueError")',
        'raises("main.py", "share(1, 0)", "Exception", message="people must be at least 1")',
        f'expect(value("main.py", "wide()"), {WIDE})',
    ],
)
def test_what_a_function_gives(statement: str) -> None:
    assert line(statement, BILL).passed


@pytest.mark.parametrize(
    ("statement", "expected", "got", "near_miss"),
    [
        ('gives("main.py", "share(84, 4)", 23)', "of share(84, 4) 23", "of share(84, 4) 23.1", "rounding"),
        ('gives("main.py", "share(84, 4)", "23.1")', "of share(84, 4) '23.1'", "of share(84, 4) 23.1", "kind"),
        ('gives("main.py", "share(84, 4) > 1", 1)', "of share(84, 4) > 1 1", "of share(84, 4) > 1 True", None),
        ('raises("main.py", "share(1, 1)", "ValueError")', "raises share(1, 1) ValueError", "of share(1, 1) 1.1", None),
        (
            'raises("main.py", "share(1, 0)", "KeyError")',
            "raises share(1, 0) KeyError",
            "ValueError: people must be at least 1",
            None,
        ),
        (
            'raises("main.py", "share(1, 0)", "ValueError", message="People must be at least 1")',
            "People must be at least 1",
            "people must be at least 1",
            "case",
        ),
        ('gives("main.py", "nothing()", 1)', "runs nothing()", "NameError: name 'nothing' is not defined", None),
        ('run("other.py")', "handed_in other.py", "files main.py", None),
    ],
)
def test_what_a_function_does_not_give(statement: str, expected: str, got: str, near_miss: str | None) -> None:
    finding = line(statement, BILL)
    assert not finding.passed
    assert (*said(finding), finding.near) == (expected, got, near_miss)


@pytest.mark.parametrize(
    "statement",
    [
        "shows(2, 7)",
        "shows(7)",
        'says("days: 2", "HOURS")',
        'prints("Days: 2", "Hours: 7")',
        'prints("Hours: 7")',
        'prints_exactly("Days: 2\\nHours: 7")',
        'never_says("minutes")',
    ],
)
def test_what_a_script_prints(statement: str) -> None:
    assert line(f'run("main.py", stdin="200000\\n").{statement}', CLOCK).passed


@pytest.mark.parametrize(
    ("statement", "near_miss"),
    [
        ("shows(7, 2)", None),
        ("shows(2, 7, 33)", None),
        ("shows(2.4)", "rounding"),
        ('says("hours", "days")', None),
        ('prints("days: 2")', "case"),
        ('prints("Days:2")', "spaces"),
        ('prints("Days 2")', "punctuation"),
        ('prints("Hours: 7", "Days: 2")', None),
        ('prints_exactly("Days: 2")', None),
        ('never_says("HOURS")', None),
        ('file("x.txt")', None),
    ],
)
def test_what_a_script_does_not_print(statement: str, near_miss: str | None) -> None:
    finding = line(f'run("main.py", stdin="200000\\n").{statement}', CLOCK)
    assert (finding.passed, finding.near) == (False, near_miss)


def test_prompts_are_kept_apart_from_what_is_printed() -> None:
    assert line('expect(run("main.py", stdin="1\\n").prompts, ["Seconds: "])', CLOCK).passed


@pytest.mark.parametrize(
    ("work", "error", "number"),
    [
        ("x = 1\nprint(1 / 0)", "ZeroDivisionError: division by zero", 2),
        ("def f():\n    return int('x')\nf()", "ValueError: invalid literal for int() with base 10: 'x'", 2),
        ("input()", "EOFError: EOF when reading a line", 1),
        ("import nowhere_at_all", "ModuleNotFoundError: No module named 'nowhere_at_all'", 1),
    ],
)
def test_an_error_fails_the_line_and_points_at_the_place(work: str, error: str, number: int) -> None:
    finding = line('run("main.py")', work)
    assert (finding.passed, said(finding)[1]) == (False, error)
    assert finding.at
    assert (finding.at.file, finding.at.number) == ("main.py", number)
    assert finding.at.text == work.splitlines()[number - 1].strip()
    assert finding.hint == error.partition(":")[0]


def test_an_error_in_another_file_of_the_work_is_found_there() -> None:
    work = {"main.py": "import helper\nhelper.f()", "helper.py": "def f():\n    raise KeyError('k')"}
    at = line('run("main.py")', work).at
    assert at
    assert (at.file, at.number) == ("helper.py", 2)


def test_an_error_that_is_wanted_is_none() -> None:
    work = "import sys\nprint('no such folder', file=sys.stderr)\nsys.exit(1)"
    assert line(
        'done = run("main.py", crash=True); expect((done.exit, done.stderr), (1, "no such folder\\n"))', work
    ).passed


def test_work_that_never_ends_is_stopped() -> None:
    finding = line('run("main.py")', "while True: pass", cpu_seconds=0.2)
    assert said(finding) == ("ends", "stopped time")


def test_a_script_that_asks_at_the_end_still_has_its_functions() -> None:
    work = "def f(): return 5\nprint(f() + int(input()))"
    assert line('gives("main.py", "f()", 5)', work).passed


def test_a_guard_keeps_main_from_running_on_import() -> None:
    work = "def f(): return 5\nif __name__ == '__main__':\n    raise SystemExit('no')"
    assert line('gives("main.py", "f()", 5)', work).passed


def test_packages_and_modules_run_as_python_runs_them() -> None:
    work = {
        "dinner/__init__.py": "",
        "dinner/split.py": "from .money import text\ndef share(): return text(5)",
        "dinner/money.py": "def text(x): return f'{x:.2f} EUR'",
        "dinner/__main__.py": "from dinner.split import share\nprint(share(), __name__)",
        "main.py": "",
    }
    assert line('run("dinner/__main__.py", module="dinner").prints("5.00 EUR __main__")', work).passed
    assert line('gives("dinner/split.py", "share()", "5.00 EUR")', work).passed


def test_files_are_laid_over_the_work_and_taken_away() -> None:
    work = {"main.py": "import os\nprint(open('a.txt').read(), os.path.exists('b.txt'))", "b.txt": "x"}
    assert line('run("main.py", files={"a.txt": "new", "b.txt": None}).prints("new False")', work).passed


def test_files_that_were_made_are_read_as_tables_and_json() -> None:
    work = "open('a.csv', 'w').write('x,y\\n1,2.50\\n')\nopen('a.json', 'w').write('{\"k\": [1]}')"
    assert line('expect_rows(run("main.py").rows("a.csv"), [["x", "y"], [1, 2.5]])', work).passed
    assert line('expect(run("main.py").json("a.json"), {"k": [1]})', work).passed
    assert not line('run("main.py").json("a.csv")', work).passed
    finding = line('expect_rows(run("main.py").rows("a.csv"), [["x", "y"], [1, 3]])', work)
    assert said(finding) == ("row 2 1, 3", "row 2 1, 2.50")
    assert said(line('expect_rows(run("main.py").rows("a.csv"), [["x", "y"]])', work)) == ("rows 1", "rows 2")


def test_chance_can_be_fixed_and_a_game_be_played() -> None:
    work = """
import random
secret = random.randint(1, 100)
while True:
    guess = int(input("? "))
    if guess == secret:
        break
    print("higher" if guess < secret else "lower")
print("correct")
"""
    check = """
PLAY = "def reply(output): return 75 if 'higher' in output else 50"
FIXED = "import random; random.randint = lambda a, b: 75"
def it():
    'it'
    run("main.py", before=FIXED, reply=PLAY).says("higher", "correct")
"""
    assert judged(check, work).passed


def test_the_source_is_read_without_running_it() -> None:
    work = """
import csv
from os import path
def f():
    while True:
        with open("x") as stream:
            stream.read()
class C: pass
1 / 0
"""
    for holds in (
        'source("main.py").calls("open")',
        'source("main.py").calls("read")',
        'not source("main.py").calls("print")',
        'source("main.py").uses(ast.While, ast.For)',
        'not source("main.py").uses(ast.Lambda)',
        'source("main.py").imports("csv")',
        'source("main.py").imports("os")',
        'not source("main.py").imports("sys")',
        'source("main.py").names() == ["f", "C"]',
    ):
        assert line(f"expect({holds}, True)", work).passed, holds
    assert said(line('source("main.py").must(False, "a loop", "none", hint="loop")', work)) == ("a loop", "none")


def test_an_answer_is_a_text_that_was_pasted() -> None:
    assert line("expect_numbers(answer(), [44.6])", {"answer.txt": " The total is 44.60. \n"}).passed
    assert not line("expect_numbers(answer(), [44.6])", {"answer.txt": "44.7"}).passed


def test_syntax_is_told_apart_from_every_line() -> None:
    verdict = judged('def a():\n    """a"""\n', {"main.py": "x = (1\ny = 2", "z.py": "fine = 1"})
    assert verdict.findings == ()
    assert verdict.syntax
    assert (verdict.syntax.at.file, verdict.syntax.at.number) == ("main.py", 1)
    assert not verdict.passed


def test_the_first_line_that_fails_can_be_the_last() -> None:
    check = (
        'def a():\n    """a"""\n    fail("x", "y")\ndef b():\n    """b"""\ndef _c():\n    """c"""\n    fail("x", "y")'
    )
    assert [finding.passed for finding in judged(check, "").findings] == [False, True]
    assert [finding.passed for finding in judged(check, "", first_only=True).findings] == [False]
