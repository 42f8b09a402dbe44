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
from contextlib import suppress
from typing import Any

from .encode import encode
from .keyboard import PROBE, Keyboard

Request = dict[str, Any]
Answer = dict[str, Any]

MESSAGE = 1000
LINE = 200


def perform(request: Request) -> Answer:
    """Do what a request asks for and say what came of it."""
    answer: Answer = {"exit": 0, "error": None, "value": None, "prompts": []}
    sys.argv = [request["file"], *request.get("args", ())]
    sys.path.insert(0, "" if request.get("module") else os.path.dirname(request["file"]))  # noqa: PTH120
    sys.dont_write_bytecode = True
    if not request.get("plain"):
        builtins.input = Keyboard(answer["prompts"], request.get("reply", "")).ask
    try:
        answer["value"] = _do(request)
    except SystemExit as end:
        answer["exit"] = exit_code(end)
    except BaseException as error:  # noqa: BLE001 - a learner's code may raise anything
        answer["exit"], answer["error"] = 1, describe(error)
        if request.get("plain"):
            show(error)
    for stream in (sys.stdout, sys.stderr):
        with suppress(Exception):  # the learner may have closed or replaced it
            stream.flush()
    return answer


def describe(error: BaseException) -> Answer:
    """Say what was raised and at which line of the learner's files, the innermost one."""
    place: tuple[str, int] | None = None
    for name, line in _lines_of(error):
        place = (name, line)
    message = ""
    with suppress(Exception):  # a learner's __str__ may raise anything
        message = str(error)[:MESSAGE]
    told: Answer = {"type": type(error).__name__, "message": message}
    told["bases"] = [base.__name__ for base in type(error).__mro__]
    if place:
        told |= {"file": place[0], "line": place[1], "text": linecache.getline(*place).strip()[:LINE]}
    return told


def show(error: BaseException) -> None:
    """Write the traceback as Python would, without the lines that are ours."""
    import traceback

    trace = error.__traceback__
    while trace is not None and not _of_learner(trace.tb_frame.f_code.co_filename):
        trace = trace.tb_next
    with suppress(Exception):
        traceback.print_exception(type(error), error, trace)


def exit_code(end: SystemExit) -> int:
    """Give the code of an exit as a shell would see it; a text is said on stderr."""
    if end.code is None or isinstance(end.code, int):
        return int(end.code or 0) & 0xFF
    with suppress(Exception):  # the learner may have closed or replaced it
        print(end.code, file=sys.stderr)
    return 1


def _do(request: Request) -> Any:
    if request.get("before"):
        exec(compile(request["before"], PROBE, "exec"), {"__name__": "before"})  # noqa: S102
    if request.get("module"):
        runpy.run_module(request["module"], run_name="__main__", alter_sys=True)
    elif request.get("probe") is None:
        _run(request["file"], "__main__")
    else:
        return encode(_probe(request["file"], request["probe"]))
    return None


def _run(file: str, name: str) -> dict[str, Any]:
    """Run a file in a module of its own, which is what `import` and `python file` both do."""
    with open(file, encoding="utf-8-sig") as stream:  # noqa: PTH123
        text = stream.read()
    module = types.ModuleType(name)
    module.__file__ = file
    module.__dict__["__builtins__"] = builtins
    package = os.path.dirname(file).replace("/", ".")  # noqa: PTH120
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


def _lines_of(error: BaseException) -> list[tuple[str, int]]:
    """List the learner's lines that an error went through."""
    found, trace = [], error.__traceback__
    while trace is not None:
        if name := _of_learner(trace.tb_frame.f_code.co_filename):
            found.append((name, trace.tb_lineno))
        trace = trace.tb_next
    if isinstance(error, SyntaxError) and error.filename and (name := _of_learner(error.filename)):
        found.append((name, error.lineno or 1))
    return found


def _of_learner(file: str) -> str:
    """Give the name of a file within the learner's folder, or nothing."""
    here = os.getcwd().rstrip("/") + "/"  # noqa: PTH109 - pathlib takes long to import in the sandbox
    name = file.removeprefix(here)
    return "" if name.startswith(("<", "/")) else name
