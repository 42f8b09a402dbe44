"""Rules about ids: their form, no id twice, none that leads nowhere, no circle of `after`."""

import re
from collections.abc import Iterable, Iterator

from bot.catalog.faults import ContentFault
from bot.catalog.model import Roadmap, Session
from bot.catalog.read import Entry, Reading
from bot.catalog.yaml import YamlKey

ID_FORM = re.compile(r"[a-z0-9-]{2,24}")
OTHERS = (
    *("areas", "paths", "choosing", "milestones", "pitfalls", "pillars", "tips", "career", "next_steps"),
    *("concepts", "troubles", "errors", "traps", "talk"),
    "links",
)
CARD_PARTS = ("concepts", "troubles", "errors", "traps", "executed", "orders", "faults")
Named = tuple[str, Entry, tuple[YamlKey, ...]]


def check_ids(reading: Reading) -> Iterator[ContentFault]:
    """Check every id and everything that refers to one."""
    named = [*_curriculum(reading), *_others(reading)]
    yield from _forms(named)
    yield from _twice(_curriculum(reading))
    yield from dangling(reading)
    yield from _circles(reading)


def known(reading: Reading, *parts: str) -> set[str]:
    """Give the ids of some parts, those of faulty entries too: they exist, and have a fault of their own."""
    return {entry.id for entry in reading.entries if entry.part in parts}


def inside(entry: Entry) -> Iterator[Named]:
    """Give the ids inside a roadmap: stages, topics, items."""
    roadmap: Roadmap = entry.value
    for s, stage in enumerate(roadmap.stages):
        yield stage.id, entry, ("stages", s)
        for t, topic in enumerate(stage.topics):
            yield topic.id, entry, ("stages", s, "topics", t)
            for i, item in enumerate(topic.items):
                yield item.id, entry, ("stages", s, "topics", t, "items", i)


def _curriculum(reading: Reading) -> Iterator[Named]:
    """Ids that buttons and ledgers carry: one name space."""
    for part in ("roadmaps", "sessions", "projects", "questions", "executed", "orders", "faults"):
        yield from ((entry.id, entry, ()) for entry in reading.of(part))
    for entry in reading.of("roadmaps"):
        yield from inside(entry)


def _others(reading: Reading) -> Iterator[Named]:
    for entry in reading.of("journey"):
        yield from ((node.id, entry, ("nodes", n)) for n, node in enumerate(entry.value.nodes))
    for part in OTHERS:
        yield from ((entry.id, entry, ()) for entry in reading.of(part))


def _forms(named: Iterable[Named]) -> Iterator[ContentFault]:
    for name, entry, path in named:
        if not ID_FORM.fullmatch(name):
            yield entry.fault("an id has 2 to 24 of a-z, 0-9 and -", *path, id=name)


def _twice(named: Iterable[Named]) -> Iterator[ContentFault]:
    seen: dict[str, Named] = {}
    for name, entry, path in named:
        first = seen.setdefault(name, (name, entry, path))
        if first[1:] != (entry, path):
            place = f"{first[1].file}:{first[1].line(*first[2])}"
            yield entry.fault(f"this id stands twice, first in {place}", *path, id=name)


def dangling(reading: Reading) -> Iterator[ContentFault]:
    """Name every reference to something that is not there."""
    sessions, projects = known(reading, "sessions"), known(reading, "projects")
    roadmaps = known(reading, "roadmaps")
    for entry in reading.of("sessions"):
        yield from _missing(entry, entry.value.after, sessions, "session", "after")
    yield from _dangling_cards(reading, sessions)
    yield from _dangling_proofs(reading, sessions)
    for entry in reading.of("career"):
        for number, advice in enumerate(entry.value.entries):
            yield from _missing(entry, (advice.session,), sessions, "session", "entries", number)
    for entry in reading.of("paths"):
        yield from _missing(entry, (entry.id,), roadmaps, "roadmap")
    for entry in reading.of("tips"):
        yield from _missing(entry, (entry.value.pillar,), known(reading, "pillars"), "pillar", "pillar")
    for entry in reading.of("resources"):
        for r, resource in enumerate(entry.value.resources):
            wanted = (resource.path,) if resource.path else ()
            yield from _missing(entry, wanted, roadmaps, "roadmap", "resources", r)
    for entry in reading.of("roadmaps"):
        yield from _missing(entry, _paths_of(entry), roadmaps, "roadmap", "builds_on")
        yield from _dangling_in(entry, sessions, projects)
    yield from _dangling_journey(reading, roadmaps)
    yield from _dangling_questions(reading, sessions, roadmaps)


