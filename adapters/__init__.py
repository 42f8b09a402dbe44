"""The platforms. A folder here is an adapter; it is found, and built when its settings are present."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

from aiohttp.web import RouteDef

from bot.app import App
from bot.ports import Limiter, Messenger, Rate
from bot.settings import Settings

MakeLimiter = Callable[[Rate, Callable[[str], Rate]], Limiter]


@dataclass(frozen=True, slots=True)
class Built:
    """An adapter, and the routes that it wants on the shared HTTP site."""

    messenger: Messenger
    routes: tuple[RouteDef, ...] = ()


def build_adapters(settings: Settings, app: App, make_limiter: MakeLimiter) -> Iterator[Built]:
    """Build every adapter whose settings are present; a folder's `build` gives None for "not wanted"."""
    for module in iter_modules(__path__):
        if module.ispkg:
            built = import_module(f"{__name__}.{module.name}").build(settings, app, make_limiter)
            if built is not None:
                yield built
