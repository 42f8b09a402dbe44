"""Find everything that is wrong with the content of a folder."""

from pathlib import Path

from bot.catalog.faults import ContentFault
from bot.catalog.link_check import check_addresses
from bot.catalog.lint_cards import check_cards
from bot.catalog.lint_checks import check_checks
from bot.catalog.lint_copy import copied
from bot.catalog.lint_data import check_data
from bot.catalog.lint_hours import check_hours
from bot.catalog.lint_ids import check_ids
from bot.catalog.lint_local_checks import check_local_checks
from bot.catalog.lint_milestones import check_least, check_milestones
from bot.catalog.lint_moved import check_moved
from bot.catalog.lint_pools import check_pools
from bot.catalog.lint_roadmaps import check_roadmaps
from bot.catalog.lint_text import check_text
from bot.catalog.lint_twins import check_twins
from bot.catalog.load import BASE_LANGUAGE, languages
from bot.catalog.overlay import lay
from bot.catalog.read import Reading, check, read_language


def lint(folder: Path, seeds: Path | None = None) -> list[ContentFault]:
    """Give every fault of every language; `seeds` holds source documents from which no sentence may be copied."""
    if not (folder / BASE_LANGUAGE).is_dir():
        return [ContentFault(BASE_LANGUAGE, 1, "-", f"there is no content in {folder}")]
    base = read_language(folder, BASE_LANGUAGE)
    check(base)
    faults = [*base.faults, *_curriculum(base), *_words(base), *copied(base, seeds)]
    faults += check_checks(folder, (entry.id for entry in base.of("sessions")))
    faults += check_local_checks(folder, (entry.id for entry in base.of("sessions")))
    faults += check_pools(folder, base)
    faults += check_data(base, folder)
    for language in languages(folder)[1:]:
        over = lay(read_language(folder, BASE_LANGUAGE), read_language(folder, language, required=False))
        check(over)
        faults += [*over.faults, *_words(over)]
    return sorted(set(faults))


def _curriculum(reading: Reading) -> list[ContentFault]:
    """Rules about how things belong together; words do not matter."""
    rules = (check_ids, check_hours, check_least, check_milestones, check_moved, check_addresses, check_twins)
    return [fault for rule in rules for fault in rule(reading)]


def _words(reading: Reading) -> list[ContentFault]:
    """Rules that hold in every language."""
    return [*check_text(reading), *check_roadmaps(reading), *check_cards(reading)]
