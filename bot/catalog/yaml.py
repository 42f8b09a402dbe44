"""Read YAML strictly: scalars of YAML 1.2, no key twice, no aliases, and every fault has its line."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, SequenceNode

from bot.catalog.yaml_build import SCALARS, YamlFault, built

__all__ = ["MOST_YAML_BYTES", "Document", "YamlFault", "YamlKey", "parse", "read"]

YamlKey = str | int
MOST_YAML_BYTES = 64_000_000


class StrictLoader(yaml.CSafeLoader):
    """The fast loader without YAML 1.1's surprises: `no` and `21:30` and `2026-01-01` stay text."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012  (PyYAML keeps its resolvers in the class)


for _name, (_pattern, _first) in SCALARS.items():
    StrictLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", _pattern, _first)


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says (`data`), and where it says it (`line`)."""

    data: Any
    text: str = field(repr=False)

    def line(self, *path: YamlKey) -> int:
        """Give the line of the deepest part of `path` that exists."""
        node = _nodes(self.text)
        line = _line(node)
        for key in path:
            found = _child(node, key)
            if found is None:
                break
            node, line = found
        return line


def read(file: Path) -> Document:
    """Read one document, or raise a YamlFault."""
    try:
        if file.stat().st_size > MOST_YAML_BYTES:
            raise YamlFault(1, f"is larger than {MOST_YAML_BYTES // 1_000_000} MB")
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise YamlFault(1, f"cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise YamlFault(1, f"is not UTF-8: {error.reason}") from None
    return parse(text)


def parse(text: str) -> Document:
    """Parse one document, or raise a YamlFault."""
    try:
        return Document(built(_events(text)), text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlFault(mark.line + 1 if mark else 1, error.problem or str(error)) from None
    except yaml.YAMLError as error:
        raise YamlFault(1, str(error)) from None


def _events(text: str) -> Iterable[yaml.Event]:
    events: Iterable[yaml.Event] = yaml.parse(text, Loader=StrictLoader)
    return events


@lru_cache(maxsize=2)
def _nodes(text: str) -> Node:
    """Compose the nodes of a text that was parsed, so it nests no deeper than the composer can bear."""
    node = StrictLoader(text).get_single_node()
    if node is None:
        raise YamlFault(1, "is empty")
    return node


def _child(node: Node, key: YamlKey) -> tuple[Node, int] | None:
    if isinstance(node, MappingNode):
        return next(((child, _line(name)) for name, child in node.value if name.value == key), None)
    if isinstance(node, SequenceNode) and isinstance(key, int) and key < len(node.value):
        return node.value[key], _line(node.value[key])
    return None


def _line(node: Node) -> int:
    return int(node.start_mark.line) + 1
