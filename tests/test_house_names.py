"""A name stands once in the house: a file, a class, and a constant, which means one thing wherever it is met."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def files_of(*rooms: str) -> list[Path]:
    return [path for room in rooms for path in sorted((ROOT / room).rglob("*.py")) if path.parent.name != "versions"]


MENTOR, RUNNER = files_of("bot", "adapters", "scheduler"), files_of("runner")  # two programs, which share no code
# rooms that are built alike: what does the same thing has the same name in each of them
OF_PLATFORMS = {"client", "inbound", "render", "outbound", "limits", "host", "uploads"}
TWINS = ("bot/ports", "bot/store/sql", "bot/store/memory")
STARTS = {"__init__", "__main__"}


def room_of(path: Path) -> str:
    return path.parent.relative_to(ROOT).as_posix()


def of_a_platform(path: Path) -> bool:
    return room_of(path).startswith("adapters/")


def is_twin(path: Path) -> bool:
    """Tell whether a file is one of several that are meant to be alike."""
    return path.stem in STARTS or (of_a_platform(path) and path.stem in OF_PLATFORMS) or room_of(path) in TWINS


def several(found: Iterator[tuple[str, object]]) -> dict[str, set[object]]:
    """Keep the names under which several things were found."""
    named = defaultdict(set)
    for name, what in found:
        named[name].add(what)
    return {name: things for name, things in named.items() if len(things) > 1}


def types(files: list[Path]) -> Iterator[tuple[str, object]]:
    """Give the classes and the names of types, with where or what they are."""
    for path in files:
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                yield node.name, path.relative_to(ROOT).as_posix()
            for name, value in assigned(node):
                if isinstance(name, ast.Name) and is_type(name.id) and "TypeVar" not in ast.unparse(value):
                    yield name.id, ast.unparse(value)


def is_type(name: str) -> bool:
    """Tell whether a name is written as those of types are, `Reply` or `AnyButton`."""
    return name[0].isupper() and not name.isupper()


def assigned(node: ast.stmt) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Give each name that a statement of a module assigns, with what it assigns."""
    if isinstance(node, ast.AnnAssign) and node.value:
        yield node.target, node.value
    for target in node.targets if isinstance(node, ast.Assign) else ():
        pairs = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
        if pairs and len(target.elts) == len(node.value.elts):
            yield from zip(target.elts, node.value.elts, strict=True)
        else:
            yield from ((name, node.value) for name in (target.elts if isinstance(target, ast.Tuple) else [target]))


def constants(files: list[Path]) -> Iterator[tuple[str, object]]:
    """Give the constants of all modules with what they mean; what platforms tell of themselves is meant to be alike."""
    for path in files:
        if of_a_platform(path) and path.stem in {"limits", "__init__"}:
            continue
        for node in ast.parse(path.read_text("utf-8")).body:
            for target, value in assigned(node):
                if isinstance(target, ast.Name) and target.id.isupper() and len(target.id.strip("_")) > 1:
                    yield target.id, "a platform" if target.id == "PLATFORM" else ast.unparse(value)


def test_a_file_name_stands_once() -> None:
    twins = {path.stem for path in MENTOR + RUNNER if is_twin(path)}
    others = [path for path in MENTOR + RUNNER if not is_twin(path)]
    assert several((path.stem, path) for path in others) == {}
    assert twins & {path.stem for path in others} == set()


@pytest.mark.parametrize("files", [MENTOR, RUNNER], ids=["mentor", "runner"])
def test_a_class_and_a_type_have_a_name_of_their_own(files: list[Path]) -> None:
    assert several(types(files)) == {}


@pytest.mark.parametrize("files", [MENTOR, RUNNER], ids=["mentor", "runner"])
def test_a_constant_means_one_thing(files: list[Path]) -> None:
    assert several(constants(files)) == {}


def test_two_meanings_would_be_seen() -> None:
    source = ast.parse("A, B = 1, 2\nC: int = 3\nD = E = 4\n").body
    found = [(ast.unparse(name), ast.unparse(value)) for node in source for name, value in assigned(node)]
    assert found == [("A", "1"), ("B", "2"), ("C", "3"), ("D", "4"), ("E", "4")]
    assert several(iter([("A", 1), ("A", 2), ("B", 1)])) == {"A": {1, 2}}
