"""Uploads that stay in their folder, whatever their names say."""

import re
from textwrap import dedent

from judge import expect, fail, value

FILES = ("store.py",)

ROOT = """
    from pathlib import Path as LabPath
    lab_root = LabPath("up")
    lab_root.mkdir()
    LabPath("up_secret").mkdir()
    LabPath("up_secret/s.txt").write_bytes(b"secret")
    LabPath("secret.txt").write_bytes(b"secret")
"""


def _gives(file, lines, wanted, *, before="", hint=None):
    """As `gives`, and shows the last line alone."""
    expect(value(file, lines, before=before), wanted, of=lines.strip().splitlines()[-1].strip(), hint=hint)


def _raises(file, lines, kind, *, before="", hint=None):
    """As `raises`, and shows the last line alone."""
    *setup, last = dedent(lines).strip().splitlines()
    tried = [*setup, "lab_error = 'no error'", "try:", f"    {last}", f"except {kind}:", f"    lab_error = '{kind}'"]
    tried += ["except Exception as lab_other:", "    lab_error = type(lab_other).__name__"]
    expect(value(file, "\n".join([*tried, "lab_error"]), before=before), kind, of=f"the error of {last}", hint=hint)


def _saved(name):
    return value("store.py", f"{ROOT}    save(lab_root, {name!r}, b'picture')")


def own_name():
    """save gives a name of 32 hexadecimal digits and the suffix"""
    for suffix in (".png", ".txt"):
        name = _saved(f"holiday{suffix}")
        if not isinstance(name, str) or not re.fullmatch(rf"[0-9a-f]{{32}}\{suffix}", name):
            fail(f"32 hexadecimal digits and {suffix}", repr(name), hint="token_name")
    expect(_saved("a.txt") != _saved("a.txt"), True, of="each name is another one", hint="token_name")


def comes_back():
    """what was saved comes back unchanged by open_safe"""
    lines = f"{ROOT}    open_safe(lab_root, save(lab_root, 'a.png', b'\\x89PNG\\r\\n\\x00'))"
    _gives("store.py", lines, b"\x89PNG\r\n\x00", hint="bytes_back")


def wrong_suffix():
    """page.html, a.txt.exe and an empty name raise ValueError in save"""
    for name in ("page.html", "a.txt.exe", "", "txt"):
        _raises("store.py", f"{ROOT}    save(lab_root, {name!r}, b'x')", "ValueError", hint="suffix")


def too_large():
    """half a megabyte is fine, and 2 MB raise ValueError and leave nothing"""
    _gives("store.py", f"{ROOT}    len(open_safe(lab_root, save(lab_root, 'a.txt', b'x' * 500_000)))", 500_000)
    _raises("store.py", f"{ROOT}    save(lab_root, 'a.txt', b'x' * 2_000_000)", "ValueError", hint="size")
    lines = f"""{ROOT}
    try:
        save(lab_root, "a.txt", b"x" * 2_000_000)
    except ValueError:
        pass
    len(list(lab_root.iterdir()))"""
    _gives("store.py", lines, 0, hint="size")


def dots():
    """../secret.txt and a/../../secret.txt raise ValueError"""
    for name in ("../secret.txt", "a/../../secret.txt"):
        _raises("store.py", f"{ROOT}    open_safe(lab_root, {name!r})", "ValueError", hint="resolve_first")


def absolute():
    """an absolute path raises ValueError, and so does an empty name"""
    lines = f"{ROOT}    open_safe(lab_root, str(LabPath('secret.txt').resolve()))"
    _raises("store.py", lines, "ValueError", hint="resolve_first")
    _raises("store.py", f"{ROOT}    open_safe(lab_root, '')", "ValueError", hint="folder_itself")


def look_alike():
    """../up_secret/s.txt, whose folder begins like the root, raises ValueError"""
    _raises("store.py", f"{ROOT}    open_safe(lab_root, '../up_secret/s.txt')", "ValueError", hint="not_by_text")
