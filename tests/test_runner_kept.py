"""A guest that is kept for the next run: nothing of a run before it is missing, and nothing of it is left."""

from pathlib import Path

import pytest
from runner_house import Bench
from test_runner_sandbox import verdict

pytestmark = pytest.mark.timeout(600)
TWICE = '''
def once():
    """once"""
    gives("main.py", "done", 1)
def twice():
    """twice"""
    gives("main.py", "done", 1)
def thrice():
    """thrice"""
    gives("main.py", "done", 1)
'''
WORKS = {
    "a part of a package": "from scipy import stats\ndone = 1 if stats.norm.cdf(0) == 0.5 else 0\n",
    "a part of a library": "import importlib.resources\nimport numpy\ndone = len([importlib.resources])\n",
}


@pytest.mark.parametrize("work", WORKS)
def test_a_third_run_has_what_the_first_had(bench: Bench, work: str) -> None:
    lines = verdict(bench, TWICE, WORKS[work], packages=("numpy",), seconds=120.0, memory=768 << 20)
    assert [(line["passed"], line["got"]) for line in lines] == [(True, None)] * 3


def test_databases_that_nobody_closes_are_closed(bench: Bench) -> None:
    work = "import sqlite3\nkept = [sqlite3.connect(f'{n}.db') for n in range(20)]\nkept.append(kept)\ndone = 1\n"
    check = "".join(f'def line{n}():\n    """{n}"""\n    gives("main.py", "done", 1)\n' for n in range(8))
    assert all(line["passed"] for line in verdict(bench, check, work))


def test_the_folder_of_checks_holds_no_tests_of_its_own() -> None:
    assert not list(Path(__file__).parent.parent.glob("content/checks/*/test_*.py"))
