"""From an outline to a roadmap: first headings are stages, deeper ones topics, list items are items."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any

from bot.catalog.importing.document import ImportFault, Piece, read_pieces
from bot.catalog.importing.mermaid import Chart, read_chart

TITLE = 70
SLUG = 12  # leaves room for the numbers of stage, topic and item in an id of 24
MOST_ITEMS = 20
_GOAL = re.compile(r"^goals?:?$", re.IGNORECASE)


@dataclass(slots=True)
class Imported:
    """A roadmap as plain data, and the lines that found no place: (line, text, reason)."""

    roadmap: dict[str, Any]
    left_out: list[tuple[int, str, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Topic:
    title: str
    line: int
    items: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Stage:
    title: str
    line: int
    goal: str = ""
    topics: list[_Topic] = field(default_factory=list)
    expects_goal: bool = False

    def topic(self, line: int) -> _Topic:
        if not self.topics:
            self.topics.append(_Topic(self.title, line))
        return self.topics[-1]


class _Builder:
    def __init__(self, name: str) -> None:
        self.title, self.goal = "", ""
        self.name = name
        self.stages: list[_Stage] = []
        self.left_out: list[tuple[int, str, str]] = []

    def take(self, piece: Piece) -> None:
        getattr(self, f"_{piece.kind}")(piece)

    def _heading(self, piece: Piece) -> None:
        if not self.title and piece.level == 1:
            self.title = piece.text
        elif piece.level <= 2:
            self.stages.append(_Stage(piece.text, piece.line))
        elif _GOAL.match(piece.text):
            self._stage(piece.line).expects_goal = True
        else:
            self._stage(piece.line).topics.append(_Topic(piece.text, piece.line))

    def _item(self, piece: Piece) -> None:
        self._stage(piece.line).topic(piece.line).items.append(self._short(piece.text, piece.line))

    def _text(self, piece: Piece) -> None:
        if not self.stages and not self.goal:
            self.goal = piece.text
        elif self.stages and not self.stages[-1].goal and (self.stages[-1].expects_goal or not self.stages[-1].topics):
            self.stages[-1].goal = piece.text
        else:
            self.left_out.append((piece.line, piece.text, "a paragraph that is no goal"))

    def _chart(self, piece: Piece) -> None:
        stage = self._stage(piece.line)
        chart = read_chart(piece.text, piece.line + 1, stage.title)
        self.left_out += [(line, text, "how the chart looks") for line, text in chart.left_out]
        for title, names in chart.groups.items():
            topic = _Topic(self._short(title, chart.lines[names[0]]), chart.lines[names[0]])
            for name in names:
                topic.items += self._station(chart, name)
            stage.topics.append(topic)

    def _station(self, chart: Chart, name: str) -> list[str]:
        """Give a station and its details as items, then the choices that leave it."""
        title, *details = chart.labels[name]
        whole = f"{title}: {', '.join(details)}" if details else title
        lines = [whole] if len(whole) <= TITLE else [title, *details]
        ways = [
            f"{way.label} → {chart.labels[way.target][0]}" for way in chart.ways if way.source == name and way.label
        ]
        return [self._short(line, chart.lines[name]) for line in (*lines, *ways)]

    def _contents(self, piece: Piece) -> None:
        self.left_out.append((piece.line, piece.text, "a link inside the document"))

    def _other(self, piece: Piece) -> None:
        self.left_out.append((piece.line, piece.text.splitlines()[0] if piece.text else "", "a block that is no list"))

    def _stage(self, line: int) -> _Stage:
        if not self.stages:
            self.stages.append(_Stage(self.title or self.name, line))
        return self.stages[-1]

    def _short(self, text: str, line: int) -> str:
        text = " ".join(text.split())
        if len(text) <= TITLE:
            return text
        self.left_out.append((line, text, f"shortened to {TITLE} characters"))
        return text[: TITLE - 1].rstrip() + "…"

    def result(self, id: str | None) -> Imported:
        """Give the roadmap; headings without items are told in the report."""
        stages = [stage for stage in self.stages if any(topic.items for topic in stage.topics)]
        if not stages:
            raise ImportFault(1, "there is nothing to learn in it: no list item below a heading, and no flowchart")
        parts: list[_Stage | _Topic] = [*self.stages, *(topic for stage in self.stages for topic in stage.topics)]
        empty = [part for part in parts if not _fills(part)]
        self.left_out += [(part.line, part.title, "a heading without items") for part in empty]
        title = self._short(self.title or self.name, 1)
        slug = _slug(id or title)
        roadmap = {
            "id": slug, "title": title, "emoji": "🧭", "kind": "community", "goal": self.goal or title,
            "stages": [_stage(stage, f"{slug}-{number}") for number, stage in enumerate(stages, 1)],
        }  # fmt: skip
        return Imported(roadmap, sorted(self.left_out))


def build(source: str, name: str, id: str | None = None) -> Imported:
    """Turn a document into a roadmap; `name` is used where the document has no title. Raise ImportFault."""
    builder = _Builder(name)
    for piece in read_pieces(source):
        builder.take(piece)
    return builder.result(id)


def _fills(part: _Stage | _Topic) -> bool:
    return bool(part.items) if isinstance(part, _Topic) else any(topic.items for topic in part.topics)


def _stage(stage: _Stage, id: str) -> dict[str, Any]:
    topics = [part for topic in stage.topics if topic.items for part in _parts(topic)]
    return {
        "id": id, "title": stage.title[:TITLE], "goal": stage.goal or stage.title,
        "topics": [_topic(topic, f"{id}-{number}") for number, topic in enumerate(topics, 1)],
    }  # fmt: skip


def _parts(topic: _Topic) -> list[_Topic]:
    """Cut a long topic into screens."""
    starts = range(0, len(topic.items), MOST_ITEMS)
    if len(starts) == 1:
        return [topic]
    title = topic.title[: TITLE - 5]
    return [
        _Topic(f"{title} ({number})", topic.line, topic.items[start : start + MOST_ITEMS])
        for number, start in enumerate(starts, 1)
    ]


def _topic(topic: _Topic, id: str) -> dict[str, Any]:
    items = [{"id": f"{id}-{number}", "title": title} for number, title in enumerate(topic.items, 1)]
    return {"id": id, "title": topic.title[:TITLE], "items": items}


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain) or ["roadmap"]
    slug = words[0][:SLUG]
    for word in words[1:]:
        if len(slug) + 1 + len(word) > SLUG:
            break
        slug += f"-{word}"
    return slug if len(slug) >= 3 else f"{slug}-map"
