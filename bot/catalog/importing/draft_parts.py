"""A draft as plain data: titles that fit, everything longer kept as text, links with their addresses, ids."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.catalog.importing.counts import LINKS, NESTED, PICTURES, Counts
from bot.catalog.importing.ids import Ids
from bot.catalog.importing.plain_text import SHORT_TITLE, short, visible
from bot.catalog.importing.sections import MOST_LISTS_DEEP, Body, Passage, Point
from bot.catalog.importing.shaping import RoadmapDraft, StageDraft, TopicDraft
from bot.catalog.importing.web_address import web_address
from bot.catalog.lint_roadmaps import GOAL
from bot.catalog.lint_text import markup_fault
from bot.values.bounds import clip, units
from bot.values.markup import parse, plain

JOIN = " › "
ROOM = 20
"""Characters that the headings above a topic get at least, when they stand in front of its title."""
PlainData = dict[str, Any]


@dataclass(slots=True)
class Parts:
    """Writes the parts of one roadmap and counts what was written."""

    counts: Counts
    ids: Ids
    base: str | None = None

    def roadmap(self, draft: RoadmapDraft) -> PlainData:
        """Write the whole roadmap."""
        title = self._title(draft, draft.title)
        head = {"id": self.ids.roadmap, "title": title, "emoji": "🧭", "kind": "community"}
        goal = self._goal(draft, title)
        stages = [self._stage(stage, title) for stage in draft.stages]
        return {**head, "goal": goal, **self._said(draft), "stages": stages}

    def _stage(self, draft: StageDraft, above: str) -> PlainData:
        title = self._title(draft, draft.title, above)
        head = {"id": self.ids.of(draft.title), "title": title, "goal": self._goal(draft, title)}
        return {**head, **self._said(draft), "topics": [self._topic(topic, title, draft) for topic in draft.topics]}

    def _topic(self, draft: TopicDraft, above: str, stage: StageDraft) -> PlainData:
        path = JOIN.join(filter(visible, draft.path)) or draft.title
        names = (stage.title, *(draft.path or ("",)))
        title = self._title(draft, path, above)
        if title != path and units(draft.title) + ROOM < SHORT_TITLE:
            title = short(path, SHORT_TITLE - units(draft.title) - len(JOIN)) + JOIN + draft.title
        head = {"id": self.ids.of(*names), "title": title, **self._said(draft)}
        return {**head, "items": list(self._items(draft.points, names))}

    def _items(self, points: list[Point], names: tuple[str, ...]) -> Iterator[PlainData]:
        above: list[str] = []
        for point in points:
            if point.depth >= MOST_LISTS_DEEP:
                self.counts.tell(
                    point.line, point.title, f"nested deeper than {MOST_LISTS_DEEP} levels: it stands on the last"
                )
            depth = min(point.depth, MOST_LISTS_DEEP - 1, len(above))
            del above[depth:]
            yield self._item(point, depth, (*names, *above))
            above.append(point.title)

    def _item(self, point: Point, depth: int, names: tuple[str, ...]) -> PlainData:
        self.counts.write(point.kind)
        self.counts.write(NESTED, int(depth > 0))
        linked = point.anchors[0].title if point.anchors else ""
        name = linked if visible(linked) and point.title.startswith(linked) and units(linked) <= SHORT_TITLE else ""
        title = self._title(point, point.title, _address(point), name)
        item: PlainData = {"id": self.ids.of(*names, point.title), "title": title}
        return item | ({"depth": depth} if depth else {}) | self._said(point)

    def _title(self, body: Body, text: str, otherwise: str = "", name: str = "") -> str:
        """Shorten a title that is too long, or take a name for it; the whole is kept as text below."""
        text = text if visible(text) else otherwise
        if units(text) <= SHORT_TITLE:
            return text
        body.passages.insert(0, Passage("", text, body.line))
        self.counts.tell(body.line, text, f"shortened to {SHORT_TITLE} characters as a title, and kept whole as text")
        return name or short(text)

    def _goal(self, draft: Body, otherwise: str) -> str:
        """Take the first words as the goal; what is too long for one, or would be read as markup, stays as text too."""
        first = next((passage for passage in draft.passages if passage.kind), None)
        if first is None:
            return otherwise
        goal = _without_marks(clip(" ".join(first.text.split()), GOAL))
        if goal == first.text:
            draft.passages.remove(first)
            self.counts.write(first.kind)
        return goal

    def _said(self, body: Body) -> PlainData:
        """Write the words and links of a part."""
        for passage in body.passages:
            self.counts.write(passage.kind)
        text = "\n".join(passage.text for passage in body.passages)
        links = list(self._links(body))
        return ({"text": text} if text else {}) | ({"links": links} if links else {})

    def _links(self, body: Body) -> Iterator[PlainData]:
        found = False
        for anchor in body.anchors:
            url, reason = web_address(anchor.href, self.base)
            if url:
                found = True
                self.counts.write(LINKS)
                yield {"title": short(anchor.title if visible(anchor.title) else _shown(url)), "url": url}
            else:
                self.counts.leave(LINKS, anchor.line, f"{anchor.title} ({anchor.href})", reason)
        for picture in body.pictures:
            url, _ = web_address(picture.href, self.base)
            if url and not found and isinstance(body, Point):
                self.counts.write(PICTURES)
                yield {"title": short(picture.title if visible(picture.title) else _shown(url)), "url": url}
            else:
                self.counts.leave(PICTURES, picture.line, f"{picture.title} ({picture.href})", "a picture")


def _address(point: Point) -> str:
    """Name a point without words by where it leads."""
    found = next((anchor.href for anchor in (*point.anchors, *point.pictures) if visible(anchor.href)), "")
    return _shown(found) if found else "…"


def _shown(url: str) -> str:
    return url.split("://", 1)[-1].rstrip("/")


def _without_marks(goal: str) -> str:
    """Take signs out of a goal that would be read as markup there."""
    if plain(parse(goal)) == goal and not markup_fault(goal):
        return goal
    return goal.replace("`", "'").replace("**", "*").replace("](", "] (")
