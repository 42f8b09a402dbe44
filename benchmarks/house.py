"""The real house, over a store in memory."""

from bot.app import App
from bot.compose import build_app
from bot.ports import Clock
from bot.settings import read_settings
from bot.store.memory import MemoryStore


def house(clock: Clock) -> App:
    """Put it together; the curriculum comes from the cache that a service has, too."""
    return build_app(MemoryStore(), clock, cache=read_settings().cache_dir)
