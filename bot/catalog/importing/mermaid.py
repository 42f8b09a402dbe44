"""A Mermaid flowchart as stations and ways."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from bot.catalog.importing.mermaid_labels import label_lines
from bot.catalog.importing.mermaid_signs import ChartSign, signs_of

MOST_GROUPS_DEEP = 4
"""Subgraphs inside of each other whose titles are joined."""
MOST_SOURCES = 100
"""Stations side by side to which one arrow may lead."""
_FRONT = re.compile(r"\s*---[^\S\n]*\n(?P<front>.*?)\n[^\S\n]*---[^\S\n]*(?:\n|\Z)", re.DOTALL)
_TITLE = re.compile(r"^\s*title:\s*(.+)$", re.MULTILINE)
_ORDERS = re.compile(r"%%\{(?:(?!%%\{).)*?\}%%", re.DOTALL)
_HEAD = re.compile(r"(?:\s|%%[^\n]*\n)*(?:graph|flowchart(?:-elk)?)(?:[^\S\n]+(?:TB|TD|BT|RL|LR|[<>^v]))?(?=[\s;]|\Z)")
_SUBGRAPH = re.compile(r"subgraph\b\s*(?:(?P<id>[^\s\[\"]+)\s*)?(?:\[(?P<label>.+)\]|(?P<name>.*))\Z")
_CLICK = re.compile(r"click\s+(?P<id>\S+)\s+(?:href\s+)?\"(?P<url>[^\"]+)\"")


@dataclass(frozen=True, slots=True)
class ChartWay:
    """An arrow from one station to the next."""

    source: str
    target: str
    label: str
    line: int


@dataclass(slots=True)
class Station:
    """A station: the lines of its label, the title of its group, and where it leads on the web."""

    lines: list[str]
    group: str
    line: int
    addresses: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Chart:
    """A flowchart; `looks` are lines that say nothing but how it looks, `broken` those that are no statement.

    `clusters` are the titles of its subgraphs by id: an arrow may lead to one, but it is no station.
    """

    stations: dict[str, Station] = field(default_factory=dict)
    clusters: dict[str, str] = field(default_factory=dict)
    ways: list[ChartWay] = field(default_factory=list)
    looks: list[tuple[int, str]] = field(default_factory=list)
    broken: list[tuple[int, str]] = field(default_factory=list)


def kind_of(source: str) -> str:
    """Name what a chart is, by its first word; "flowchart" for those that can be read."""
    body = _body(source)
    if _HEAD.match(body):
        return "flowchart"
    words = [line.split()[0] for line in body.splitlines() if line.split() and not line.strip().startswith("%%")]
    return words[0][:40] if words else "nothing"


def read_chart(source: str, first: int) -> Chart:
    """Read a flowchart whose first line has the number `first`; a group without a name is ""."""
    front = _FRONT.match(source)
    title = _TITLE.search(front["front"]) if front else None
    body = _body(source)
    head = _HEAD.match(body)
    start = head.end() if head else 0
    reader = _ChartReader([" ".join(label_lines(title[1]))] if title else [""])
    reader.read(signs_of(body[start:], first + body.count("\n", 0, start)))
    return reader.chart


def _body(source: str) -> str:
    """Take front matter and directives away and leave their lines, so that all others keep their numbers."""
    front = _FRONT.match(source)
    body = source[front.end() :] if front else source
    return _blank(front) + _ORDERS.sub(_blank, body)


def _blank(found: re.Match[str] | None) -> str:
    return "\n" * found[0].count("\n") if found else ""


@dataclass(slots=True)
class _ChartReader:
    """Takes signs one by one: `nodes` stand side by side, `sources` lead to them; `fresh` was first met just now."""

    groups: list[str]
    chart: Chart = field(default_factory=Chart)
    nodes: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    label: str = ""
    fresh: str = ""
    line: int = 1
    waiting: bool = True

    def read(self, signs: Iterable[ChartSign]) -> None:
        for sign in signs:
            getattr(self, f"_{sign.kind}")(sign)
        self._connect()
        self._drop_clusters()

    def _station(self, sign: ChartSign) -> None:
        if not self.waiting:
            self._connect()
        self._place(sign)
        self.nodes.append(sign.text)
        self.waiting = False

    def _place(self, sign: ChartSign) -> None:
        known, self.fresh = self.chart.stations.get(sign.text), ""
        if known is None:
            known = self.chart.stations[sign.text] = Station([], self.groups[-1], sign.line)
            self.fresh = sign.text
        if sign.lines:
            known.lines = list(sign.lines)

    def _arrow(self, sign: ChartSign) -> None:
        if not self.nodes:
            self._broken(replace(sign, text=sign.text or "-->"))
            return
        sources = self.nodes
        self._connect()
        self.sources, self.label, self.line, self.waiting = sources, sign.text, sign.line, True

    def _and(self, sign: ChartSign) -> None:
        self.waiting = True

    def _end(self, sign: ChartSign) -> None:
        """A line ends a statement, unless the next one goes on with an arrow."""

    def _comment(self, sign: ChartSign) -> None:
        """A comment is the title of what follows."""
        self._stop()
        words = sign.text.lstrip("% ").strip()
        if re.search(r"\w", words):
            self.groups[-1] = words

    def _order(self, sign: ChartSign) -> None:
        self._stop()
        if found := _SUBGRAPH.match(sign.text):
            self._open(found)
        elif found := _CLICK.match(sign.text):
            self._place(ChartSign("station", found["id"], sign.line))
            self.chart.stations[found["id"]].addresses.append(found["url"])
        elif sign.text == "end":
            self.groups[1:] = self.groups[1:-1]
        else:
            self.chart.looks.append((sign.line, sign.text))

    def _open(self, found: re.Match[str]) -> None:
        whole = " ".join(filter(None, (found["id"], found["name"])))
        above = self.groups[-1] if 1 < len(self.groups) <= MOST_GROUPS_DEEP else ""
        name = " ".join(label_lines(found["label"] or whole))
        self.chart.clusters[found["id"] if found["label"] and found["id"] else whole] = name
        self.groups.append(" › ".join(filter(None, (above, name))))

    def _broken(self, sign: ChartSign) -> None:
        """Report a line; a word in front of it that was taken for a station is none."""
        self.chart.broken.append((sign.line, sign.text))
        if self.nodes == [self.fresh] and not self.sources and not self.chart.stations[self.fresh].lines:
            del self.chart.stations[self.fresh]
            self.nodes = []
        self._stop()

    def _stop(self) -> None:
        self._connect()
        self.waiting = True

    def _connect(self) -> None:
        """End a step of a chain: every source leads to every node; a way without words says nothing."""
        for source in self.sources[:MOST_SOURCES] if self.label else ():
            for target in self.nodes[:MOST_SOURCES]:
                self.chart.ways.append(ChartWay(source, target, self.label, self.line))
        self.nodes, self.sources, self.label = [], [], ""

    def _drop_clusters(self) -> None:
        """A subgraph that an arrow leads to is no station."""
        for name in self.chart.clusters:
            if name in self.chart.stations and not self.chart.stations[name].lines:
                del self.chart.stations[name]
