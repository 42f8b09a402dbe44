"""A gate that refuses a worse model."""

from judge import expect, run

FILES = ("gate.py",)


def _gate(accuracy):
    return run("gate.py", before=f"import os\nos.environ['ACCURACY'] = '{accuracy}'")


def good():
    """an accuracy of 0.95 passes with 0 and is printed"""
    done = _gate(0.95)
    expect(done.exit, 0, of="the exit code")
    found = [number for number in done.numbers if abs(number - 0.95) < 0.006 or abs(number - 95) < 0.6]
    expect(bool(found), True, of="the accuracy is printed", hint="prints_it")


def bad():
    """an accuracy of 0.42 exits with 1, and is printed all the same"""
    done = _gate(0.42)
    expect(done.exit, 1, of="the exit code", hint="exit_code")
    found = [number for number in done.numbers if abs(number - 0.42) < 0.006 or abs(number - 42) < 0.6]
    expect(bool(found), True, of="the accuracy is printed", hint="prints_it")


def edge():
    """exactly 0.90 passes, 0.8999 doesn't"""
    expect(_gate(0.9).exit, 0, of="the exit code at 0.90", hint="below_only")
    expect(_gate(0.8999).exit, 1, of="the exit code at 0.8999", hint="below_only")


def seed():
    """the model is evaluated with seed 42, on the data of load_data"""
    done = run("gate.py", before="import os\nos.environ['ACCURACY'] = '0.95'\nos.environ['TELL'] = '1'")
    done.says("EVALUATED model 178 178 42", hint="with_seed")
