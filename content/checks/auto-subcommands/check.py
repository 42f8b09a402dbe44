"""One program with four subcommands."""

from judge import expect, fail, run, source

FILES = ("tidy.py",)
MESS = {"mess/cat.jpg": "the same", "mess/prices.csv": "prices", "mess/notes.txt": "notes", "mess/copy.jpg": "the same"}
OLD = {f"backups/mess-2019010{day}-120000.zip": "old" for day in (1, 2, 3)}


def _mess(done):
    return {name: text for name, text in done.files.items() if name.startswith("mess/")}


def sorts():
    """tidy.py sort mess moves the files and ends with 0"""
    done = run("tidy.py", "sort", "mess", files=MESS)
    wanted = ["mess/data/prices.csv", "mess/images/cat.jpg", "mess/images/copy.jpg", "mess/texts/notes.txt"]
    expect(sorted(_mess(done)), wanted, of="the files", hint="its_function")
    expect(done.exit, 0, of="the exit code", hint="zero")


def finds_dupes():
    """tidy.py dupes mess names cat.jpg and copy.jpg, and moves nothing"""
    done = run("tidy.py", "dupes", "mess", files=MESS)
    for name in ("cat.jpg", "copy.jpg"):
        if name not in done.stdout:
            fail(f"{name} among the duplicates", done.stdout, hint="its_function")
    done.never_says("notes.txt")
    expect(_mess(done), MESS, of="the files", hint="its_function")


def backs_up():
    """tidy.py backup mess --keep 2 leaves two archives, without --keep three"""
    for args, wanted in ((("--keep", "2"), 2), ((), 3), (("--keep", "1"), 1)):
        done = run("tidy.py", "backup", "mess", *args, files={**MESS, **OLD})
        found = [name for name in done.files if name.startswith("backups/") and name.endswith(".zip")]
        expect(len(found), wanted, of=f"archives after backup mess {' '.join(args)}", hint="keeps")


def undoes():
    """tidy.py undo brings everything home, in a run of its own"""
    first = run("tidy.py", "sort", "mess", files=MESS)
    left = {name: text for name, text in first.files.items() if name not in ("tidy.py",)}
    done = run("tidy.py", "undo", files={**left, **dict.fromkeys(set(MESS) - set(left))})
    expect((_mess(done), done.exit), (MESS, 0), of="the files, and the exit code", hint="its_function")


def bare_call():
    """tidy.py alone prints usage and ends with 2; an unknown command too"""
    for args in ((), ("dance",)):
        done = run("tidy.py", *args, files=MESS)
        expect(
            (done.exit, "usage" in done.stderr.lower()), (2, True), of="exit code, and usage on stderr", hint="required"
        )
        expect(_mess(done), MESS, of="the files")


def bound():
    """the functions are bound with set_defaults"""
    if not source("tidy.py").calls("set_defaults"):
        fail("set_defaults(func=...)", "no such call", hint="set_defaults")
