"""A document's list of its own contents: items that only lead to its headings are nothing to learn."""

import re
from urllib.parse import unquote

from bot.catalog.importing.counts import ITEMS, LINKS, NESTED, Counts
from bot.catalog.importing.plain_text import heading_text
from bot.catalog.importing.sections import Point, Section
from bot.catalog.importing.web_address import INSIDE

_WORDS = re.compile(r"[^\W_]+")


def drop_contents(root: Section, counts: Counts) -> None:
    """Take the items that only lead to headings out of every section, and report each."""
    names = {_plain(section.title) for section in root.walk()} - {""}
    for section in root.walk():
        listed = [point for point in section.points if _leads_inside(point, names)]
        for point in listed:
            counts.leave(point.kind, point.line, point.title, INSIDE)
            counts.left[LINKS] += len(point.anchors)
            counts.left[NESTED] += int(point.depth > 0)
        if listed:
            gone = set(map(id, listed))
            section.points = [point for point in section.points if id(point) not in gone]
            _level(section.points, counts)


def _leads_inside(point: Point, names: set[str]) -> bool:
    wording = point.wording
    if point.kind != ITEMS or not wording.anchors or point.passages or _WORDS.search(wording.beside):
        return False
    return all(
        anchor.href.startswith("#") and {_plain(anchor.title), _plain(unquote(anchor.href))} & names
        for anchor in wording.anchors
    )


def _level(points: list[Point], counts: Counts) -> None:
    """Lift what stood below an item that is gone."""
    above = -1
    for point in points:
        if point.depth > above + 1:
            point.depth = above + 1
            if not point.depth:
                counts.leave(NESTED, point.line, point.title, "what it stood below is a link inside the document")
        above = point.depth


def _plain(text: str) -> str:
    """Compare as headings and their anchors do: letters and digits only, without the number in front."""
    return "".join(_WORDS.findall(re.sub(r"^[\d.\s]+", "", heading_text(text.casefold().lstrip("#")).lstrip("-"))))
