"""A to-do list that keeps its tasks between runs."""

import re

from judge import expect, fail, run

FILES = ("todo.py",)
KEPT = "tasks.json"


def _session(*lines, tasks=None):
    """Type these lines, with the tasks of an earlier run."""
    return run("todo.py", stdin="".join(f"{line}\n" for line in lines), files={KEPT: tasks})


def _boxes(done):
    """Give the boxes and tasks that were listed."""
    found = [re.search(r"\[(.)\]\s*(.*)", line) for line in done.lines]
    return [[box.group(1).lower().strip(), box.group(2).strip()] for box in found if box]


def _after(*lines):
    """Give what an earlier run left."""
    return _session(*lines, "quit").file(KEPT, hint="saves")


def adds_and_lists():
    """two tasks are added and listed, each with an open box"""
    done = _session("add buy milk", "add call Ada", "list", "quit")
    expect(_boxes(done), [["", "buy milk"], ["", "call Ada"]], of="the list", hint="whole_text")


def numbered():
    """the list counts from 1"""
    done = _session("add buy milk", "add call Ada", "list", "quit")
    listed = [line for line in done.lines if "[" in line]
    for number, line in enumerate(listed, 1):
        expect(str(number) in line.partition("[")[0], True, of=f"{number} stands before its box", hint="from_one")


def finishes():
    """done 2 puts an x into the second box"""
    done = _session("add buy milk", "add call Ada", "done 2", "list", "quit")
    expect(_boxes(done), [["", "buy milk"], ["x", "call Ada"]], of="the list", hint="second_of_two")


def remembers():
    """after a restart the list is the same"""
    tasks = _after("add buy milk", "add call Ada", "done 1")
    done = _session("list", "add read", "list", "quit", tasks=tasks)
    wanted = [["x", "buy milk"], ["", "call Ada"]]
    expect(_boxes(done), [*wanted, *wanted, ["", "read"]], of="both lists", hint="loads")


def saves_at_once():
    """tasks are saved after every change, without quit"""
    done = run("todo.py", stdin="add buy milk\nadd call Ada\ndone 2\n", files={KEPT: None}, crash=True)
    again = _session("list", "quit", tasks=done.file(KEPT, hint="saves"))
    expect(_boxes(again), [["", "buy milk"], ["x", "call Ada"]], of="the list", hint="every_change")


def wrong_numbers():
    """done 0, done 9 and done x change nothing and get a line of help"""
    for number in ("0", "9", "x"):
        done = _session("add buy milk", "add call Ada", "list", f"done {number}", "quit")
        quiet = _session("add buy milk", "add call Ada", "list", "quit")
        expect(len(done.lines) > len(quiet.lines), True, of=f"done {number} gets a line of help", hint="help_them")
        again = _session("list", "quit", tasks=done.files.get(KEPT))
        expect(
            _boxes(again), [["", "buy milk"], ["", "call Ada"]], of=f"the list after done {number}", hint="no_such_task"
        )


def unknown_command():
    """an unknown command gets a line of help, and the loop goes on"""
    done = _session("dance", "add buy milk", "list", "quit")
    if len(done.lines) < 2:
        fail("a line of help for dance", done.stdout, hint="help_them")
    expect(_boxes(done), [["", "buy milk"]], of="the list", hint="help_them")
