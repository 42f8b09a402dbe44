"""Six tests of a tool that moves files, each in a folder of its own."""

import ast

from judge import expect, fail, source, value

FILES = ("test_tidy.py", "tidy.py")
STAND_INS = ("pytest.py",)
RUN_ALL = "import pytest\npytest.outcomes(globals())"
SEEN = "lambda path, **more: os.access(path, os.F_OK) and sys._getframe(1).f_globals.get('__name__') != 'tidy'"
BLIND = {"pathlib.Path exists": SEEN, "os.path exists": SEEN}
LAME = {
    "shutil move": "lambda source, target, *more: target",
    "os rename": "lambda source, target: None",
    "os replace": "lambda source, target: None",
    "pathlib.Path rename": "lambda self, target: pathlib.Path(target)",
    "pathlib.Path replace": "lambda self, target: pathlib.Path(target)",
}
HOARDING = {
    "os remove": "lambda path: None",
    "os unlink": "lambda path: None",
    "pathlib.Path unlink": "lambda self, missing_ok=False: None",
}


def _outcomes(broken=None):
    """Run the tests, with some of the standard library broken meanwhile."""
    if not broken:
        return value("test_tidy.py", RUN_ALL)
    pairs = ", ".join("({}, '{}', {})".format(*name.split(), new) for name, new in broken.items())
    lines = f"""
        import os, pathlib, pytest, shutil, sys
        changes = [{pairs}]
        kept = [(place, name, getattr(place, name)) for place, name, _ in changes]
        for place, name, new in changes:
            setattr(place, name, new)
        try:
            found = pytest.outcomes(globals())
        finally:
            for place, name, old in kept:
                setattr(place, name, old)
        found
    """
    return value("test_tidy.py", lines)


def _noticed(broken, of, hint):
    if not any(wrong for _, wrong in _outcomes(broken)):
        fail(f"a test that fails when {of}", "all tests pass", hint=hint)


def six():
    """there are six tests"""
    count = len(_outcomes())
    expect(count >= 6, True, of=f"six tests or more ({count} found)", hint="names")


def green():
    """all of them pass"""
    for name, wrong in _outcomes():
        expect(wrong, "", of=name, hint="look_at_it")


def own_folder():
    """each of them uses tmp_path"""
    for node in ast.walk(source("test_tidy.py").tree):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
            expect(
                "tmp_path" in ast.unparse(node) or _by_fixture(node),
                True,
                of=f"{node.name} uses tmp_path",
                hint="tmp_path",
            )


def _by_fixture(test):
    """Tell whether a test asks for a fixture that itself asks for tmp_path."""
    asked = {one.arg for one in test.args.args}
    makers = [node for node in source("test_tidy.py").tree.body if isinstance(node, ast.FunctionDef)]
    return any(maker.name in asked and "tmp_path" in ast.unparse(maker.args) for maker in makers)


def notices_overwriting():
    """a test fails when tidy no longer sees that a target exists"""
    if "exists(" not in source("tidy.py").text:
        return
    _noticed(BLIND, "no target ever seems to exist", hint="existing_target")


def notices_no_move():
    """a test fails when files aren't moved, or not moved home"""
    _noticed(LAME, "nothing moves any more", hint="really_moved")


def notices_hoarding():
    """a test fails when old backups aren't deleted"""
    _noticed(HOARDING, "nothing is deleted any more", hint="old_ones_gone")
