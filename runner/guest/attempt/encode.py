"""Write a value that a learner's code made as plain data: by its exact kind, never by what it says about itself."""

import sys
from collections.abc import Callable, Iterable
from typing import Any

VALUES_DEEP = 20
ENCODED_ITEMS = 10_000
ENCODED_TEXT = 64 * 1024

Plain = list[Any]


def encode(value: Any, depth: int = 0) -> Plain:
    """Give `[kind, content]`."""
    if depth > VALUES_DEEP:
        return ["thing", [type(value).__name__, "..."]]
    plain = _PLAIN.get(type(value))
    if plain:
        return plain(value)
    return _collection(value, depth) or _foreign(value, depth) or _thing(value)


def _text(value: str) -> str:
    return value[:ENCODED_TEXT].encode("utf-8", "backslashreplace").decode()


_PLAIN: dict[type, Callable[[Any], Plain]] = {
    type(None): lambda value: ["plain", value],
    bool: lambda value: ["plain", value],
    int: lambda value: ["int", hex(value)],  # the decimal digits of a huge number take for ever
    float: lambda value: ["float", repr(value)],
    complex: lambda value: ["complex", repr(value)],
    str: lambda value: ["str", _text(value)],
    bytes: lambda value: ["bytes", value[:ENCODED_TEXT].hex()],
    bytearray: lambda value: ["bytes", value[:ENCODED_TEXT].hex()],
}


_HOLDERS: tuple[Any, ...] = (list, tuple, set, frozenset)


def _collection(value: object, depth: int) -> Plain | None:
    """Take apart what holds others; a class of the learner's own counts as what it is built on."""
    if isinstance(value, dict):
        return ["dict", [[encode(key, depth + 1), encode(item, depth + 1)] for key, item in _first(dict.items(value))]]
    for base in _HOLDERS:
        if isinstance(value, base):
            return [base.__name__, [encode(item, depth + 1) for item in _first(base.__iter__(value))]]
    return None


def _first(values: Iterable[Any]) -> list[Any]:
    return [item for _, item in zip(range(ENCODED_ITEMS), values, strict=False)]


def _foreign(value: Any, depth: int) -> Plain | None:
    """Take apart what numpy and pandas make, where they are imported at all."""
    numpy, pandas = sys.modules.get("numpy"), sys.modules.get("pandas")
    if numpy is not None and isinstance(value, numpy.ndarray):
        return encode(value.tolist(), depth + 1)
    if numpy is not None and isinstance(value, numpy.generic):
        plain = value.item()
        return None if isinstance(plain, numpy.generic) else encode(plain, depth + 1)
    if pandas is not None and isinstance(value, pandas.DataFrame):
        rows = [list(row) for row in value.head(ENCODED_ITEMS).itertuples(index=False, name=None)]
        names = [str(name) for name in value.columns]
        return ["table", [names, encode(rows, depth + 1), encode(list(value.index[:ENCODED_ITEMS]), depth + 1)]]
    if pandas is not None and isinstance(value, pandas.Series):
        pairs = zip(value.index[:ENCODED_ITEMS], value.head(ENCODED_ITEMS), strict=False)
        return ["dict", [[encode(key, depth + 1), encode(item, depth + 1)] for key, item in pairs]]
    if pandas is not None and (value is pandas.NA or value is pandas.NaT):
        return ["float", "nan"]
    return None


def _thing(value: object) -> Plain:
    """Anything else is known by the name of its class and by how it shows itself."""
    try:
        shown = repr(value)
    except Exception as error:  # noqa: BLE001 - a learner's __repr__ may raise anything
        shown = f"<{type(error).__name__}>"
    return ["thing", [type(value).__name__, _text(shown)]]
