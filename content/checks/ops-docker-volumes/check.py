"""A counter that lives in a folder."""

from judge import expect, run, source

FILES = ("counter.py",)


def _count(files=None, folder="box"):
    done = run("counter.py", folder, files=files)
    return done, {name: text for name, text in done.files.items() if name != "counter.py"}


def first():
    """the first run in a new folder prints 1 and leaves count.txt there"""
    done, left = _count()
    expect(done.lines, ["1"], of="what is printed", hint="new_folder")
    expect(left.get("box/count.txt", "").strip(), "1", of="box/count.txt", hint="writes_it")


def three():
    """three runs print 1, 2 and 3"""
    left, printed = None, []
    for _ in range(3):
        done, left = _count(left)
        printed += done.lines
    expect(printed, ["1", "2", "3"], of="what is printed", hint="adds_one")


def goes_on():
    """from 41, with a line break or without, it goes on to 42"""
    for text in ("41", "41\n"):
        expect(_count({"box/count.txt": text})[0].lines, ["42"], of="what is printed", hint="adds_one")


def large():
    """99 is followed by 100, and by nothing else in the file"""
    done, left = _count({"box/count.txt": "99\n"})
    expect(left["box/count.txt"].strip(), "100", of="box/count.txt", hint="writes_it")


def empty():
    """an empty count.txt counts as none: 1"""
    expect(_count({"box/count.txt": ""})[0].lines, ["1"], of="what is printed", hint="empty_file")


def deep():
    """a folder in a folder that isn't there is made, too"""
    expect(_count(folder="deep/down")[0].lines, ["1"], of="what is printed", hint="new_folder")


def default():
    """without a folder it is /data"""
    expect("/data" in source("counter.py").text, True, of="/data stands in counter.py", hint="by_default")
