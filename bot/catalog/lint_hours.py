"""Rules about hours: enough of them for every phase, each complete, in an order that can be followed."""

from collections.abc import Iterator

from bot.catalog.faults import ContentFault
from bot.catalog.model import Roadmap, Stage
from bot.catalog.read import Entry, Reading
from bot.catalog.time import HOURS_A_WEEK


def check_hours(reading: Reading) -> Iterator[ContentFault]:
    """Check sessions and the phases that they fill."""
    yield from _incomplete(reading)
    yield from _unused(reading)
    for entry in reading.of("roadmaps"):
        yield from _short(entry)
        yield from _untaught(entry)
        yield from _order(entry, reading)
    yield from _journey(reading)


def hours(stage: Stage) -> int:
    """Count the different sessions of a stage."""
    return len({session for item in stage.items() for session in item.sessions})


def _incomplete(reading: Reading) -> Iterator[ContentFault]:
    for entry in reading.of("sessions"):
        session = entry.value
        if not session.learn.link.strip():
            yield entry.fault("has no link", "learn", "link")
        if not session.check.question.strip() or not session.check.answer.strip():
            yield entry.fault("has no check", "check")


def _unused(reading: Reading) -> Iterator[ContentFault]:
    roadmaps: list[Roadmap] = [entry.value for entry in reading.of("roadmaps")]
    used = {session for roadmap in roadmaps for item in roadmap.items() for session in item.sessions}
    for entry in reading.of("sessions"):
        if entry.id not in used:
            yield entry.fault("is a session that no roadmap uses")


def _short(entry: Entry) -> Iterator[ContentFault]:
    if entry.value.kind not in {"foundation", "path"}:
        return
    for number, stage in enumerate(entry.value.stages):
        need = HOURS_A_WEEK * stage.weeks[0] if stage.weeks else 0
        if hours(stage) < need:
            message = f"has {hours(stage)} sessions, and its {stage.weeks[0]} weeks need {need}"
            yield entry.fault(message, "stages", number, id=stage.id)


def _untaught(entry: Entry) -> Iterator[ContentFault]:
    if entry.value.kind == "community":
        return
    for s, stage in enumerate(entry.value.stages):
        for t, topic in enumerate(stage.topics):
            for i, item in enumerate(topic.items):
                if not item.sessions:
                    place = ("stages", s, "topics", t, "items", i)
                    yield entry.fault("is an item without a session", *place, id=item.id)


def _order(entry: Entry, reading: Reading) -> Iterator[ContentFault]:
    """On a path nothing may come before what it builds on; the whole reuses hours in an order of its own."""
    if entry.value.kind not in {"foundation", "path"}:
        return
    order = {name: number for number, name in reversed(list(enumerate(_taught(entry.value))))}
    for session in (found for found in reading.of("sessions") if found.id in order):
        for before in session.value.after:
            if order.get(before, -1) > order[session.id]:
                yield session.fault(f"builds on {before}, which comes later in {entry.id}", "after")


def _taught(roadmap: Roadmap) -> Iterator[str]:
    for item in roadmap.items():
        yield from item.sessions


def _journey(reading: Reading) -> Iterator[ContentFault]:
    """The map and the roadmaps must agree on titles and weeks."""
    stages = {stage.id: stage for entry in reading.of("roadmaps") for stage in entry.value.stages}
    for entry in reading.of("journey"):
        for number, node in enumerate(entry.value.nodes):
            stage = stages.get(node.stage or "")
            if stage and (stage.title, stage.weeks) != (node.title, node.weeks):
                message = f"says {node.title!r} {node.weeks}, and the stage says {stage.title!r} {stage.weeks}"
                yield entry.fault(message, "nodes", number, id=node.id)
