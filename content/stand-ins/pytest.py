"""As much of pytest as these tests need: raises, approx, parametrize, fixtures, tmp_path, capsys, monkeypatch."""

import contextlib
import inspect
import io
import itertools
import os
import pathlib
import re
import sys


class Caught:
    """What `raises` has caught."""

    def __init__(self, kinds, match):
        self.kinds, self.match, self.value, self.type = kinds, match, None, None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if error is None:
            raise AssertionError(f"did not raise {self.kinds}")
        if not isinstance(error, self.kinds):
            return False
        if self.match and not re.search(self.match, str(error)):
            raise AssertionError(f"{self.match!r} doesn't match {error}")
        self.value, self.type = error, kind
        return True


def raises(kinds, *call, match=None, **more):
    caught = Caught(kinds, match)
    if call:
        with caught:
            call[0](*call[1:], **more)
    return caught


class approx:  # noqa: N801
    __hash__ = None

    def __init__(self, wanted, rel=1e-6, abs=1e-12, nan_ok=False):  # noqa: A002
        self.wanted, self.rel, self.abs = wanted, rel or 0, abs or 0

    def __eq__(self, got):
        if isinstance(self.wanted, dict):
            return self.wanted.keys() == got.keys() and all(self._near(got[key], self.wanted[key]) for key in got)
        if isinstance(self.wanted, (list, tuple)):
            return len(got) == len(self.wanted) and all(map(self._near, got, self.wanted))
        return self._near(got, self.wanted)

    def _near(self, got, wanted):
        return abs(got - wanted) <= max(self.rel * abs(wanted), self.abs)

    def __repr__(self):
        return f"approx({self.wanted})"


class Param:
    def __init__(self, *values, id=None, marks=()):  # noqa: A002
        self.values = values


param = Param


class Marks:
    def parametrize(self, names, rows, **_):
        names = [name.strip() for name in names.split(",") if name.strip()] if isinstance(names, str) else list(names)

        def mark(function):
            cases = []
            for row in rows:
                values = row.values if isinstance(row, Param) else row if len(names) > 1 else (row,)
                cases.append(dict(zip(names, values, strict=True)))
            function.cases = [*getattr(function, "cases", []), cases]
            return function

        return mark

    def __getattr__(self, name):
        def mark(*given, **_):
            return given[0] if given and callable(given[0]) else lambda function: function

        return mark


mark = Marks()


def fixture(*given, **_):
    def keep(function):
        function.is_fixture = True
        return function

    return keep(given[0]) if given else keep


def fail(message=""):
    raise AssertionError(message)


class Capture:
    def __init__(self):
        self.streams = io.StringIO(), io.StringIO()

    def readouterr(self):
        seen = Seen(*(stream.getvalue() for stream in self.streams))
        for stream in self.streams:
            stream.seek(0)
            stream.truncate()
        return seen


class Seen(tuple):
    __slots__ = ()

    def __new__(cls, out, err):
        return super().__new__(cls, (out, err))

    out = property(lambda self: self[0])
    err = property(lambda self: self[1])


class Patch:
    def __init__(self):
        self.undone = []

    def setattr(self, holder, name, value=None, raising=True):
        if isinstance(holder, str):
            module, _, last = holder.rpartition(".")
            holder, name, value = sys.modules.get(module) or __import__(module, fromlist=[last]), last, name
        old = getattr(holder, name)
        self.undone.append(lambda: setattr(holder, name, old))
        setattr(holder, name, value)

    def setitem(self, holder, key, value):
        old = dict(holder)
        self.undone.append(lambda: (holder.clear(), holder.update(old)))
        holder[key] = value

    def setenv(self, name, value):
        self.setitem(os.environ, name, str(value))

    def delenv(self, name, raising=True):
        old = os.environ.pop(name, None)
        self.undone.append(lambda: os.environ.update({name: old} if old is not None else {}))

    def chdir(self, folder):
        old = os.getcwd()
        self.undone.append(lambda: os.chdir(old))
        os.chdir(folder)


_FOLDERS = itertools.count(1)


def outcomes(names):
    """Run every test among these names; give a list of [name, what went wrong or ""]."""
    found = []
    fixtures = {name: one for name, one in names.items() if getattr(one, "is_fixture", False)}
    for name, one in list(names.items()):
        if name.startswith("test") and inspect.isfunction(one):
            found += _cases(name, lambda one=one: one, one, fixtures)
        elif name.startswith("Test") and inspect.isclass(one):
            for part, method in vars(one).items():
                if part.startswith("test") and inspect.isfunction(method):
                    found += _cases(
                        part, lambda one=one, part=part: getattr(one(), part), method, {**fixtures, **vars(one)}
                    )
    return found


def _cases(name, make, function, fixtures):
    for rows in itertools.product(*getattr(function, "cases", [])):
        given = {key: value for row in rows for key, value in row.items()}
        yield [name, _outcome(make(), given, fixtures)]


def _outcome(test, given, fixtures):
    here, capture, patch = os.getcwd(), Capture(), Patch()
    made = {"capsys": capture, "monkeypatch": patch}
    ends = []
    try:
        with contextlib.redirect_stdout(capture.streams[0]), contextlib.redirect_stderr(capture.streams[1]):
            test(**{name: _give(name, given, made, fixtures, ends) for name in inspect.signature(test).parameters})
    except (Exception, SystemExit) as error:
        return f"{type(error).__name__}: {error}"[:200]
    finally:
        for end in ends:
            next(end, None)
        for undo in reversed(patch.undone):
            undo()
        os.chdir(here)
    return ""


def _give(name, given, made, fixtures, ends):
    if name in given:
        return given[name]
    if name == "tmp_path" and name not in made:
        folder = pathlib.Path(f"tmp-of-test-{next(_FOLDERS)}").absolute()
        folder.mkdir()
        made[name] = folder
    if name not in made:
        maker = fixtures[name]
        needs = [key for key in inspect.signature(maker).parameters if key != "self"]
        value = maker(**{key: _give(key, given, made, fixtures, ends) for key in needs})
        if inspect.isgenerator(value):
            ends.append(value)
            value = next(value)
        made[name] = value
    return made[name]
