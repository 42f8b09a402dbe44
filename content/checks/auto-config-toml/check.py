"""Rules of a tool in a TOML file, checked before anything moves."""

from judge import expect, fail, run

FILES = ("tidy.py",)
MESS = {"mess/cat.jpg": "a cat", "mess/plan.md": "a plan", "mess/prices.csv": "prices"}
RULES = 'keep = 1\n\n[folders]\nimages = [".jpg", ".png"]\nwriting = [".md", ".txt"]\nnumbers = [".csv"]\n'
OLD = {f"backups/mess-2019010{day}-120000.zip": "old" for day in (1, 2, 3, 4)}


def _tidy(*args, rules=None):
    files = {**MESS, **OLD, "tidy.toml": None}
    if rules:
        files["my.toml"] = rules
    return run("tidy.py", *args, files=files, crash=True)


def _mess(done):
    return sorted(name for name in done.files if name.startswith("mess/"))


def _ends_well(done):
    if done.error:
        fail("an end without an error", f"{done.error['type']}: {done.error['message']}", hint="reads_toml")


def rules_decide():
    """with the rules of a file plan.md goes to writing, and prices.csv to numbers"""
    done = _tidy("--config", "my.toml", "sort", "mess", rules=RULES)
    _ends_well(done)
    expect(
        _mess(done),
        ["mess/images/cat.jpg", "mess/numbers/prices.csv", "mess/writing/plan.md"],
        of="the files",
        hint="from_the_table",
    )


def other_rules():
    """when .md moves to another folder, plan.md goes there"""
    other = RULES.replace('".md", ', "").replace('".jpg", ', '".jpg", ".md", ')
    done = _tidy("--config", "my.toml", "sort", "mess", rules=other)
    _ends_well(done)
    expect("mess/images/plan.md" in done.files, True, of="mess/images/plan.md is there", hint="from_the_table")


def defaults():
    """without --config the old rules hold: prices.csv goes to data, three backups stay"""
    done = _tidy("sort", "mess")
    _ends_well(done)
    expect(
        _mess(done),
        ["mess/data/prices.csv", "mess/images/cat.jpg", "mess/texts/plan.md"],
        of="the files",
        hint="old_rules",
    )
    left = [name for name in _tidy("backup", "mess").files if name.startswith("backups/")]
    expect(len(left), 3, of="the number of backups", hint="old_rules")


def keep_from_file():
    """keep = 1 in the file leaves one backup"""
    left = [
        name
        for name in _tidy("--config", "my.toml", "backup", "mess", rules=RULES).files
        if name.startswith("backups/")
    ]
    expect(len(left), 1, of="the number of backups", hint="who_wins")


def command_line_wins():
    """--keep 2 on the command line wins over keep = 1 in the file"""
    done = _tidy("--config", "my.toml", "backup", "mess", "--keep", "2", rules=RULES)
    left = [name for name in done.files if name.startswith("backups/")]
    expect(len(left), 2, of="the number of backups", hint="who_wins")


def doubled():
    """a suffix that stands twice ends with a message that names it, and nothing moves"""
    done = _tidy("--config", "my.toml", "sort", "mess", rules=RULES.replace('".csv"', '".csv", ".md"'))
    if done.error and done.error["type"] not in ("ValueError",):
        _ends_well(done)
    said = done.stdout + done.stderr + (done.error["message"] if done.error else "")
    expect((done.exit != 0, ".md" in said), (True, True), of="an exit code, and .md in the message", hint="names_it")
    expect(_mess(done), sorted(MESS), of="the files", hint="names_it")
