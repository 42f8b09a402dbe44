"""Change a solution in one small place at a time; a check that is worth its name notices."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

FREE = "# free:"
"""On a line of a solution: the build leaves this open, so nothing is changed here."""

_OPERATORS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mod,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.Lt: ast.GtE,
    ast.GtE: ast.Lt,
    ast.Gt: ast.LtE,
    ast.LtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.And: ast.Or,
    ast.Or: ast.And,
}
_EDGES: dict[type[ast.AST], type[ast.AST]] = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}
_QUIET = {"input", "print"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A solution with one change: the line, what was done there, and the whole text."""

    line: int
    change: str
    text: str


def mutants(text: str) -> Iterator[Mutant]:
    """Give every small change of a text."""
    lines = text.splitlines()
    seen = {ast.unparse(ast.parse(text))}
    for number in range(_count(text)):
        tree = ast.parse(text)
        spot = _Spots(tree).found[number]
        spot.apply()
        if FREE in _lines(lines, spot.node):
            continue
        changed = ast.unparse(ast.fix_missing_locations(tree))
        if changed not in seen:
            seen.add(changed)
            yield Mutant(getattr(spot.node, "lineno", 1), spot.change, changed)


def _count(text: str) -> int:
    return len(_Spots(ast.parse(text)).found)


def _lines(lines: list[str], node: ast.AST) -> str:
    first = getattr(node, "lineno", 1)
    return "\n".join(lines[first - 1 : getattr(node, "end_lineno", first)])


@dataclass(frozen=True, slots=True)
class _Spot:
    node: ast.AST
    change: str
    apply: Callable[[], None]


class _Spots(ast.NodeVisitor):
    """Finds where a tree can be changed, always in the same order."""

    def __init__(self, tree: ast.Module) -> None:
        self.found: list[_Spot] = []
        self.visit(tree)

    def visit_If(self, node: ast.If) -> None:
        """Leave the guard of a script alone, and what it is there for as well."""
        if isinstance(node.test, ast.Compare) and "__name__" in ast.unparse(node.test):
            return
        self._negate(node)
        self.generic_visit(node)

    def visit_While(self, node: ast.While) -> None:
        """Change the condition of a loop, unless it is for ever."""
        if not isinstance(node.test, ast.Constant):
            self._negate(node)
            self.visit(node.test)
        for statement in (*node.body, *node.orelse):
            self.visit(statement)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        """Swap the ways of a choice."""
        self._negate(node)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        """Take another operator; text put together stays as it is."""
        if not _is_text(node.left):
            self._swap(node, node, "op")
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        """Take the other one of `and` and `or`."""
        self._swap(node, node, "op")
        self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        """Take another operator."""
        self._swap(node, node, "op")
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        """Turn a comparison around, and move its edge."""
        for table in (_OPERATORS, _EDGES):
            kind = table.get(type(node.ops[0]))
            if kind is not None:
                self._add(node, f"{_name(node.ops[0])} -> {kind.__name__}", _setter(node.ops, 0, kind()))
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        """Take away a `not`."""
        if isinstance(node.op, ast.Not):
            self._add(node, "not away", lambda: _become(node, ast.Call(ast.Name("bool"), [node.operand], [])))
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        """Take the next number, the other truth."""
        if isinstance(node.value, bool):
            self._add(node, f"{node.value} -> {not node.value}", lambda: setattr(node, "value", not node.value))
        elif isinstance(node.value, (int, float)):
            self._add(node, f"{node.value} -> {node.value + 1}", lambda: setattr(node, "value", node.value + 1))  # type: ignore[operator]

    def visit_FormattedValue(self, node: ast.FormattedValue) -> None:
        """Look at what is shown, not at how wide it is shown."""
        self.visit(node.value)

    def visit_Return(self, node: ast.Return) -> None:
        """Give back nothing."""
        if node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value is None):
            self._add(node, "return None", lambda: setattr(node, "value", ast.Constant(None)))
        self.generic_visit(node)

    def visit_Break(self, node: ast.Break) -> None:
        """Go on instead of leaving."""
        self._add(node, "break -> continue", lambda: _become(node, ast.Continue()))

    def visit_Continue(self, node: ast.Continue) -> None:
        """Leave instead of going on."""
        self._add(node, "continue -> break", lambda: _become(node, ast.Break()))

    def visit_Expr(self, node: ast.Expr) -> None:
        """Leave out a call that does something."""
        if isinstance(node.value, ast.Constant):
            return  # a docstring
        if isinstance(node.value, ast.Call) and _called(node.value) not in _QUIET:
            self._add(node, "call away", lambda: setattr(node, "value", ast.Constant(None)))
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Leave the prompt of an input alone."""
        if _called(node) != "input":
            self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        """Let it pass."""
        self._add(node, "raise away", lambda: _become(node, ast.Pass()))

    def _negate(self, node: ast.If | ast.While | ast.IfExp) -> None:
        self._add(node.test, "condition turned", lambda: setattr(node, "test", ast.UnaryOp(ast.Not(), node.test)))

    def _swap(self, node: ast.AST, holder: Any, field: str) -> None:
        old = getattr(holder, field)
        kind = _OPERATORS.get(type(old))
        if kind is not None:
            self._add(node, f"{_name(old)} -> {kind.__name__}", lambda: setattr(holder, field, kind()))

    def _add(self, node: ast.AST, change: str, apply: Callable[[], None]) -> None:
        self.found.append(_Spot(node, change, apply))


def _setter(items: list[Any], index: int, value: object) -> Callable[[], None]:
    def put() -> None:
        items[index] = value

    return put


def _become(node: Any, other: ast.AST) -> None:
    """Turn a node into another one in its place."""
    node.__class__ = type(other)
    node.__dict__.update(other.__dict__)


def _name(node: ast.AST) -> str:
    return type(node).__name__


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _called(node: ast.Call) -> str:
    return ast.unparse(node.func)
