"""Configuration files against a baseline that nobody can edit."""

from judge import expect, fail, value

FILES = ("fim.py",)

BENCH = """
import contextlib
import io
import os
import pathlib
import runpy
import stat
import sys

modes = {}


def seen(look):
    def wrapped(path, *more, **names):
        found = look(path, *more, **names)
        name = "" if isinstance(path, int) else os.path.basename(os.fspath(path))
        return os.stat_result((stat.S_IFREG | modes[name], *found[1:10])) if name in modes else found

    return wrapped


os.stat, os.lstat = seen(os.stat), seen(os.lstat)
pathlib.Path.owner = lambda self, **names: "ana"
for name in ("app.conf", "db.conf", "log.conf", "sub/web.conf"):
    pathlib.Path("lab_etc", name).parent.mkdir(parents=True, exist_ok=True)
    pathlib.Path("lab_etc", name).write_text(f"name = {name}\\n")
    modes[os.path.basename(name)] = 0o644


def go(*words):
    said, code = io.StringIO(), 0
    sys.argv = ["fim.py", *words]
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            runpy.run_path("fim.py", run_name="__main__")
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
            print(end.code if isinstance(end.code, str) else "")
    return code, said.getvalue()


def put(name, text):
    pathlib.Path(name).write_text(text)
"""


def _after(changes="pass"):
    """Make a baseline, change something, and check."""
    return value("bench.py", f"go('baseline')\n{changes}\ngo('check')", files={"bench.py": BENCH})


def _reports(changes, *wanted, hint=None):
    code, said = _after(changes)
    words = ("CONTENT", "MODE", "NEW", "DELETED")
    lines = [line for line in said.splitlines() if any(word in line for word in words)]
    good = len(lines) == len(wanted) and all(any(w in x and path in x for x in lines) for w, path in wanted)
    if not good:
        fail("\n".join(f"{word} {path}" for word, path in wanted) or "no line", said.strip() or "nothing", hint=hint)
    expect(code, 1 if wanted else 0, of="the exit code", hint=hint)


def unchanged():
    """check right after baseline says nothing and exits with 0"""
    _reports("pass")


def content():
    """an edited file is CONTENT app.conf, with exit code 1"""
    _reports("put('lab_etc/app.conf', 'name = other\\n')", ("CONTENT", "app.conf"))


def mode():
    """mode 666 instead of 644 is MODE db.conf"""
    _reports("modes['db.conf'] = 0o666", ("MODE", "db.conf"), hint="mode_too")


def new_and_deleted():
    """a new file is NEW, and one that is gone from a subfolder is DELETED"""
    changes = "put('lab_etc/more.conf', 'x\\n')\nos.remove('lab_etc/sub/web.conf')"
    _reports(changes, ("NEW", "more.conf"), ("DELETED", "web.conf"), hint="both_sets")


def four():
    """one of each kind is exactly four lines"""
    changes = "put('lab_etc/app.conf', 'y\\n')\nmodes['db.conf'] = 0o666\nput('lab_etc/more.conf', 'x\\n')"
    wanted = (("CONTENT", "app.conf"), ("MODE", "db.conf"), ("NEW", "more.conf"), ("DELETED", "log.conf"))
    _reports(f"{changes}\nos.remove('lab_etc/log.conf')", *wanted, hint="both_sets")


def edited_baseline():
    """an edited baseline.json prints baseline refused and exits with 2"""
    code, said = _after(
        "put('baseline.json', pathlib.Path('baseline.json').read_text().replace('app.conf', 'axx.conf'))"
    )
    if "baseline refused" not in said.casefold():
        fail("baseline refused", said.strip() or "nothing", hint="hmac")
    expect(code, 2, of="the exit code", hint="hmac")


def other_key():
    """so does a baseline that was made with another key"""
    code, said = _after("put('fim.key', 'another key')")
    if "baseline refused" not in said.casefold():
        fail("baseline refused", said.strip() or "nothing", hint="with_the_key")
    expect(code, 2, of="the exit code", hint="with_the_key")
