"""Write a value that a learner's code made as plain data: by its exact kind, never by what it says about itself."""

import sys
from collections.abc import Iterable
from typing import Any

DEEP = 20
ITEMS = 10_000
TEXT = 64 * 1024

Plain = list[Any]

_SEQUENCES = {list: "list", tuple: "tuple", set: "set", frozenset: "frozenset"}


def encode(value: object, depth: int = 0) -> Plain:
    """Give `[kind, content]`."""
    if depth > DEEP:
        return ["thing", [type(value).__name__, "..."]]
    kind = type(value)
    if value is None or kind is bool:
        return ["plain", value]
    if kind is int:
        return ["int", hex(value)]  # type: ignore[arg-type]  # decimal digits of a huge number take for ever
    if kind is float:
        return ["float", repr(value)]
    if kind is complex:
        return ["complex", repr(value)]
    if kind is str:
        return ["str", str.__getitem__(value, slice(TEXT)).encode("utf-8", "backslashreplace").decode()]  # type: ignore[arg-type]
    if kind in {bytes, bytearray}:
        return ["bytes", bytes(value[:TEXT]).hex()]  # type: ignore[index]
    return _collection(value, depth) or _foreign(value, depth) or _thing(value)


def _collection(value: object, depth: int) -> Plain | None:
    for base, name in _SEQUENCES.items():
        if isinstance(value, base) and type(value) is base:
            return [name, _items(value, depth)]  # type: ignore[arg-type]
    if isinstance(value, dict):  # a Counter or a defaultdict says what it holds, as a dict does
        return ["dict", [[encode(key, depth + 1), encode(item, depth + 1)] for key, item in _first(dict.items(value))]]
    if isinstance(value, tuple):  # a named tuple
        return ["tuple", _items(tuple.__iter__(value), depth)]
    if isinstance(value, list):
        return ["list", _items(list.__iter__(value), depth)]
    return None


def _items(values: Iterable[object], depth: int) -> list[Plain]:
    return [encode(item, depth + 1) for item in _first(values)]


def _first(values: Iterable[Any]) -> list[Any]:
    found = []
    for item in values:
        if len(found) == ITEMS:
            break
        found.append(item)
    return found


def _foreign(value: Any, depth: int) -> Plain | None:
    """Take apart what numpy and pandas make, where they are imported at all."""
    numpy, pandas = sys.modules.get("numpy"), sys.modules.get("pandas")
    if numpy is not None and hasattr(numpy, "ndarray"):
        if isinstance(value, numpy.generic):
            plain = value.item()
            return None if isinstance(plain, numpy.generic) else encode(plain, depth + 1)
        if isinstance(value, numpy.ndarray):
            return encode(value.tolist(), depth + 1)
    if pandas is not None and hasattr(pandas, "DataFrame"):
        if isinstance(value, pandas.DataFrame):
            rows = [list(row) for row in value.head(ITEMS).itertuples(index=False, name=None)]
            names = [str(name) for name in value.columns]
            return ["table", [names, encode(rows, depth + 1), encode(list(value.index[:ITEMS]), depth + 1)]]
        if isinstance(value, pandas.Series):
            pairs = zip(value.index[:ITEMS], value.head(ITEMS), strict=False)
            return ["dict", [[encode(key, depth + 1), encode(item, depth + 1)] for key, item in pairs]]
        if value is pandas.NA or value is pandas.NaT:
            return ["float", "nan"]
    return None


def _thing(value: object) -> Plain:
    """Anything else is known by the name of its class and by how it shows itself."""
    try:
        shown = str(repr(value))[:TEXT]
    except Exception as error:  # noqa: BLE001 - a learner's __repr__ may raise anything
        shown = f"<{type(error).__name__}>"
    return ["thing", [type(value).__name__, shown.encode("utf-8", "backslashreplace").decode()]]
