"""Files sorted into folders, planned first, and never over another file."""

from judge import expect, fail, run, value

FILES = ("sort_files.py",)
MESS = {
    "mess/cat.jpg": "a cat",
    "mess/dog 2.jpg": "a dog",
    "mess/prices.csv": "prices",
    "mess/notes.txt": "notes",
    "mess/README": "read me",
}
SORTED = {
    "mess/images/cat.jpg": "a cat",
    "mess/images/dog 2.jpg": "a dog",
    "mess/data/prices.csv": "prices",
    "mess/texts/notes.txt": "notes",
    "mess/texts/README": "read me",
}
AS_TEXT = "sorted([str(a).replace('\\\\', '/'), str(b).replace('\\\\', '/')] for a, b in plan({!r}))"


def _mess(done):
    return {name: text for name, text in done.files.items() if name.startswith("mess/")}


def planned():
    """plan gives pairs such as mess/cat.jpg and mess/images/cat.jpg"""
    found = value("sort_files.py", AS_TEXT.format("mess"), files=MESS)
    wanted = sorted([source, next(name for name in SORTED if name.endswith(source[5:]))] for source in MESS)
    expect(found, wanted, of='plan("mess")', hint="pairs")


def other_folder():
    """plan works for other folders, and folders in them stay where they are"""
    files = {**MESS, "desk/a.jpg": "a", "desk/b.md": "b", "desk/images/old.jpg": "old", "desk/texts/old.csv": "old"}
    found = value("sort_files.py", AS_TEXT.format("desk"), files=files)
    expect(
        found,
        [["desk/a.jpg", "desk/images/a.jpg"], ["desk/b.md", "desk/texts/b.md"]],
        of='plan("desk")',
        hint="files_only",
    )


def dry_run():
    """without --go the plan is printed and nothing changes"""
    done = run("sort_files.py", files=MESS)
    expect(_mess(done), MESS, of="the files", hint="only_with_go")
    for name in MESS:
        if name.removeprefix("mess/") not in done.stdout:
            fail(f"{name} in the plan", done.stdout, hint="print_pairs")


def moves():
    """with --go the five files lie in images, data and texts"""
    expect(_mess(run("sort_files.py", "--go", files=MESS)), SORTED, of="the files", hint="make_folder")


def never_over():
    """a target that exists is skipped, and both files stay as they are"""
    done = run("sort_files.py", "--go", files={**MESS, "mess/images/cat.jpg": "the old cat"})
    found = {name: text for name, text in _mess(done).items() if "cat" in name}
    expect(found, {"mess/cat.jpg": "a cat", "mess/images/cat.jpg": "the old cat"}, of="the cats", hint="look_first")
    expect("mess/texts/notes.txt" in done.files, True, of="notes.txt moved all the same", hint="go_on")


def says_so():
    """the skipped file is named: one line more than the plan has"""
    done = run("sort_files.py", "--go", files={**MESS, "mess/images/cat.jpg": "the old cat"})
    usual = run("sort_files.py", "--go", files=MESS)
    told = [line for line in done.lines if line not in usual.lines]
    if not any("cat.jpg" in line for line in told):
        fail("a line that says that cat.jpg was skipped", "\n".join(told) or "no such line", hint="say_it")
