"""Play a script through the real commands and the real content."""

import json
from functools import lru_cache

from real import catalog, registry, words

from bot.door.app import App
from bot.simulate.play import HandClock, simulate
from bot.store.memory.store import MemoryStore


@lru_cache(maxsize=1)
def _parts():
    return {"en": catalog()}, words(), registry()


async def play(*lines, store=None) -> list[dict]:
    """Play lines, given as text or as objects; give what was printed."""
    store, clock, printed = store or MemoryStore(), HandClock(), []
    app = App(store, *_parts(), clock)
    texts = [line if isinstance(line, str | bytes) else json.dumps(line) for line in lines]
    await simulate(texts, app, store, clock, printed.append)
    return printed


def acts(at: str, who: str = "ana", platform: str = "telegram", **does) -> dict:
    """One line of a script on 4 May 2026; `at` is HH:MM."""
    return {"at": f"2026-05-04T{at}:00Z", "who": who, "platform": platform, **does}
