"""Dated backups, tested, and three of them kept."""

import re

from judge import expect, expect_numbers, fail, run

FILES = ("backup.py",)
MESS = {"mess/a.txt": "a", "mess/b c.txt": "b", "mess/d.csv": "d", "mess/e.jpg": "e"}
OLD = {f"backups/mess-2019010{day}-120000.zip": "old" for day in (4, 1, 3, 2)}
DAMAGED = """
    import zipfile
    zipfile.ZipFile.testzip = lambda self: "a.txt"
"""
LOOK = """
import runpy, zipfile, pathlib
try:
    runpy.run_path("backup.py", run_name="__main__")
except SystemExit:
    pass
names = [name for path in pathlib.Path("backups").glob("*.zip") for name in zipfile.ZipFile(path).namelist()]
print("=====", *sorted(pathlib.PurePath(name).name for name in names if not name.endswith("/")), sep="|")
"""


def _backups(done):
    return sorted(name.removeprefix("backups/") for name in done.files if name.startswith("backups/"))


def named():
    """the archive is called backups/mess-20260301-090000.zip, with the time of now"""
    found = _backups(run("backup.py", files=MESS))
    if len(found) != 1 or not re.fullmatch(r"mess-20\d{6}-\d{6}\.zip", found[0]):
        fail("one archive such as mess-20260301-090000.zip", ", ".join(found) or "no archive", hint="the_name")


def packed():
    """it holds the four files of mess"""
    shown = run("look.py", files={**MESS, "look.py": LOOK}).stdout.partition("=====|")[2].strip()
    expect(
        shown,
        "|".join(sorted(name.removeprefix("mess/") for name in MESS)),
        of="what is in the archive",
        hint="whole_folder",
    )


def told():
    """it prints OK with the number of files, 4, and ends with 0"""
    done = run("backup.py", files=MESS)
    done.says("OK", hint="how_many")
    expect_numbers(re.sub(r"\S*mess\S*", "", done.stdout), [4], hint="how_many")
    expect(done.exit, 0, of="the exit code", hint="how_many")


def keeps_three():
    """of four old archives the newest two stay, beside the new one"""
    found = _backups(run("backup.py", files={**MESS, **OLD}))
    kept = [name for name in found if name.startswith("mess-2019")]
    expect(
        (len(found), kept),
        (3, ["mess-20190103-120000.zip", "mess-20190104-120000.zip"]),
        of="archives, and the old ones",
        hint="newest",
    )


def keeps_fewer():
    """with one old archive both stay"""
    found = _backups(run("backup.py", files={**MESS, "backups/mess-20190101-120000.zip": "old"}))
    expect(len(found), 2, of="the number of archives", hint="newest")


def damaged():
    """when testzip finds a bad file the exit code is 1, and no old archive is deleted"""
    done = run("backup.py", files={**MESS, **OLD}, before=DAMAGED)
    expect(done.exit, 1, of="the exit code", hint="asks_testzip")
    if re.search(r"\bOK\b", done.stdout):
        fail("no OK for a damaged archive", done.stdout, hint="asks_testzip")
    kept = [name for name in _backups(done) if name.startswith("mess-2019")]
    expect(len(kept), 4, of="old archives that are still there", hint="after_the_test")
