"""Complete lines of a log that grows, is renamed and shrinks while it is read."""

from judge import expect, value

FILES = ("follow.py",)

WRITER = """
    import builtins
    import os
    import time

    class LabStop(BaseException):
        pass

    def lab_sleep(seconds):
        builtins.lab_slept.append(seconds)
        if len(builtins.lab_slept) > 40:
            raise LabStop
        if builtins.lab_steps:
            for how, name, text in builtins.lab_steps.pop(0):
                if how == "rename":
                    os.rename(name, text)
                else:
                    with open(name, how) as file:
                        file.write(text)

    def lab_read(lines):
        found = []
        try:
            for line in lines:
                found.append(line)
        except LabStop:
            pass
        return found

    builtins.lab_slept, builtins.lab_read, time.sleep = [], lab_read, lab_sleep
"""


def _follow(start, *steps, ask='lab_read(follow("live.log"))'):
    """Follow a file that starts like this; each sleep of the reader is one step of the writer."""
    before = f"{WRITER}\n    builtins.lab_steps = {[list(step) for step in steps]!r}\n"
    return value("follow.py", ask, before=before, files={"live.log": start})


def _add(text, name="live.log"):
    return [("a", name, text)]


def from_the_start():
    """a file of two lines gives both, without their newlines"""
    expect(_follow("one\ntwo\n"), ["one", "two"], of="the lines", hint="no_newline")


def grows():
    """lines that are added later come too, an empty one among them"""
    found = _follow("one\n", _add("two\nthree\n"), [], _add("\n"), _add("four\n"))
    expect(found, ["one", "two", "three", "", "four"], of="the lines", hint="goes_on")


def half_lines():
    """thr, then e, then e and a newline are one line, and the rest without a newline waits"""
    found = _follow("one\nthr", _add("e"), _add("e\nfo"), _add("ur"))
    expect(found, ["one", "three"], of="the lines", hint="half_line")


def renamed():
    """after a rename the new file is read from its start, and each line comes once"""
    turn = [("rename", "live.log", "live.log.1"), ("w", "live.log", "three\nfour\n")]
    found = _follow("one\n", _add("two\n"), turn, _add("five\n"))
    expect(found, ["one", "two", "three", "four", "five"], of="the lines", hint="reopen")


def finishes_the_old():
    """what was added to the old file right before the rename isn't lost"""
    turn = [*_add("two\nthree\n"), ("rename", "live.log", "live.log.1"), ("w", "live.log", "four\n")]
    found = _follow("one\n", turn, _add("five\n"))
    expect(found, ["one", "two", "three", "four", "five"], of="the lines", hint="old_first")


def shrinks():
    """a file that becomes shorter is read from its start, and goes on growing"""
    found = _follow("one\ntwo\nthree\n", [("w", "live.log", "new\n")], _add("newer\n"))
    expect(found, ["one", "two", "three", "new", "newer"], of="the lines", hint="start_over")


def waits():
    """it waits 0.2 seconds at the end, each time"""
    lines = 'import builtins as lab\nlab_read(follow("live.log"))\nsorted(set(lab.lab_slept))'
    expect(_follow("one\n", ask=lines), [0.2], of="the seconds that it sleeps", hint="a_fifth")
