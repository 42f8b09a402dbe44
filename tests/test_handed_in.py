"""What learners hand in is read within bounds, whatever it is; nothing of it is ever written."""

import io
import json
import zipfile

import pytest

from bot.checking.handed_in import Unreadable, looks_like_code, read_text, read_uploads
from bot.values.upload_bounds import ARCHIVE_BYTES, MOST_UPLOADS, UPLOAD_BYTES


def packed(files: dict[str, bytes], **more: int) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, more.get("mode", 0) << 16
            archive.writestr(info, data)
    return held.getvalue()


def notebook(*cells: object) -> bytes:
    return json.dumps({"cells": [{"cell_type": "code", "source": cell} for cell in cells]}).encode()


READ = [
    ([("a.py", b"x = 1")], {"a.py": b"x = 1"}),
    ([("C:\\work\\a.py", b"x")], {"a.py": b"x"}),
    ([("/home/a/b.py", b"x")], {"b.py": b"x"}),
    ([("one/__init__.py", b""), ("two/__init__.py", b"1")], {"one/__init__.py": b"", "two/__init__.py": b"1"}),
    ([("a.ipynb", notebook("x = 1", ["y = 2\n", "y"]))], {"a.py": b"x = 1\n\ny = 2\ny"}),
    ([("a.ipynb", notebook("!pip install x\n%time y"))], {"a.py": b"# !pip install x\n# %time y"}),
    ([("w.zip", packed({"w/a.py": b"1", "w/in/b.py": b"2"}))], {"a.py": b"1", "in/b.py": b"2"}),
    ([("w.zip", packed({"a.py": b"1", "__MACOSX/a.py": b"", ".git/x": b"", "venv/x.py": b""}))], {"a.py": b"1"}),
    ([("W.ZIP", packed({"n.ipynb": notebook("z = 3")}))], {"n.py": b"z = 3"}),
    ([("a.py", b"1"), ("b.csv", b"c,d")], {"a.py": b"1", "b.csv": b"c,d"}),
]


@pytest.mark.parametrize(("sent", "files"), READ)
def test_files_notebooks_and_archives(sent: list[tuple[str, bytes]], files: dict[str, bytes]) -> None:
    assert read_uploads(sent) == files


REFUSED = [
    ([("a.py", None)], "check.too_large"),
    ([("../a.py", b"x")], "check.bad_name"),
    ([("../a.ipynb", notebook("x"))], "check.bad_name"),
    ([("a.py", b"#" * (UPLOAD_BYTES + 1))], "check.too_large"),
    ([("a.zip", b"x" * (ARCHIVE_BYTES + 1))], "check.too_large"),
    ([("a.zip", packed({"bomb.txt": b"0" * 50_000_000}))], "check.too_large"),
    ([("a.zip", packed({"../a.py": b"x", "b.py": b"y"}))], "check.bad_name"),
    ([("a.zip", packed({"/etc/passwd": b"x"}))], "check.bad_name"),
    ([("a.zip", packed({"a\u202e.py": b"x"}))], "check.bad_name"),
    ([("a.zip", packed({"a.py": b"/etc/passwd"}, mode=0o120777))], "check.bad_archive"),
    ([("a.zip", packed({"b.zip": packed({"a.py": b"x"})}))], "check.bad_archive"),
    ([("a.zip", b"no archive")], "check.bad_archive"),
    ([("a.zip", packed({f"{n}.py": b"" for n in range(MOST_UPLOADS + 1)}))], "check.too_many"),
    ([(f"{n}.py", b"") for n in range(MOST_UPLOADS + 1)], "check.too_many"),
    ([("a.py", b"1"), ("a.py", b"2")], "check.twice"),
    ([("a.ipynb", b"{}")], "check.bad_notebook"),
    ([("a.ipynb", b"[" * 100_000)], "check.bad_notebook"),
    ([("a.ipynb", notebook(7))], "check.bad_notebook"),
    ([("a.ipynb", notebook("x" * (UPLOAD_BYTES + 1)))], "check.too_large"),
]


@pytest.mark.parametrize(("sent", "key"), REFUSED)
def test_what_can_not_be_taken_is_refused_with_its_reason(sent: list[tuple[str, bytes | None]], key: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_uploads(sent)
    assert refused.value.key == key


def test_a_damaged_archive_is_read_or_refused() -> None:
    whole = packed({"a.py": b"print(1)\n" * 200, "b.py": b"x = 2\n"})
    outcomes = set()
    for place in range(len(whole)):
        for damage in (0xFF, 0x55, 0x01):
            broken = bytearray(whole)
            broken[place] ^= damage
            try:
                read_uploads([("a.zip", bytes(broken))])
                outcomes.add("read")
            except Unreadable as refused:
                outcomes.add(refused.key)
    assert "check.bad_archive" in outcomes


TEXTS = [
    ("x = 1", "x = 1"),
    ("```python\nx = 1\n```", "x = 1"),
    ("```\nx = 1```", "x = 1"),
    ("print(“hi”)", 'print("hi")'),
    ("x = '“'", "x = '“'"),
    ("def f():\n        return 1\n    # left", "def f():\n        return 1\n    # left"),
    ("def f():\n        return 1\n    def g():\n        return 2", "def f():\n    return 1\ndef g():\n    return 2"),
    ("if x", "if x"),
]


@pytest.mark.parametrize(("typed", "kept"), TEXTS)
def test_a_text_is_taken_as_it_was_meant(typed: str, kept: str) -> None:
    assert read_text(typed) == {"main.py": kept.encode()}


@pytest.mark.parametrize(
    ("text", "is_code"),
    [
        ("print('hi')", True),
        ("x = 1\ny = 2", True),
        ("for i in y:\n    go", True),
        ("```\nanything\n```", True),
        ("hello", False),
        ("what is x = 1", False),
        ("I like it\nvery much", False),
        ("remind me at 9\nplease", False),
        ("Traceback (most recent call last):\n  x = 1\nNameError", False),
    ],
)
def test_code_is_told_from_talk(text: str, is_code: bool) -> None:
    assert looks_like_code(text) is is_code
