"""Rules about roadmaps: whatever page of one is opened, there is something on it, and it fits."""

import unicodedata
from collections.abc import Iterator

from bot.catalog.faults import ContentFault
from bot.catalog.model import Roadmap, Stage
from bot.catalog.read import Entry, Reading
from bot.catalog.texts import texts
from bot.catalog.yaml import YamlKey
from bot.values.bounds import units

GOAL = 400
EMOJI = 16
MOST_WEEKS = 520
_UNSEEN_CATEGORIES = {"Cc", "Cs", "Zl", "Zp"}


def check_roadmaps(reading: Reading) -> Iterator[ContentFault]:
    """Check every roadmap."""
    for entry in reading.of("roadmaps"):
        yield from _filled(entry)
        yield from _heads(entry)
        yield from _titles(entry)


def _filled(entry: Entry) -> Iterator[ContentFault]:
    """Nothing may be empty: a page has at least one line."""
    roadmap: Roadmap = entry.value
    if not roadmap.stages:
        yield entry.fault("has no stage", "stages")
    for s, stage in enumerate(roadmap.stages):
        if not stage.topics:
            yield entry.fault("has no topic", "stages", s, "topics", id=stage.id)
        for t, topic in enumerate(stage.topics):
            if not topic.items:
                yield entry.fault("has no item", "stages", s, "topics", t, "items", id=topic.id)


def _heads(entry: Entry) -> Iterator[ContentFault]:
    """What stands above the lines of a page leaves them room."""
    roadmap: Roadmap = entry.value
    if units(roadmap.emoji) > EMOJI:
        yield entry.fault(f"an emoji has at most {EMOJI} characters", "emoji")
    places: list[tuple[Roadmap | Stage, tuple[YamlKey, ...]]] = [(roadmap, ())]
    places += [(stage, ("stages", number)) for number, stage in enumerate(roadmap.stages)]
    for part, path in places:
        if units(part.goal) > GOAL:
            message = f"a goal has at most {GOAL} characters, this one {units(part.goal)}; more can stand in its text"
            yield entry.fault(message, *path, "goal", id=part.id)
    for number, stage in enumerate(roadmap.stages):
        if stage.weeks and not 0 < stage.weeks[0] <= stage.weeks[1] <= MOST_WEEKS:
            yield entry.fault(f"weeks go from 1 to {MOST_WEEKS}, least first", "stages", number, "weeks", id=stage.id)


def _titles(entry: Entry) -> Iterator[ContentFault]:
    """A title is one line with something to see on it."""
    for path, text in texts(entry.value):
        if path and path[-1] in {"title", "emoji"}:
            kinds = {unicodedata.category(char) for char in text}
            if kinds & _UNSEEN_CATEGORIES:
                yield entry.fault("is more than one line, or has characters that can't be shown", *path)
            elif not any(kind[0] in "LNPS" for kind in kinds):
                yield entry.fault("has nothing that can be seen", *path)
