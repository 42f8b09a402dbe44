"""Lay another language over the content: an entry says only what differs, everything else falls back."""

from typing import Any

from bot.catalog.read import Entry, Reading


def lay(base: Reading, over: Reading) -> Reading:
    """Give the base's entries with the overlay's words; unknown ids in the overlay are faults."""
    known = {(entry.part, entry.id): entry for entry in base.entries}
    for entry in over.entries:
        below = known.get((entry.part, entry.id))
        if below is None:
            base.faults.append(entry.fault("has nothing below it to lay over"))
            continue
        unknown: list[str] = []
        raw = merged(below.raw, entry.raw, unknown)
        base.faults += [entry.fault(f"{name!r} has nothing below it to lay over") for name in unknown]
        base.entries[base.entries.index(below)] = Entry(
            entry.part, entry.id, raw, entry.file, entry.document, entry.path
        )
    base.faults += over.faults
    return base


def merged(below: Any, above: Any, unknown: list[str]) -> Any:
    """Merge data: mappings key by key, lists of named things by their name, all else is replaced."""
    if isinstance(below, dict) and isinstance(above, dict):
        return below | {key: merged(below.get(key), value, unknown) for key, value in above.items()}
    if _named(below) and _named(above):
        news = {_name(entry): entry for entry in above}
        unknown += [name for name in news if name not in {_name(entry) for entry in below}]
        return [merged(entry, news.get(_name(entry), {}), unknown) for entry in below]
    return above


def _named(listed: Any) -> bool:
    return isinstance(listed, list) and any(isinstance(entry, dict) and _name(entry) for entry in listed)


def _name(entry: Any) -> str:
    """Name a thing by its id."""
    return str(entry.get("id") or "") if isinstance(entry, dict) else ""
