"""Values that came back from a run, as plain Python again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Thing:
    """An object of a class that only the learner's code knows: the name of its class and its repr."""

    kind: str
    shown: str

    def __repr__(self) -> str:
        return self.shown


@dataclass(frozen=True)
class Table:
    """A DataFrame: the names of its columns, its rows and its index."""

    columns: list[str]
    rows: list[list[Any]]
    index: list[Any]

    def column(self, name: str) -> list[Any]:
        """Give one column."""
        return [row[self.columns.index(name)] for row in self.rows]

    def __repr__(self) -> str:
        return "\n".join(["  ".join(self.columns), *("  ".join(map(str, row)) for row in self.rows[:10])])


def decode(plain: Any) -> Any:
    """Turn `[kind, content]` back into a value; nothing in it can run."""
    kind, content = plain
    return _MAKERS[kind](content)


def _items(content: list[Any]) -> list[Any]:
    return [decode(item) for item in content]


def _set(content: list[Any]) -> set[Any]:
    return {_key(item) for item in _items(content)}


def _dict(content: list[Any]) -> dict[Any, Any]:
    return {_key(decode(key)): decode(item) for key, item in content}


def _table(content: list[Any]) -> Table:
    names, rows, index = content
    return Table(names, decode(rows), decode(index))


def _key(value: Any) -> Any:
    try:
        hash(value)
    except TypeError:
        return repr(value)
    return value


_MAKERS: dict[str, Callable[[Any], Any]] = {
    "plain": lambda content: content,
    "str": str,
    "int": lambda content: int(content, 16),
    "float": float,
    "complex": complex,
    "bytes": bytes.fromhex,
    "list": _items,
    "tuple": lambda content: tuple(_items(content)),
    "set": _set,
    "frozenset": _set,
    "dict": _dict,
    "table": _table,
    "thing": lambda content: Thing(*content),
}
