"""Rules about renamed ids: no circles, no targets that are not there."""

from collections.abc import Iterator

from bot.catalog.faults import ContentFault
from bot.catalog.lint_ids import inside, known
from bot.catalog.moved import loops
from bot.catalog.read import Reading


def check_moved(reading: Reading) -> Iterator[ContentFault]:
    """Check that every chain of renames ends at something that exists, or at a removal."""
    entries = reading.of("moved")
    moved = {entry.id: entry.value.to for entry in entries}
    there = known(reading, "roadmaps", "sessions", "projects", "executed", "orders", "faults")
    there |= {name for entry in reading.of("roadmaps") for name, _, _ in inside(entry)}
    circles = set(loops(moved))
    for entry in entries:
        if entry.id in circles:
            yield entry.fault("moves in a circle", "to")
        elif entry.value.to is not None and entry.value.to not in there | moved.keys():
            yield entry.fault(f"moves to {entry.value.to!r}, which does not exist", "to")
        if entry.id in there:
            yield entry.fault("is listed as moved and still exists")
