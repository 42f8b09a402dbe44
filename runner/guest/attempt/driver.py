"""Run one request in this interpreter: a script as `python script.py` would, or some lines after an import.

It may be lied to: the learner's code shares the interpreter. So it is told nothing that is worth a lie, least of all
what is expected; whoever reads its answer compares, elsewhere.
"""

import ast
import builtins
import importlib
import linecache
import os
import runpy
import sys
import types
from collections.abc import Callable
from typing import Any

from .encode import encode

Request = dict[str, Any]
Answer = dict[str, Any]

PROBE = "<probe>"
TEXT_LINES = 200


def perform(request: Request) -> Answer:
    """Do what a request asks for and say what came of it."""
    answer: Answer = {"exit": 0, "error": None, "value": None, "prompts": []}
    sys.argv = [request["file"], *request.get("args", ())]
    sys.dont_write_bytecode = True
    sys.path.insert(0, "" if request.get("module") else os.path.dirname(request["file"]))  # noqa: PTH120
    builtins.input = _asking(answer["prompts"], request.get("reply"))
    try:
        if request.get("before"):
            exec(compile(request["before"], PROBE, "exec"), {"__name__": "before"})  # noqa: S102
        if request.get("module"):
            runpy.run_module(request["module"], run_name="__main__", alter_sys=True)
        elif request.get("probe") is None:
            _run(request["file"], "__main__")
        else:
            answer["value"] = encode(_probe(request["file"], request["probe"]))
    except SystemExit as end:
        answer["exit"] = _code(end)
    except BaseException as error:  # noqa: BLE001 - a learner's code may raise anything
        answer["exit"], answer["error"] = 1, describe(error)
    _flush()
    return answer


def describe(error: BaseException) -> Answer:
    """Say what was raised and at which line of the learner's files, the innermost one."""
    place: tuple[str, int] | None = None
    trace = error.__traceback__
    while trace is not None:
        if name := _of_learner(trace.tb_frame.f_code.co_filename):
            place = (name, trace.tb_lineno)
        trace = trace.tb_next
    if isinstance(error, SyntaxError) and error.filename and (name := _of_learner(error.filename)):
        place = (name, error.lineno or 1)
    try:
        message = str(error)[:1000]
    except Exception:  # noqa: BLE001 - a learner's __str__ may raise anything
        message = ""
    told = {"type": type(error).__name__, "bases": [base.__name__ for base in type(error).__mro__], "message": message}
    if place:
        told |= {"file": place[0], "line": place[1], "text": linecache.getline(*place).strip()[:TEXT_LINES]}
    return told


def _of_learner(file: str) -> str:
    """Give the name of a file within the learner's folder, or nothing."""
    here = os.getcwd().rstrip("/") + "/"  # noqa: PTH109 - pathlib takes long to import in the sandbox
    name = file.removeprefix(here)
    return "" if name.startswith(("<", "/")) else name


def _run(file: str, name: str) -> dict[str, Any]:
    """Run a file in a module of its own, which is what `import` and `python file` both do."""
    with open(file, encoding="utf-8-sig") as stream:  # noqa: PTH123
        text = stream.read()
    module = types.ModuleType(name)
    package = os.path.dirname(file).replace("/", ".")  # noqa: PTH120
    module.__file__ = file
    module.__dict__["__builtins__"] = builtins
    if name != "__main__":
        module.__package__ = package
        if package:
            importlib.import_module(package)
    sys.modules[name] = module
    exec(compile(text, file, "exec", dont_inherit=True), module.__dict__)  # noqa: S102
    return module.__dict__


def _probe(file: str, lines: str) -> object:
    """Import the file, run the lines in its namespace, and give the value of the last one if it is an expression."""
    name = os.path.splitext(file)[0].replace("/", ".").removesuffix(".__init__")  # noqa: PTH122
    sys.path[0] = ""
    try:
        names = _run(file, name)
    except (EOFError, SystemExit):  # it asks or ends at the end of the file, after what is looked for was made
        names = sys.modules[name].__dict__
    tree = ast.parse(lines, PROBE)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, PROBE, "exec"), names)  # noqa: S102
    if not isinstance(last, ast.Expr):
        return None
    return eval(compile(ast.Expression(last.value), PROBE, "eval"), names)  # noqa: S307


def _asking(prompts: list[str], reply: str | None) -> Callable[[object], str]:
    """Make an `input` that shows its prompt aside, so that what is printed starts at the start of a line.

    `reply` defines `reply(output)`: what a player answers to all that was printed so far.
    """
    names: dict[str, Any] = {}
    heard = _Heard(sys.stdout)
    if reply:
        exec(compile(reply, PROBE, "exec"), names)  # noqa: S102
        sys.stdout = heard  # type: ignore[assignment]

    def ask(prompt: object = "") -> str:
        prompts.append(str(prompt)[:1000])
        if reply:
            heard.text += str(prompt)
            return str(names["reply"](heard.text))
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            raise EOFError("EOF when reading a line")
        return line.rstrip("\n")

    return ask


class _Heard:
    """A stream that remembers what went through it."""

    def __init__(self, stream: Any) -> None:
        self.text, self._stream = "", stream

    def write(self, text: str) -> int:
        """Pass on, and keep for the player."""
        self.text += text
        return int(self._stream.write(text))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _code(end: SystemExit) -> int:
    if end.code is None or isinstance(end.code, int):
        return int(end.code or 0) & 0xFF
    try:
        print(end.code, file=sys.stderr)
    except Exception:  # noqa: BLE001 - the learner may have closed or replaced it
        return 1
    return 1


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # noqa: BLE001 - the learner may have closed or replaced it
            continue
