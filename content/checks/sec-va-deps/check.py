"""Known flaws of what you depend on, and the version that closes them."""

import json

from judge import expect, fail, run

FILES = ("deps.py",)


def _flaw(name, *fixes):
    return {"id": name, "fix_versions": list(fixes), "aliases": [], "description": "A flaw in version 1.0."}


def _audit(**packages):
    found = [{"name": name, "version": version, "vulns": flaws} for name, (version, flaws) in packages.items()]
    return run("deps.py", files={"old.json": json.dumps({"dependencies": found, "fixes": []})})


def _fix(done, package):
    lines = [line for line in done.lines if "fix" in line.casefold().replace(":", " ").split() and package in line]
    if len(lines) != 1:
        fail(f"one line with fix and {package}", "\n".join(done.lines) or "nothing", hint="fix_line")
    return lines[0].split()[-1].strip(".,;")


def each_flaw():
    """two flaws of jinja2 3.1.2 are two lines with advisory and fixed version"""
    done = _audit(jinja2=("3.1.2", [_flaw("GHSA-aaaa", "3.1.3"), _flaw("GHSA-bbbb", "3.1.6")]))
    for name, fix in (("GHSA-aaaa", "3.1.3"), ("GHSA-bbbb", "3.1.6")):
        lines = [line for line in done.lines if name in line]
        if len(lines) != 1 or not all(word in lines[0] for word in ("jinja2", "3.1.2", fix)):
            fail(f"one line with jinja2, 3.1.2, {name} and {fix}", "\n".join(done.lines) or "nothing")


def closes_all():
    """fixes in 3.1.3 and 3.1.6 are both closed by 3.1.6"""
    flaws = [_flaw("A-1", "3.1.6"), _flaw("A-2", "3.1.3")]
    expect(_fix(_audit(jinja2=("3.1.2", flaws)), "jinja2"), "3.1.6", of="the version after fix", hint="highest")


def by_number():
    """3.1.10 is newer than 3.1.9"""
    flaws = [_flaw("A-1", "3.1.10"), _flaw("A-2", "3.1.9")]
    expect(_fix(_audit(jinja2=("3.1.2", flaws)), "jinja2"), "3.1.10", of="the version after fix", hint="numbers")


def oldest_of_several():
    """of a flaw that is fixed in 2.2.5 and 3.0.1 the older one counts, wherever it stands"""
    flaws = [_flaw("A-1", "3.0.1", "2.2.5"), _flaw("A-2", "2.0.9")]
    expect(_fix(_audit(tool=("2.0.0", flaws)), "tool"), "2.2.5", of="the version after fix", hint="oldest_each")


def without_fix():
    """a flaw that nobody has fixed gives none"""
    flaws = [_flaw("A-1"), _flaw("A-2", "2.0.9")]
    expect(_fix(_audit(tool=("2.0.0", flaws)), "tool"), "none", of="the word after fix", hint="no_fix")


def clean():
    """a package without flaws isn't named"""
    done = _audit(safe=("1.0.0", []), jinja2=("3.1.2", [_flaw("A-1", "3.1.3")]))
    done.never_says("safe", hint="only_flawed")
    expect(_fix(done, "jinja2"), "3.1.3", of="the version after fix")


def two_packages():
    """each package has a fix of its own"""
    done = _audit(one=("1.0", [_flaw("A-1", "1.1")]), two=("5.0", [_flaw("A-2", "5.2")]))
    expect([_fix(done, "one"), _fix(done, "two")], ["1.1", "5.2"], of="the versions after fix", hint="fix_line")
