"""Notes that come back with their key, and are refused once they were touched."""

from judge import expect, fail, run

FILES = ("notes.py",)
STAND_INS = ("cryptography",)

KEPT = ("notes.key", "notes.enc", ".gitignore")


def _after(*commands):
    """Run one command after the other, each with the files that the last one left."""
    files = {}
    for words in commands:
        done = run("notes.py", *words, files=files)
        files = {name: done.files[name] for name in KEPT if name in done.files}
    return done


def _show(files):
    return run("notes.py", "show", files=files)


def _two_notes():
    done = _after(("init",), ("add", "buy milk"), ("add", "call Ana at 5"))
    return {name: done.file(name) for name in ("notes.key", "notes.enc")}


def key():
    """init makes notes.key, and another key each time"""
    first = _after(("init",)).file("notes.key", hint="key_file")
    expect(first != _after(("init",)).file("notes.key"), True, of="two keys differ", hint="generated")


def ignored():
    """init lists notes.key in .gitignore"""
    lines = [line.strip().lstrip("/") for line in _after(("init",)).file(".gitignore", hint="ignore").splitlines()]
    if "notes.key" not in lines:
        fail("notes.key in .gitignore", "\n".join(lines) or "nothing", hint="ignore")


def hidden():
    """after two notes, notes.enc has two lines and no word of them"""
    lines = [line for line in _two_notes()["notes.enc"].splitlines() if line.strip()]
    expect(len(lines), 2, of="the number of lines in notes.enc", hint="line_each")
    if "milk" in "".join(lines):
        fail("no word of a note in notes.enc", "\n".join(lines), hint="encrypted")


def shown():
    """show prints both notes, the older one first"""
    done = _show(_two_notes())
    done.prints("buy milk", "call Ana at 5", hint="as_text")
    expect(done.exit, 0, of="the exit code")


def damaged():
    """one changed character prints damaged or wrong key, and exits with 1"""
    files = _two_notes()
    text = files["notes.enc"]
    files["notes.enc"] = text[:40] + ("A" if text[40] != "A" else "B") + text[41:]
    done = run("notes.py", "show", files=files)
    _refused(done)


def wrong_key():
    """so does another key"""
    files = _two_notes()
    files["notes.key"] = _after(("init",)).file("notes.key")
    _refused(run("notes.py", "show", files=files))


def _refused(done):
    if "damaged or wrong key" not in (done.stdout + done.stderr).casefold():
        fail("damaged or wrong key", done.stdout + done.stderr or "nothing", hint="refused")
    expect(done.exit, 1, of="the exit code", hint="refused")
