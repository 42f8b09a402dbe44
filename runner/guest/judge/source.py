"""Read how the learner's work is written, without running it."""

import ast
from dataclasses import dataclass
from functools import cached_property

from .door import room
from .failed import Failed


@dataclass(frozen=True)
class Source:
    """The text of a file and its tree."""

    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """Parse it."""
        return ast.parse(self.text, self.name)

    def calls(self, name: str) -> bool:
        """Tell whether something of this name is called: `open`, or `path.open`."""
        return any(
            isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == name.rsplit(".", maxsplit=1)[-1]
            for node in ast.walk(self.tree)
        )

    def uses(self, *kinds: type[ast.AST]) -> bool:
        """Tell whether it has a node of one of these kinds, such as `ast.While`."""
        return any(isinstance(node, kinds) for node in ast.walk(self.tree))

    def imports(self, name: str) -> bool:
        """Tell whether a module is imported, in whichever way."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import) and any(alias.name.split(".")[0] == name for alias in node.names):
                return True
            if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == name:
                return True
        return False

    def names(self, *kinds: type[ast.AST]) -> list[str]:
        """List the names of its functions and classes (or of these kinds), wherever they stand."""
        wanted = kinds or (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        return [node.name for node in ast.walk(self.tree) if isinstance(node, wanted) and hasattr(node, "name")]

    def must(self, holds: bool, expected: str, got: str, *, hint: str | None = None) -> None:
        """Hold something about the text that the build asks for in so many words."""
        if not holds:
            raise Failed(expected, got, hint=hint)


def source(name: str) -> Source:
    """Give a file that the learner handed in."""
    if name not in room.files:
        raise Failed(("handed_in", {"name": name}), ("files", {"names": ", ".join(sorted(room.files)) or "-"}))
    return Source(name, room.files[name])
