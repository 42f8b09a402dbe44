"""A manifest that notices each change in a folder."""

import hashlib

from judge import expect, fail, run

FILES = ("manifest.py",)

KEPT = {"data/a.txt": "alpha\n", "data/sub/b.txt": "beta\n", "data/c.txt": "gamma\n"}


def _made(**more):
    return run("manifest.py", "make", "data", files={**KEPT, **more})


def _verified(changes):
    """Make a manifest, change some files, and verify."""
    files = {**KEPT, "manifest.json": _made().file("manifest.json", hint="here"), **changes}
    files = {name: text for name, text in files.items() if text is not None}
    return run("manifest.py", "verify", "data", files=files)


def _says(done, *wanted):
    words = ("CHANGED", "MISSING", "NEW")
    lines = [line for line in done.lines if any(word in line.split() or f"{word}:" in line for word in words)]
    good = len(lines) == len(wanted)
    good = good and all(any(word in line and path in line for line in lines) for word, path in wanted)
    if not good:
        fail("\n".join(f"{word} {path}" for word, path in wanted) or "no line", "\n".join(done.lines) or "nothing")


def manifest():
    """after make, manifest.json has a SHA-256 for a.txt, c.txt and sub/b.txt"""
    found = _made().json("manifest.json", hint="here")
    wanted = {name.removeprefix("data/"): hashlib.sha256(text.encode()).hexdigest() for name, text in KEPT.items()}
    if not isinstance(found, dict):
        fail("an object of path and SHA-256", repr(found)[:200], hint="relative")
    expect(sorted(found), sorted(wanted), of="the paths", hint="relative")
    expect(found, wanted, of="manifest.json", hint="of_bytes")


def nothing_changed():
    """verify right after that says nothing of the three, and exits with 0"""
    done = _verified({})
    _says(done)
    expect(done.exit, 0, of="the exit code")


def changed():
    """one byte more in a.txt prints CHANGED a.txt and exits with 1"""
    done = _verified({"data/a.txt": "alpha\n."})
    _says(done, ("CHANGED", "a.txt"))
    expect(done.exit, 1, of="the exit code", hint="exit_one")


def missing():
    """without sub/b.txt it prints MISSING sub/b.txt and exits with 1"""
    done = _verified({"data/sub/b.txt": None})
    _says(done, ("MISSING", "sub/b.txt"))
    expect(done.exit, 1, of="the exit code", hint="exit_one")


def new():
    """a file more prints NEW extra.txt and exits with 1"""
    done = _verified({"data/extra.txt": ""})
    _says(done, ("NEW", "extra.txt"))
    expect(done.exit, 1, of="the exit code", hint="exit_one")


def renamed():
    """a file that was renamed is MISSING and NEW"""
    _says(_verified({"data/c.txt": None, "data/d.txt": "gamma\n"}), ("MISSING", "c.txt"), ("NEW", "d.txt"))
