"""Four tools in one command, whatever each of them does."""

import json

from judge import expect, fail, run

FILES = ("checkup.py",)

TOOLS = ("fim.py", "snapshot.py", "certwatch.py", "permaudit.py")
RUN = """
import subprocess

codes = {codes!r}


def run(args, *more, timeout=None, check=False, shell=False, **names):
    with open("calls.txt", "a") as log:
        log.write(f"{{type(args).__name__}} {{shell}} {{timeout}} {{args}}\\n")
    tool = next((name for name in codes if name in str(args)), "")
    code = codes.get(tool, 127)
    if code is None:
        raise subprocess.TimeoutExpired(args, timeout)
    as_text = names.get("text") or names.get("encoding") or names.get("universal_newlines")
    out = f"report of {{tool}}\\n"
    kept = names.get("capture_output") or names.get("stdout") is not None
    out = (out if as_text else out.encode()) if kept else None
    err = ("" if as_text else b"") if kept else None
    if check and code:
        raise subprocess.CalledProcessError(code, args, out, err)
    return subprocess.CompletedProcess(args, code, out, err)


subprocess.run = run
"""


def _checkup(**changed):
    codes = {name: changed.get(name.removesuffix(".py"), 0) for name in TOOLS}
    return run("checkup.py", before=RUN.format(codes=codes))


def _saved(done):
    names = [name for name in done.files if name.startswith("checkup-") and name.endswith(".json")]
    if not names:
        fail("a file checkup-DATE.json", ", ".join(done.files), hint="saved")
    found = done.json(names[0])
    if not isinstance(found, dict) or not all(isinstance(one, dict) for one in found.values()):
        fail("an object from script to code and output", json.dumps(found)[:300], hint="saved")
    return found


def all_four():
    """each of the four tools is run once, and printed on a line of its own"""
    done = _checkup()
    calls = done.file("calls.txt")
    for name in TOOLS:
        expect(calls.count(name), 1, of=f"how often {name} is run")
        done.says(name)


def lists():
    """each call is a list without a shell, with a timeout of 30 seconds"""
    for line in _checkup().file("calls.txt").splitlines():
        if not line.startswith("list False 30 "):
            fail("a list, no shell, a timeout of 30", line, hint="as_list")


def all_well():
    """when all four end with 0 the checkup exits with 0"""
    expect(_checkup().exit, 0, of="the exit code")


def one_failed():
    """when fim.py ends with 1, or certwatch.py with 3, it exits with 1"""
    expect(_checkup(fim=1).exit, 1, of="the exit code", hint="any_failed")
    expect(_checkup(certwatch=3).exit, 1, of="the exit code", hint="any_failed")


def goes_on():
    """after a failure of the first tool the others still run"""
    calls = _checkup(fim=1).file("calls.txt")
    expect(len(calls.splitlines()), 4, of="the number of tools that were run", hint="goes_on")


def too_long():
    """a tool that takes too long counts as failed, and the others still run"""
    done = _checkup(snapshot=None)
    expect(done.exit, 1, of="the exit code", hint="timeout")
    expect(len(done.file("calls.txt").splitlines()), 4, of="the number of tools that were run", hint="timeout")


def saved():
    """checkup-DATE.json has code and output of each tool"""
    found = _saved(_checkup(certwatch=2))
    expect(
        {name: one.get("code") for name, one in found.items()},
        {**dict.fromkeys(TOOLS, 0), "certwatch.py": 2},
        of="code",
    )
    for name in TOOLS:
        expect(f"report of {name}" in str(found[name].get("output")), True, of=f"the output of {name} is saved")
