"""Values that came back from a run, as plain Python again."""

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
    if kind in {"plain", "str"}:
        return content
    if kind == "int":
        return int(content, 16)
    if kind in {"float", "complex"}:
        return (float if kind == "float" else complex)(content)
    if kind == "bytes":
        return bytes.fromhex(content)
    if kind == "dict":
        return {_key(decode(key)): decode(item) for key, item in content}
    if kind == "table":
        return Table(content[0], decode(content[1]), decode(content[2]))
    if kind == "thing":
        return Thing(*content)
    items = [decode(item) for item in content]
    return {"list": list, "tuple": tuple, "set": _set, "frozenset": _set}[kind](items)


def _set(items: list[Any]) -> set[Any]:
    return {_key(item) for item in items}


def _key(value: Any) -> Any:
    try:
        hash(value)
    except TypeError:
        return repr(value)
    return value
