"""The files of cards, and what is kept beside them."""

from collections.abc import Mapping
from pathlib import Path

from bot.catalog.card_pools import write_pools
from bot.catalog.faults import ContentError
from bot.catalog.lint_cards import CARDS
from bot.catalog.read import check, read_language
from bot.catalog.recall_cards import RunCard
from bot.proving.worked_out import WorkedOut


def card_files(content: Path) -> Mapping[str, list[RunCard]]:
    """Read the cards that have to be run, by the name of their file."""
    reading = read_language(content, "en")
    check(reading)
    if reading.faults:
        raise ContentError(reading.faults)
    files: dict[str, list[RunCard]] = {}
    for entry in (entry for part in CARDS for entry in reading.of(part)):
        files.setdefault(Path(entry.file).stem, []).append(entry.value)
    return dict(sorted(files.items()))


def keep(content: Path, name: str, made: Mapping[str, WorkedOut]) -> None:
    """Write what was worked out for the cards that hold."""
    write_pools(content, name, {id: found.pool for id, found in made.items() if not found.faults})
