"""Tell whether a text gives a solution away: compare what both do, whatever the names are."""

import ast
import re
from collections import Counter
from collections.abc import Iterator

TOO_MUCH = 0.5
SMALL = 6  # nodes; a statement of fewer says nothing, everybody writes it
_CODE_PIECE = re.compile(r"```(?:python|py)?\n(.*?)```|`([^`\n]+)`", re.DOTALL)


def gives_away(text: str, solution: str) -> bool:
    """Tell whether the code in a text holds more than half of what a solution does."""
    wanted = Counter(_statements(solution))
    whole = sum(size * count for (_, size), count in wanted.items())
    shown = Counter(fingerprint for code in code_in(text) for fingerprint in _statements(code))
    held = sum(size * min(count, shown[shape, size]) for (shape, size), count in wanted.items())
    return whole > 0 and held / whole > TOO_MUCH


def code_in(text: str) -> Iterator[str]:
    """Find what is Python in a text: all of it, or what stands in backticks."""
    for piece in (text, *(block or inline for block, inline in _CODE_PIECE.findall(text))):
        try:
            ast.parse(piece)
        except (SyntaxError, ValueError):
            continue
        yield piece


def normal_form(text: str) -> str:
    """Write code without names of its own, docstrings and comments; two ways to name a thing look alike."""
    tree = ast.parse(text)
    return ast.dump(_Nameless().visit(_bare(tree)))


def _statements(code: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(_bare(ast.parse(code))):
        if isinstance(node, ast.stmt) and not hasattr(node, "body"):
            nameless = _Nameless().visit(ast.parse(ast.unparse(node)))
            size = sum(1 for _ in ast.walk(nameless))
            if size >= SMALL:
                yield ast.dump(nameless), size


def _bare(tree: ast.Module) -> ast.Module:
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)) and ast.get_docstring(
            node
        ):
            node.body = node.body[1:] or [ast.Pass()]
    return tree


class _Nameless(ast.NodeTransformer):
    """Gives each name the number of its first appearance; attributes and built-in calls keep theirs."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def visit_Name(self, node: ast.Name) -> ast.Name:
        """Number a name."""
        node.id = self._number(node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        """Number a parameter."""
        node.arg = self._number(node.arg)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Number a function."""
        node.name = self._number(node.name)
        return self.generic_visit(node)

    def _number(self, name: str) -> str:
        import builtins

        return name if hasattr(builtins, name) else self._names.setdefault(name, f"n{len(self._names)}")
