"""What import-linter can't see of the rooms: adapters go through the door, and never to the store behind it."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ADAPTERS = sorted((ROOT / "adapters").rglob("*.py"))


def reached(source: str) -> set[str]:
    """Name the attributes of other objects that a file uses."""
    return {node.attr for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Attribute)}


@pytest.mark.parametrize("path", ADAPTERS, ids=lambda path: str(path.relative_to(ROOT)))
def test_an_adapter_never_asks_the_store(path: Path) -> None:
    assert not reached(path.read_text(encoding="utf-8")) & {"store", "begin"}


def test_such_a_line_would_be_seen() -> None:
    assert reached("async with app.store.begin() as tx: ...") >= {"store", "begin"}
