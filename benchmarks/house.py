"""The real house, over a store in memory."""

from bot.door.app import App
from bot.ports.clocks import Clock
from bot.process.environment import read_settings
from bot.serve.compose import build_app
from bot.store.memory.store import MemoryStore


def house(clock: Clock) -> App:
    """Put it together; the curriculum comes from the cache that a service has, too."""
    return build_app(MemoryStore(), clock, cache=read_settings().cache_dir)
