"""Uploads that stay in their folder, whatever their names say."""

import re

from judge import expect, fail, gives, raises, value

FILES = ("store.py",)

ROOT = """
    from pathlib import Path as LabPath
    lab_root = LabPath("up")
    lab_root.mkdir()
    LabPath("up_secret").mkdir()
    LabPath("up_secret/s.txt").write_bytes(b"secret")
    LabPath("secret.txt").write_bytes(b"secret")
"""


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
    gives("store.py", lines, b"\x89PNG\r\n\x00", hint="bytes_back")


def wrong_suffix():
    """page.html, a.txt.exe and an empty name raise ValueError in save"""
    for name in ("page.html", "a.txt.exe", "", "txt"):
        raises("store.py", f"{ROOT}    save(lab_root, {name!r}, b'x')", "ValueError", hint="suffix")


def too_large():
    """half a megabyte is fine, and 2 MB raise ValueError and leave nothing"""
    gives("store.py", f"{ROOT}    len(open_safe(lab_root, save(lab_root, 'a.txt', b'x' * 500_000)))", 500_000)
    raises("store.py", f"{ROOT}    save(lab_root, 'a.txt', b'x' * 2_000_000)", "ValueError", hint="size")
    lines = f"""{ROOT}
    try:
        save(lab_root, "a.txt", b"x" * 2_000_000)
    except ValueError:
        pass
    len(list(lab_root.iterdir()))"""
    gives("store.py", lines, 0, hint="size")


def dots():
    """../secret.txt and a/../../secret.txt raise ValueError"""
    for name in ("../secret.txt", "a/../../secret.txt"):
        raises("store.py", f"{ROOT}    open_safe(lab_root, {name!r})", "ValueError", hint="resolve_first")


def absolute():
    """an absolute path raises ValueError, and so does an empty name"""
    lines = f"{ROOT}    open_safe(lab_root, str(LabPath('secret.txt').resolve()))"
    raises("store.py", lines, "ValueError", hint="resolve_first")
    raises("store.py", f"{ROOT}    open_safe(lab_root, '')", "ValueError", hint="folder_itself")


def look_alike():
    """../up_secret/s.txt, whose folder begins like the root, raises ValueError"""
    raises("store.py", f"{ROOT}    open_safe(lab_root, '../up_secret/s.txt')", "ValueError", hint="not_by_text")
