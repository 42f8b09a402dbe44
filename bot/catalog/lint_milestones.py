"""Rules about milestones: an hour that is one names a step that its project has; what proves a level can be reached."""

from collections.abc import Iterator

from bot.catalog.faults import ContentFault
from bot.catalog.read import Reading


def check_milestones(reading: Reading) -> Iterator[ContentFault]:
    """Check every hour that is a milestone of a project."""
    steps = {entry.id: len(entry.value.milestones) for entry in reading.of("projects")}
    taken: dict[tuple[str, int], str] = {}
    for entry in reading.of("sessions"):
        step = entry.value.milestone
        if step is None:
            continue
        if not 1 <= step.number <= steps.get(step.project, 0):
            yield entry.fault(f"{step.project} has no milestone {step.number}", "milestone")
        other = taken.setdefault((step.project, step.number), entry.id)
        if other != entry.id:
            yield entry.fault(f"milestone {step.number} of {step.project} is {other} already", "milestone")


def check_least(reading: Reading) -> Iterator[ContentFault]:
    """Check that what proves a point of a level has as many hours as it asks for."""
    for entry in reading.of("milestones"):
        for check in entry.value.checks:
            if check.hours and not 1 <= check.least <= len(check.hours):
                yield entry.fault(f"{check.id} asks for {check.least} of {len(check.hours)} hours", "checks")
