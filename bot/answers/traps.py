"""Mistakes that code shows without being run: each trap is a function that finds its lines, by the id of its card."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

MOST_TRAPS = 3  # more at once would help nobody
FindTrap = Callable[[ast.Module], Iterator[ast.AST]]
_FOUND: dict[str, FindTrap] = {}


@dataclass(frozen=True, slots=True)
class Caught:
    """A trap and the line where the code falls into it."""

    trap: str
    line: int


@dataclass(frozen=True, slots=True)
class BrokenSyntax:
    """Where code can't be read."""

    message: str
    line: int
    code: str


def trap(id: str) -> Callable[[FindTrap], FindTrap]:
    """Mark a function as what finds a trap."""

    def mark(function: FindTrap) -> FindTrap:
        if id in _FOUND:
            raise ValueError(f"two functions find {id}")
        _FOUND[id] = function
        return function

    return mark


def every_trap() -> dict[str, FindTrap]:
    """Give the function of each trap, by the id of its card."""
    from bot.answers import finders

    for module in iter_modules(finders.__path__):
        import_module(f"{finders.__name__}.{module.name}")
    return dict(_FOUND)


def read_code(code: str) -> ast.Module | BrokenSyntax:
    """Parse code, or say where it can't be read."""
    try:
        return ast.parse(code)
    except SyntaxError as error:
        line = error.lineno or 1
        lines = code.splitlines()
        return BrokenSyntax(error.msg, line, lines[line - 1].strip() if line <= len(lines) else "")
    except (ValueError, RecursionError, MemoryError):
        return BrokenSyntax("", 1, "")


def traps_in(tree: ast.Module) -> list[Caught]:
    """Name the traps that code falls into, each once, in the order of the lines."""
    caught = []
    for id, find in every_trap().items():
        node = next(find(tree), None)
        if node is not None:
            caught.append(Caught(id, getattr(node, "lineno", 1)))
    return sorted(caught, key=lambda one: one.line)
