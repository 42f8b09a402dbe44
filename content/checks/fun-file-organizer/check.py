"""Files moved into folders by their suffix, never over another one."""

import re

from judge import expect, fail, run

FILES = ("organizer.py", "make_mess.py")
MESS = {
    "messy/cat.jpg": "a cat",
    "messy/dog.jpg": "a dog",
    "messy/bill.pdf": "a bill",
    "messy/notes.txt": "notes",
    "messy/data.xyz": "data",
    "messy/song.mp3": "a song",
}
SORTED = {
    "messy/images/cat.jpg": "a cat",
    "messy/images/dog.jpg": "a dog",
    "messy/documents/bill.pdf": "a bill",
    "messy/documents/notes.txt": "notes",
    "messy/other/data.xyz": "data",
    "messy/other/song.mp3": "a song",
}
TOUCH = """
    import os
    true_utime = os.utime
    def utime(path, *given, **more):
        os.stat(path)
        return true_utime(path, *given, **more)
    os.utime = utime
"""


def _below(done):
    return {name: text for name, text in done.files.items() if name.startswith("messy/")}


def makes_mess():
    """make_mess.py creates 12 files in messy, three of each kind"""
    names = [name for name in run("make_mess.py", before=TOUCH).files if name.startswith("messy/")]
    kinds = {kind: sum(name.endswith(kind) for name in names) for kind in (".jpg", ".pdf", ".txt", ".xyz")}
    expect(kinds, dict.fromkeys(kinds, 3), of="the names in messy", hint="three_each")


def dry_run():
    """--dry-run prints each move and changes nothing"""
    done = run("organizer.py", "--dry-run", files=MESS)
    expect(_below(done), MESS, of="the files after a dry run", hint="only_print")
    for name in ("cat.jpg", "data.xyz"):
        if name not in done.stdout:
            fail(f"the move of {name} is printed", done.stdout, hint="say_the_plan")


def moves():
    """the real run moves six files into images, documents and other"""
    expect(_below(run("organizer.py", files=MESS)), SORTED, of="the files after a run", hint="by_suffix")


def second_run():
    """a second run moves nothing"""
    done = run("organizer.py", files=SORTED, crash=True)
    if done.error:
        fail("nothing to move", f"{done.error['type']}: {done.error['message']}", hint="files_only")
    expect(_below(done), SORTED, of="the files after a second run", hint="files_only")


def never_overwrites():
    """a cat.jpg that is there already stays, the new one becomes cat-1.jpg"""
    done = run("organizer.py", files={**MESS, "messy/images/cat.jpg": "the old cat"})
    found = {name: text for name, text in _below(done).items() if "cat" in name}
    wanted = {"messy/images/cat.jpg": "the old cat", "messy/images/cat-1.jpg": "a cat"}
    expect("messy/documents/notes.txt" in done.files, True, of="notes.txt moved as well")
    expect(found, wanted, of="the cats", hint="free_name")


def counted():
    """the end tells how many moved: 3 images, 1 document and 2 others"""
    files = {**MESS, "messy/emu.jpg": "", "messy/notes.txt": None}
    done = run("organizer.py", files=files)
    for folder, count in (("images", 3), ("documents", 1), ("other", 2)):
        if not re.search(rf"{folder}(?:[^\d-]|-\s){{0,9}}{count}\b|\b{count}\b\D{{0,12}}{folder}", done.stdout):
            fail(f"{folder} {count}", done.stdout, hint="count_moves")
