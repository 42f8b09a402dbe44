"""A rule against sentences that were copied from the source documents."""

import re
from collections.abc import Iterator
from pathlib import Path

from bot.catalog.faults import ContentFault
from bot.catalog.read import Reading
from bot.catalog.texts import sentences

RUN = 8
"""So many words in a row are no coincidence."""
WHOLE_LINE = 4
"""A whole source line counts as copied from this many words on."""
_COPIED_WORD = re.compile(r"[a-z0-9]+(?:['-][a-z0-9]+)*")


def copied(reading: Reading, seeds: Path | None) -> Iterator[ContentFault]:
    """Name every learner's text that repeats a source sentence."""
    runs, lines = _source(seeds)
    for entry in (entry for entry in reading.entries if entry.value is not None and runs):
        for path, text in sentences(entry.value):
            found = next((run for run in _runs(text) if run in runs), None)
            if found is None and tuple(_words(text)) in lines:
                found = tuple(_words(text))
            if found:
                yield entry.fault(f"is copied from the source: {' '.join(found)!r}", *path)


def _source(seeds: Path | None) -> tuple[set[tuple[str, ...]], set[tuple[str, ...]]]:
    files = sorted(seeds.glob("*.txt")) if seeds else []
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    whole = {tuple(_words(part)) for line in lines for part in (line, line.rpartition(":")[2])}
    return {run for line in lines for run in _runs(line)}, {line for line in whole if len(line) >= WHOLE_LINE}


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    found = _words(text)
    return (tuple(found[start : start + RUN]) for start in range(len(found) - RUN + 1))


def _words(text: str) -> list[str]:
    return _COPIED_WORD.findall(text.lower())
