"""Rules about milestones that are hours: each names a step that its project has, and no two name the same one."""

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
