"""Every hour is checked in one way: run here, looked at on the learner's machine, or judged by a person."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.catalog.faults import ContentError, ContentFault
from bot.catalog.local_checks import LOCAL_CHECKS, PERSON_FILE, judged_by_people, read_local_checks
from bot.catalog.read_checks import hours_with_checks


def check_local_checks(content: Path, hours: Iterable[str]) -> Iterator[ContentFault]:
    """Check the rules, and that each hour has exactly one way."""
    try:
        local, people = frozenset(read_local_checks(content)), judged_by_people(content)
    except ContentError as error:
        yield from error.faults
        return
    run, known = frozenset(hours_with_checks(content)), frozenset(hours)
    for hour in sorted((local | people) - known):
        yield ContentFault(LOCAL_CHECKS, 1, hour, "is no hour")
    for hour in sorted((local & people) | (run & (local | people))):
        yield ContentFault(LOCAL_CHECKS, 1, hour, "is checked in two ways")
    if (content / LOCAL_CHECKS / PERSON_FILE).is_file():
        for hour in sorted(known - run - local - people):
            yield ContentFault(f"{LOCAL_CHECKS}/{PERSON_FILE}", 1, hour, "is checked in no way")
