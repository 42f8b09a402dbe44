"""Go through the functions of a check and say of each line whether it holds."""

import ast
import json
import types
from collections.abc import Callable, Mapping
from typing import Any

from .door import Ask, room
from .failed import Failed, Said

Verdict = dict[str, Any]
PYTHON = ".py"


def examine(text: str, files: Mapping[str, str], ask: Ask, *, first_only: bool = False) -> Verdict:
    """Judge what was handed in by the text of a check; `first_only` ends at the first line that doesn't hold."""
    if broken := _broken(files):
        return {"syntax": broken, "checks": []}
    room.open(ask, files)
    checks = []
    for name, check in _functions(text):
        checks.append(_hold(name, check))
        if first_only and not checks[-1]["passed"]:
            break
    return {"syntax": None, "checks": checks}


def _broken(files: Mapping[str, str]) -> Verdict | None:
    """Find the first file that is no Python at all."""
    for name, text in sorted(files.items()):
        if name.endswith(PYTHON):
            try:
                ast.parse(text, name)
            except SyntaxError as error:
                line = error.lineno or 1
                shown = (text.splitlines() or [""])[min(line, len(text.splitlines()) or 1) - 1]
                return {
                    "file": name,
                    "line": line,
                    "column": error.offset,
                    "text": shown.strip()[:200],
                    "message": error.msg,
                }
            except (ValueError, RecursionError, MemoryError) as error:
                return {"file": name, "line": 1, "column": None, "text": "", "message": str(error)}
    return None


def _functions(text: str) -> list[tuple[str, Callable[[], None]]]:
    module = types.ModuleType("check")
    exec(compile(text, "check.py", "exec", dont_inherit=True), module.__dict__)  # noqa: S102 - it is content, as ours as this
    own = (item for item in module.__dict__.items() if isinstance(item[1], types.FunctionType))
    return [(name, item) for name, item in own if item.__module__ == "check" and not name.startswith("_")]


def _hold(name: str, check: Callable[[], None]) -> Verdict:
    verdict: Verdict = {"name": name, "title": _title(check), "passed": True, "expected": None, "got": None}
    verdict |= {"near": None, "hint": None, "at": None}
    try:
        check()
    except Failed as failed:
        verdict |= {"passed": False, "expected": _plain(failed.expected), "got": _plain(failed.got)}
        verdict |= {"near": failed.near, "hint": failed.hint, "at": failed.at}
    except Exception as error:  # noqa: BLE001 - what came is so odd that the check itself stumbled over it
        odd = ("odd", {"error": type(error).__name__})
        verdict |= {"passed": False, "expected": _plain(verdict["title"]), "got": _plain(odd)}
    return verdict


def _title(check: Callable[[], None]) -> str:
    return " ".join((check.__doc__ or check.__name__).split())


def _plain(said: Said) -> Verdict:
    key, values = (said, {}) if isinstance(said, str) else said
    return {"text": key[:2000]} if isinstance(said, str) else {"key": key, "values": json.loads(json.dumps(values))}
