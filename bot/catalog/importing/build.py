"""From a document to a roadmap and a report."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.catalog.importing.contents_list import drop_contents
from bot.catalog.importing.counts import STATIONS, WAYS, Counts
from bot.catalog.importing.document import ImportFault, read_document
from bot.catalog.importing.draft_parts import Parts
from bot.catalog.importing.ids import Ids, slug_of
from bot.catalog.importing.outline import Outline
from bot.catalog.importing.shaping import RoadmapDraft, draft_of

NOTHING_TO_LEARN = (
    "there is nothing to learn in it: no list item, no table and no flowchart, and no heading with words below it"
)


@dataclass(frozen=True, slots=True)
class Imported:
    """A roadmap as plain data, what was counted on the way, and the id that its title wanted."""

    roadmap: dict[str, Any]
    counts: Counts
    wanted: str

    @property
    def id(self) -> str:
        """Give the id of the roadmap."""
        return str(self.roadmap["id"])

    @property
    def left_out(self) -> list[tuple[int, str, str]]:
        """Give what is to be told, by line: (line, text, reason)."""
        return sorted(self.counts.lines)


def build(
    source: str, name: str, id: str | None = None, base: str | None = None, choose: Callable[[str], str] = str
) -> Imported:
    """Turn a document into a roadmap; `name` is used where it has no title, `base` is where its files lie on the web.

    `choose` gives the id for the one that is wanted.
    """
    outline, front_title = read_document(source)
    drop_contents(outline.root, outline.counts)
    draft = draft_of(outline, name, front_title)
    _refuse_nothing(outline, draft)
    wanted = id or slug_of(draft.title)
    parts = Parts(outline.counts, Ids(choose(wanted)), base)
    return Imported(parts.roadmap(draft), outline.counts, wanted)


def _refuse_nothing(outline: Outline, draft: RoadmapDraft) -> None:
    """Refuse a document without anything to learn, and one that is nothing but a broken chart."""
    kinds = {point.kind for stage in draft.stages for topic in stage.topics for point in topic.points}
    if outline.broken and kinds <= {STATIONS, WAYS}:
        line, text = outline.broken[0]
        raise ImportFault(line, f"this is no statement of a flowchart: {text[:60]!r}")
    if not kinds:
        raise ImportFault(1, NOTHING_TO_LEARN)