def _dangling_proofs(reading: Reading, sessions: set[str]) -> Iterator[ContentFault]:
    for entry in reading.of("milestones"):
        for c, check in enumerate(entry.value.checks):
            yield from _missing(entry, check.hours, sessions, "session", "checks", c)


def _paths_of(entry: Entry) -> tuple[str, ...]:
    """Name the path on which a roadmap builds, if it builds on one."""
    return (entry.value.builds_on,) if entry.value.builds_on else ()


def _dangling_cards(reading: Reading, sessions: set[str]) -> Iterator[ContentFault]:
    for entry in (entry for part in CARD_PARTS for entry in reading.of(part)):
        yield from _missing(entry, (entry.value.hour,) if entry.value.hour else (), sessions, "session", "hour")


def _dangling_in(entry: Entry, sessions: set[str], projects: set[str]) -> Iterator[ContentFault]:
    for s, stage in enumerate(entry.value.stages):
        yield from _missing(entry, stage.projects, projects, "project", "stages", s, "projects")
        for t, topic in enumerate(stage.topics):
            for i, item in enumerate(topic.items):
                place = ("stages", s, "topics", t, "items", i)
                yield from _missing(entry, item.sessions, sessions, "session", *place, "sessions")
                yield from _missing(entry, (item.project,) if item.project else (), projects, "project", *place)


def _dangling_journey(reading: Reading, roadmaps: set[str]) -> Iterator[ContentFault]:
    stages = {stage.id for entry in reading.of("roadmaps") for stage in entry.value.stages}
    for entry in reading.of("journey"):
        nodes = {node.id for node in entry.value.nodes}
        for n, node in enumerate(entry.value.nodes):
            yield from _missing(entry, (node.roadmap,) if node.roadmap else (), roadmaps, "roadmap", "nodes", n)
            yield from _missing(entry, (node.stage,) if node.stage else (), stages, "stage", "nodes", n)
        for e, edge in enumerate(entry.value.edges):
            yield from _missing(entry, (edge.source, edge.target), nodes, "station", "edges", e)


def _dangling_questions(reading: Reading, sessions: set[str], roadmaps: set[str]) -> Iterator[ContentFault]:
    for entry in reading.of("areas"):
        for field in ("hours", "harder_hours", "hardest_hours"):
            yield from _missing(entry, getattr(entry.value, field), sessions, "session", field)
        yield from _missing(entry, entry.value.needs, known(reading, "areas"), "area", "needs")
    for entry in reading.of("questions"):
        yield from _missing(entry, (entry.value.topic,), known(reading, "areas"), "area", "topic")
    for entry in reading.of("choosing"):
        for number, option in enumerate(entry.value.options):
            yield from _missing(entry, option.weights, roadmaps, "roadmap", "options", number, "weights")


def _missing(entry: Entry, wanted: Iterable[str], there: set[str], kind: str, *path: YamlKey) -> Iterator[ContentFault]:
    for name in wanted:
        if name not in there:
            yield entry.fault(f"there is no {kind} {name!r}", *path)


def _circles(reading: Reading) -> Iterator[ContentFault]:
    """Walk back from every session; one that meets itself is in a circle."""
    entries = {entry.id: entry for entry in reading.of("sessions")}
    sessions: dict[str, Session] = {name: entry.value for name, entry in entries.items()}
    for name, entry in entries.items():
        seen: set[str] = set()
        ahead = list(sessions[name].after)
        while ahead:
            before = ahead.pop()
            if before not in seen and before in sessions:
                seen.add(before)
                ahead += sessions[before].after
        if name in seen:
            yield entry.fault("comes after itself: `after` makes a circle", "after")
