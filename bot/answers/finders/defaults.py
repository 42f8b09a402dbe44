"""Traps in the head of a function."""

import ast
from collections.abc import Iterator

from bot.answers.traps import trap

_FRESH = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
_MAKERS = {"list", "dict", "set", "defaultdict", "deque", "Counter"}


@trap("trap-mutable-default")
def mutable_default(tree: ast.Module) -> Iterator[ast.AST]:
    """Find default values that all calls share."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            defaults = [*function.args.defaults, *(one for one in function.args.kw_defaults if one)]
            yield from (default for default in defaults if _is_shared(default))


def _is_shared(default: ast.expr) -> bool:
    made = isinstance(default, ast.Call) and isinstance(default.func, ast.Name) and default.func.id in _MAKERS
    return made or isinstance(default, _FRESH)


@trap("trap-no-self")
def missing_self(tree: ast.Module) -> Iterator[ast.AST]:
    """Find methods that don't take the object they are called on."""
    for owner in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        for method in (node for node in owner.body if isinstance(node, ast.FunctionDef)):
            arguments = [*method.args.posonlyargs, *method.args.args]
            marked = bool(method.decorator_list)
            if not marked and not method.args.vararg and (not arguments or arguments[0].arg not in _OBJECT_NAMES):
                yield method


_OBJECT_NAMES = {"self", "cls", "this", "mcs", "metacls", "_"}
