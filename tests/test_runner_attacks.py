"""No attack reaches anything, outlasts its time or harms the next program; no forged work passes."""

import json
import time
from collections import Counter

import pytest
from attack_forms import Attack
from runner_house import CANARY, SECRET, Bench
from sandbox_attacks import ATTACKS
from sandbox_forgeries import FORGERIES, Forgery

from runner.order import FILE_LEFT_BYTES, FILES_LEFT, OUTPUT, Order

pytestmark = pytest.mark.timeout(600)
SLACK = 20.0  # seconds: a machine that does other things; what hangs would take for ever
CANARY_TEXT = CANARY.read_text()
LEAST_OF_A_KIND = 5

CHECK = '''
from judge import expect, gives, run, value
FILES = ("main.py",)
def secret():
    """secret(321) is right"""
    gives("main.py", "secret(321)", 54321)
def again():
    """secret(9) is right as well"""
    expect(value("main.py", "secret(9)"), 777.25, places=2)
'''


@pytest.mark.parametrize("attack", ATTACKS, ids=str)
def test_an_attack_reaches_nothing(bench: Bench, attack: Attack) -> None:
    files = {**attack.files, "main.py": attack.code.encode("utf-8", "surrogateescape")}
    pid, began = bench.pid, time.monotonic()
    report = bench.ask(Order(files, "main.py", seconds=attack.seconds))
    assert time.monotonic() - began < attack.seconds + SLACK
    shown = report.stdout + report.stderr + "".join(data.decode(errors="replace") for data in report.files.values())
    assert "ESCAPED" not in report.stdout
    assert SECRET not in shown
    assert CANARY_TEXT[:200] not in shown
    assert CANARY.read_text() == CANARY_TEXT
    assert max(len(report.stdout.encode()), len(report.stderr.encode())) <= 3 * OUTPUT
    assert len(report.files) <= FILES_LEFT
    assert all(len(data) <= FILE_LEFT_BYTES for data in report.files.values())
    after = bench.runs("print('still here')")
    assert (after.stdout, after.exit) == ("still here\n", 0)
    assert bench.pid == pid, "the process had to be started anew"


@pytest.mark.parametrize("forgery", FORGERIES, ids=str)
def test_forged_work_passes_no_check(bench: Bench, forgery: Forgery) -> None:
    files = {**forgery.files, "main.py": forgery.code.encode()}
    report = bench.ask(Order(files, check=CHECK, seconds=2.0))
    if report.stopped is None:
        told = json.loads(report.stdout)
        assert told["syntax"] or [line["passed"] for line in told["checks"]] == [False, False]
    honest = b"def secret(n):\n    return {321: 54321, 9: 777.25}[n]\n"
    told = json.loads(bench.ask(Order({"main.py": honest}, check=CHECK)).stdout)
    assert [line["passed"] for line in told["checks"]] == [True, True]


def test_there_are_attacks_of_every_kind() -> None:
    kinds = Counter(attack.kind for attack in ATTACKS)
    assert min(kinds.values()) >= LEAST_OF_A_KIND
    assert len({str(attack) for attack in ATTACKS}) == len(ATTACKS)
