"""In which order the hours of a stage can be learned: as they stand, but nothing before what it builds on."""

from bot.catalog.model import Catalog, Stage


def in_order(catalog: Catalog, stage: Stage) -> tuple[str, ...]:
    """Give the ids of a stage's sessions once each; one that others build on is moved before them."""
    listed = dict.fromkeys(name for item in stage.items() for name in item.sessions)
    placed: dict[str, None] = {}
    for name in listed:
        _place(name, catalog, listed, placed, frozenset())
    return tuple(placed)


def _place(
    name: str, catalog: Catalog, listed: dict[str, None], placed: dict[str, None], above: frozenset[str]
) -> None:
    """Place a session after those of the same stage that it builds on; `above` stops a circle."""
    if name in placed or name in above or name not in listed:
        return
    session = catalog.session(name)
    for before in session.after if session else ():
        _place(before, catalog, listed, placed, above | {name})
    placed[name] = None
