"""Clear away what a run left in the interpreter, where the interpreter is kept for the next run of the same work."""

import contextlib
import gc
import io
import os
import random
import sys
import time
import warnings
from collections.abc import Callable
from typing import Any

RECURSION = sys.getrecursionlimit()
STANDARD = "/usr/local/lib/"
_OFTEN_PATCHED = (random, time)  # loaded here so that they are remembered as they were


class Tidy:
    """Remembers how everything was, and puts it back.

    What `load` brings is kept as it is: science takes seconds to load. The rest of what runs import goes again, the
    learner's modules first of all.
    """

    def __init__(self, work: str, load: Callable[[], None]) -> None:
        self._work = work
        self._names = {name: dict(vars(module)) for name, module in sys.modules.items()}
        self._path, self._environment = list(sys.path), dict(os.environ)
        self._filters = list(warnings.filters)
        load()
        self._modules = dict(sys.modules)

    def before(self, stdin: str) -> None:
        """Make room for a run."""
        os.chdir(self._work)
        sys.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")

    def after(self) -> None:
        """Put everything back."""
        for name in sys.modules.keys() - self._modules.keys():
            if "numpy" not in sys.modules or self._is_of_work(name):
                del sys.modules[name]
        sys.modules.update(self._modules)
        for name, names in self._names.items():
            _put_back(name, vars(self._modules[name]), names)
        sys.path[:] = self._path
        warnings.filters[:] = self._filters  # type: ignore[index]
        os.environ.clear()
        os.environ.update(self._environment)
        sys.setrecursionlimit(RECURSION)
        gc.enable()
        gc.collect()  # what a cycle still holds open, a database say, would count among the open files of the next runs
        random.seed()
        for path in [path for path in sys.path_importer_cache if not path.startswith(STANDARD)]:
            del sys.path_importer_cache[path]  # all would mean to read the whole standard library's list anew
        with contextlib.suppress(Exception):
            _science()

    def _is_of_work(self, name: str) -> bool:
        """Tell whether a module is of the learner's files, or made by them."""
        file: Any = getattr(sys.modules[name], "__file__", None)
        return not isinstance(file, str) or not file.startswith(STANDARD)


def _put_back(module: str, now: dict[str, Any], then: dict[str, Any]) -> None:
    for name in now.keys() - then.keys():
        if f"{module}.{name}" not in sys.modules:  # a part that stays loaded is not set again by its next import
            del now[name]
    now.update(then)


def _science() -> None:
    if logging := sys.modules.get("logging"):
        logging.root.handlers.clear()
        logging.root.setLevel(logging.WARNING)
    if numpy := sys.modules.get("numpy"):
        numpy.random.seed(None)
    if pyplot := sys.modules.get("matplotlib.pyplot"):
        pyplot.close("all")
