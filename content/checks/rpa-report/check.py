"""A process report from a log and a model."""

import json

from judge import run

FILES = ("report.py",)
MODEL = {"START": ["order"], "order": ["check"], "check": ["pay", "check"], "pay": ["END"]}


def _report(*traces, shuffle=False, start=1):
    rows = [f"{n},{name},{start + hour}" for n, trace in enumerate(traces) for hour, name in enumerate(trace.split())]
    log = "\n".join(["case,activity,hour", *(rows[::-1] if shuffle else rows)]) + "\n"
    return run("report.py", files={"log.csv": log, "model.json": json.dumps(MODEL)})


def clean():
    """two cases that follow the model are 100 percent"""
    done = _report("order check pay", "order check check pay")
    done.prints("cases: 2", "conforming: 100%")
    done.never_says("->")


def any_order():
    """hour 10 comes after hour 9, whatever the order of the rows"""
    _report("order check pay", shuffle=True, start=9).prints("conforming: 100%", hint="numbers")


def jump():
    """a case without a check is named by its step"""
    done = _report("order pay", "order check pay", "order check pay")
    done.prints("cases: 3", "conforming: 67%", "order -> pay: 1 case", hint="step")


def ends():
    """a case that begins or ends in the wrong place doesn't conform"""
    done = _report("check pay", "order check")
    done.prints("conforming: 0%", "START -> check: 1 case", "check -> END: 1 case", hint="start_end")


def once():
    """a step counts once a case, and what the model doesn't know is told"""
    done = _report("order lost order lost order check pay", "order check lost pay", "order check lost pay")
    done.prints(
        "check -> lost: 2 cases", "lost -> pay: 2 cases", "lost -> order: 1 case", "order -> lost: 1 case", hint="once"
    )
