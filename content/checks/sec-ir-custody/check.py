"""Evidence that nobody can change without being noticed."""

import hashlib

from judge import expect, fail, run

FILES = ("custody.py",)

ITEMS = {"app.log": "line one\nline two\n", "auth.log": "Mar 10\n", "notes.txt": "seen at noon\n"}


def _add(name, files):
    done = run("custody.py", "add", name, "--by", "ana", "--why", f"drill {name}", files=files)
    return {**ITEMS, **{key: done.files[key] for key in done.files if key.startswith(("evidence/", "custody"))}}


def _added(*names):
    files = dict(ITEMS)
    for name in names or ITEMS:
        files = _add(name, files)
    return files


def _verify(files):
    return run("custody.py", "verify", files=files)


def copied():
    """add puts an unchanged copy into evidence/, and leaves the file where it is"""
    done = run("custody.py", "add", "app.log", "--by", "ana", "--why", "drill", files=ITEMS)
    expect(done.file("evidence/app.log"), ITEMS["app.log"], of="evidence/app.log")
    expect(done.file("app.log", hint="copy_not_move"), ITEMS["app.log"], of="app.log", hint="copy_not_move")


def entry():
    """custody.jsonl names app.log, ana, why, when and the SHA-256"""
    done = run("custody.py", "add", "app.log", "--by", "ana", "--why", "drill of May", files=ITEMS)
    text = done.file("custody.jsonl", hint="through_chain")
    digest = hashlib.sha256(ITEMS["app.log"].encode()).hexdigest()
    for word in ("app.log", "ana", "drill of May", digest, "prev"):
        if word not in text:
            fail(f"{word} in custody.jsonl", text, hint="through_chain")
    rest = text.split("prev")[0].replace(digest, "")
    expect(sum(sign.isdigit() for sign in rest) >= 8, True, of="the time is in the entry", hint="through_chain")


def three_items():
    """three items verify: exit code 0"""
    expect(_verify(_added()).exit, 0, of="the exit code")


def changed_file():
    """one changed byte in evidence/auth.log names it and exits with 1"""
    done = _verify({**_added(), "evidence/auth.log": "Mar 11\n"})
    expect(done.exit, 1, of="the exit code", hint="both_looked_at")
    _names(done, "auth.log", "app.log")


def missing_file():
    """a copy that is gone is named as well"""
    files = _added()
    files.pop("evidence/notes.txt", None)
    done = _verify(files)
    expect(done.exit, 1, of="the exit code", hint="gone")
    _names(done, "notes.txt", "app.log")


def changed_entry():
    """an entry with another reason breaks the chain at 2 and exits with 1"""
    files = _added()
    files["custody.jsonl"] = files.get("custody.jsonl", "").replace("drill app.log", "nothing")
    done = _verify(files)
    expect(done.exit, 1, of="the exit code", hint="both_looked_at")
    if not any("2" in line for line in done.lines + done.stderr.splitlines()):
        fail("2, the entry that breaks the chain", done.stdout or "nothing", hint="both_looked_at")


def log():
    """log prints a line for each item, with its name, ana and why"""
    done = run("custody.py", "log", files=_added("app.log", "auth.log"))
    for name in ("app.log", "auth.log"):
        if not any(name in line and "ana" in line and f"drill {name}" in line for line in done.lines):
            fail(f"a line with {name}, ana and drill {name}", done.stdout or "nothing", hint="from_the_chain")


def _names(done, wanted, unwanted):
    said = done.stdout + done.stderr
    if wanted not in said or unwanted in said:
        fail(f"{wanted} alone", said.strip() or "nothing", hint="both_looked_at")
