"""A Mermaid flowchart as stations and ways."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.catalog.importing.document import ImportFault

_HEAD = re.compile(r"^(?:graph|flowchart)\b")
_STYLE = re.compile(r"^(?:classDef|class|style|linkStyle|click|direction|end)\b")
_SUBGRAPH = re.compile(r"^subgraph\s+(?:\w+\s*\[(?P<label>[^\]]+)\]|(?P<name>.+))$")
_ARROW = re.compile(r"\s*(?:-->|---|==>|-\.->)\s*(?:\|(?P<label>[^|]*)\|)?\s*")
_NODE = re.compile(r"(?P<id>\w[\w-]*)\s*(?P<shape>[\[({>].*)?$")
_CLOSING = {"[": "]", "(": ")", "{": "}", ">": "]"}


@dataclass(frozen=True, slots=True)
class Way:
    """An arrow from one station to the next."""

    source: str
    target: str
    label: str
    line: int


@dataclass(slots=True)
class Chart:
    """`labels`: the lines of each station's text; `groups`: stations by subgraph or comment, in order."""

    labels: dict[str, list[str]] = field(default_factory=dict)
    groups: dict[str, list[str]] = field(default_factory=dict)
    ways: list[Way] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    left_out: list[tuple[int, str]] = field(default_factory=list)


def read_chart(source: str, first: int, title: str) -> Chart:
    """Read a flowchart whose first line has the number `first`; ImportFault names a line that is no flowchart."""
    chart, group = Chart(), title
    for number, raw in enumerate(source.splitlines(), first):
        line = raw.strip().rstrip(";")
        if not line or (number == first and _HEAD.match(line)):
            continue
        if line.startswith("%%"):
            group = line.lstrip("% ").strip() or group
        elif found := _SUBGRAPH.match(line):
            group = (found["label"] or found["name"]).strip(' "')
        elif _STYLE.match(line):
            chart.left_out.append((number, line))
        else:
            _statement(chart, line, number, group)
    return chart


def _statement(chart: Chart, line: str, number: int, group: str) -> None:
    names = [_station(chart, part, number, group) for part in _ARROW.split(line)[::2]]
    labels = [found["label"] or "" for found in _ARROW.finditer(line)]
    for source, target, label in zip(names, names[1:], labels, strict=False):
        chart.ways.append(Way(source, target, _clean(label), number))


def _station(chart: Chart, text: str, number: int, group: str) -> str:
    found = _NODE.fullmatch(text.strip())
    if found is None:
        raise ImportFault(number, f"this is no station of a flowchart: {text.strip()[:60]!r}")
    name = found["id"]
    if name not in chart.labels:
        chart.groups.setdefault(group, []).append(name)
        chart.lines[name] = number
        chart.labels[name] = [name]
    if found["shape"]:
        chart.labels[name] = list(_label(found["shape"].strip(), number))
    return name


def _label(shape: str, number: int) -> Iterator[str]:
    while shape and shape[0] in _CLOSING:
        if shape[-1] != _CLOSING[shape[0]] or len(shape) < 2:
            raise ImportFault(number, f"a bracket is not closed: {shape[:60]!r}")
        shape = shape[1:-1]
    yield from (line for part in re.split(r"<br\s*/?>", shape) if (line := _clean(part)))


def _clean(text: str) -> str:
    return text.strip().strip('"').strip()
