"""How a guest starts: read what is asked, do it in the learner's folder, say what came of it."""

import atexit
import contextlib
import contextvars
import importlib
import json
import os
import sys
from typing import Any

from .driver import Answer, Request, perform
from .tidy import Tidy

WORK, ASKED, ANSWER_PATH = "/work", "/usr/local/mentor/request.json", "/run/mentor/answer.json"


kept: list[Tidy] = []


def main() -> None:
    """Do the one request of this guest."""
    with open(ASKED, encoding="utf-8") as stream:  # noqa: PTH123 - pathlib takes long to import here
        request: Request = json.load(stream)
    os.chdir(WORK)
    _unbuffered()
    answer = perform(request)
    if request.get("plain"):
        save_pictures()
    tell(answer)


def load(modules: tuple[str, ...], packages: tuple[str, ...]) -> None:
    """Load what the runs to come will import, and remember how everything is."""
    _unbuffered()
    _import(modules)
    kept.append(Tidy(WORK, lambda: _import(packages)))


def again() -> None:
    """Do the next request of a guest that is kept."""
    with open(ASKED, encoding="utf-8") as stream:  # noqa: PTH123
        request: Request = json.load(stream)
    kept[0].before(request["stdin"])
    answer = contextvars.copy_context().run(perform, request)
    atexit._run_exitfuncs()  # noqa: SLF001 - the work's, which ends here
    kept[0].after()
    tell(answer)


def sit() -> None:
    """Load what a judge needs."""
    import judge.examine  # type: ignore[import-not-found]  # noqa: F401


def judge() -> None:
    """Judge what was handed in; the learner's code runs elsewhere, behind the host's door."""
    import _host  # type: ignore[import-not-found]
    from judge.examine import examine

    def ask(request: Request) -> Answer:
        seen: Answer = json.loads(_host.call(json.dumps(request).encode()))
        return seen

    with open(ASKED, encoding="utf-8") as stream:  # noqa: PTH123
        asked = json.load(stream)
    verdict = examine(asked["check"], asked["files"], ask, first_only=asked["first_only"])
    tell(verdict)


def save_pictures() -> None:
    """Keep the figures that were drawn and not saved, as a notebook would show them."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None or any(name.endswith((".png", ".jpg", ".svg")) for name in os.listdir(WORK)):  # noqa: PTH208
        return
    try:
        for number in pyplot.get_fignums()[:5]:
            pyplot.figure(number).savefig(f"{WORK}/figure-{number}.png", dpi=100)
    except Exception as error:  # noqa: BLE001 - a figure that can't be drawn must not hide what was printed
        print(f"{type(error).__name__}: {error}", file=sys.stderr)


def _import(names: tuple[str, ...]) -> None:
    for name in names:
        with contextlib.suppress(Exception):  # whoever needs it will hear of it
            importlib.import_module(name)


def _unbuffered() -> None:
    """Let nothing be lost that was printed before a guest is stopped."""
    streams: tuple[Any, ...] = (sys.stdout, sys.stderr)
    for stream in streams:
        stream.reconfigure(line_buffering=True, write_through=True)


def tell(answer: Answer) -> None:
    """Write the answer where the host looks for it."""
    with open(ANSWER_PATH, "w", encoding="utf-8") as stream:  # noqa: PTH123
        json.dump(answer, stream)
