"""Read YAML strictly: scalars of YAML 1.2, no key twice, no aliases, and every fault has its line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

Key = str | int
_STR, _MAP, _SEQ = "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"
_SCALARS = {
    "null": (re.compile(r"(?:null|~|)\Z"), ["n", "~", ""]),
    "bool": (re.compile(r"(?:true|false)\Z"), list("tf")),
    "int": (re.compile(r"(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z"), list("-+0123456789")),
    "float": (
        re.compile(r"(?:[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+)\Z"),
        list("-+.0123456789"),
    ),
}


class YamlFault(Exception):
    """A file that cannot be read, with the line where it goes wrong."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


class StrictLoader(yaml.CSafeLoader):
    """The fast loader without YAML 1.1's surprises: `no` and `21:30` and `2026-01-01` stay text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012  (PyYAML keeps its resolvers in the class)


for _name, (_pattern, _first) in _SCALARS.items():
    StrictLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", _pattern, _first)


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says (`data`), and where it says it (`line`)."""

    data: Any
    root: Node

    def line(self, *path: Key) -> int:
        """Give the line of the deepest part of `path` that exists."""
        node, line = self.root, _line(self.root)
        for key in path:
            found = _child(node, key)
            if found is None:
                break
            node, line = found
        return line


def read(file: Path) -> Document:
    """Read one document, or raise a YamlFault."""
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise YamlFault(1, f"cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise YamlFault(1, f"is not UTF-8: {error.reason}") from None
    return parse(text)


def parse(text: str) -> Document:
    """Parse one document, or raise a YamlFault."""
    try:
        root = StrictLoader(text).get_single_node()
        if root is None:
            raise YamlFault(1, "is empty")
        return Document(_value(root, set()), root)
    except RecursionError:
        raise YamlFault(1, "is nested too deeply") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlFault(mark.line + 1 if mark else 1, error.problem or str(error)) from None
    except yaml.YAMLError as error:
        raise YamlFault(1, str(error)) from None


def _value(node: Node, seen: set[int]) -> Any:
    """Turn a node into data; a node met twice is an alias."""
    if id(node) in seen:
        raise YamlFault(_line(node), "aliases are not allowed")
    seen.add(id(node))
    if isinstance(node, MappingNode) and node.tag == _MAP:
        return dict(_pairs(node, seen))
    if isinstance(node, SequenceNode) and node.tag == _SEQ:
        return [_value(child, seen) for child in node.value]
    if isinstance(node, ScalarNode):
        return _scalar(node)
    raise YamlFault(_line(node), f"the tag {node.tag} is not allowed")


def _pairs(node: MappingNode, seen: set[int]) -> Iterator[tuple[str, Any]]:
    known: set[str] = set()
    for key, child in node.value:
        if not isinstance(key, ScalarNode) or key.tag != _STR:
            raise YamlFault(_line(key), "a key must be text")
        if key.value in known:
            raise YamlFault(_line(key), f"the key {key.value!r} stands twice")
        known.add(key.value)
        yield key.value, _value(child, seen)


def _scalar(node: ScalarNode) -> str | int | float | bool | None:
    text, kind = str(node.value), node.tag.rpartition(":")[2]
    if kind == "str":
        return text
    if kind == "null":
        return None
    if kind == "bool" and text in {"true", "false"}:
        return text == "true"
    try:
        if kind == "int":
            return int(text, 0) if text[:2] in {"0o", "0x"} else int(text)
        if kind == "float":
            return float(text)
    except ValueError:
        pass
    raise YamlFault(_line(node), f"{text!r} is not a {node.tag}")


def _child(node: Node, key: Key) -> tuple[Node, int] | None:
    if isinstance(node, MappingNode):
        return next(((child, _line(name)) for name, child in node.value if name.value == key), None)
    if isinstance(node, SequenceNode) and isinstance(key, int) and key < len(node.value):
        return node.value[key], _line(node.value[key])
    return None


def _line(node: Node) -> int:
    return int(node.start_mark.line) + 1
