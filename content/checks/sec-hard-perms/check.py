"""Modes that are too wide, and links that lead out of the folder."""

from judge import expect, fail, value

FILES = ("permaudit.py",)

BENCH = """
import contextlib
import io
import os
import pathlib
import runpy
import stat
import sys

modes, links = {}, {}
real_readlink = os.readlink


def base(path):
    return "" if isinstance(path, int) else os.path.basename(os.fspath(path))


def seen(look, follows):
    def wrapped(path, *more, **names):
        found = look(path, *more, **names)
        name = base(path)
        if name in links and not (follows and names.get("follow_symlinks", True)):
            return os.stat_result((stat.S_IFLNK | 0o777, *found[1:10]))
        return os.stat_result((stat.S_IFREG | modes[name], *found[1:10])) if name in modes else found

    return wrapped


def readlink(path, *more, **names):
    return links[base(path)] if base(path) in links else real_readlink(path, *more, **names)


def chmod(path, mode, *more, **names):
    if base(path) in links:
        modes[base(links[base(path)])] = 0o7777
    modes[base(path)] = stat.S_IMODE(mode)


os.stat, os.lstat, os.readlink, os.chmod = seen(os.stat, True), seen(os.lstat, False), readlink, chmod


def plant(name, mode=0o644, link=None):
    path = pathlib.Path("lab_perms", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("lab\\n")
    if link:
        links[path.name] = link
    else:
        modes[path.name] = mode


def go(*words):
    said, code = io.StringIO(), 0
    sys.argv = ["permaudit.py", "lab_perms", *words]
    with contextlib.redirect_stdout(said):
        try:
            runpy.run_path("permaudit.py", run_name="__main__")
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
    return code, said.getvalue()


pathlib.Path("secret.txt").write_text("outside\\n")
plant("fine.conf")
plant("group.conf", 0o664)
"""


def _bench(lines):
    return value("bench.py", lines, files={"bench.py": BENCH})


def _audit(lines, *wanted, code=1, hint=None):
    ended, said = _bench(f"{lines}\ngo()")
    for word in wanted:
        if word not in said:
            fail(word, said.strip() or "nothing", hint=hint)
    if "fine.conf" in said or "group.conf" in said:
        fail("nothing about fine.conf and group.conf", said, hint="others_only")
    expect(ended, code, of="the exit code", hint=hint)


def nothing():
    """modes 644 and 664 are fine: no line, exit code 0"""
    _audit("pass", code=0, hint="others_only")
    expect(_bench("go()[1].strip()"), "", of="what is printed", hint="others_only")


def writable():
    """a file of mode 666 in a subfolder prints chmod 664 with its path"""
    _audit("plant('sub/open.conf', 0o666)", "chmod 664", "open.conf", hint="one_bit")
    _audit("plant('run.sh', 0o757)", "chmod 755", "run.sh", hint="one_bit")


def keys():
    """a key of mode 644 or 640 prints chmod 600, and one of 600 is fine"""
    for mode in ("0o644", "0o640", "0o604"):
        _audit(f"plant('lab.key', {mode})", "chmod 600", "lab.key", hint="key_modes")
    _audit("plant('lab.key', 0o600)", code=0, hint="key_modes")


def links():
    """a link to ../secret.txt is reported, and a link to fine.txt isn't"""
    _audit("plant('out.link', link='../secret.txt')", "out.link", hint="where_it_ends")
    _audit("plant('fine.txt')\nplant('in.link', link='fine.txt')", code=0, hint="where_it_ends")


def only_printed():
    """without --apply no mode is changed"""
    expect(
        _bench("plant('open.conf', 0o666)\ngo()\noct(modes['open.conf'])"), "0o666", of="its mode", hint="print_only"
    )


def applied():
    """--apply changes both modes, and then a second run exits with 0"""
    lines = "plant('open.conf', 0o666)\nplant('lab.key', 0o644)\ngo('--apply')\n"
    found = _bench(f"{lines}[oct(modes['open.conf']), oct(modes['lab.key']), go()[0]]")
    expect(found, ["0o664", "0o600", 0], of="the modes, and the exit code after that", hint="apply")


def link_left():
    """--apply leaves links alone, so the exit code is still 1"""
    lines = "plant('open.conf', 0o666)\nplant('out.link', link='../secret.txt')\ngo('--apply')\n"
    found = _bench(f"{lines}[oct(modes['open.conf']), 'out.link' in modes, go()[0]]")
    expect(found, ["0o664", False, 1], of="mode, link was changed, exit code", hint="links_excepted")
