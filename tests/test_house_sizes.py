"""A file is read at once and a function at a glance."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = [path for room in ("bot", "adapters", "scheduler", "runner") for path in sorted((ROOT / room).rglob("*.py"))]
TESTS = [path for room in ("tests", "benchmarks") for path in sorted((ROOT / room).rglob("*.py"))]
MOST_LINES, MOST_OF_FUNCTION = 300, 40


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_and_no_function_is_too_long(path: Path) -> None:
    source = path.read_text("utf-8")
    assert source.count("\n") <= MOST_LINES
    functions = [
        node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert [one.name for one in functions if (one.end_lineno or 0) - one.lineno >= MOST_OF_FUNCTION] == []


def test_no_file_of_tests_or_benchmarks_is_too_long() -> None:
    assert [path.name for path in TESTS if path.read_text("utf-8").count("\n") > MOST_LINES] == []
