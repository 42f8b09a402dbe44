"""The platforms. A folder here is an adapter; it is found, and built when its settings are present."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from importlib import import_module
from pkgutil import iter_modules

from aiohttp.web import RouteDef

from bot.door.app import App
from bot.ports.messenger import Limiter, Messenger, Rate
from bot.process.environment import Settings
from bot.process.shards import Shards
from bot.process.vitals import Pulse

MakeLimiter = Callable[[str, Rate, Callable[[str], Rate]], Limiter]
"""From the name of a token, what it may send in all, and to one chat."""


@dataclass(frozen=True, slots=True)
class Built:
    """An adapter, and the routes that it wants on the shared HTTP site.

    `bot` names a token without telling it: one process at a time serves it, and one sends with it. `post` connects
    for sending only, until cancelled. `shards` are what this process serves of a bot whose chats several share. `pulse`
    tells whether the platform answers, where the adapter knows.
    """

    messenger: Messenger
    routes: tuple[RouteDef, ...] = ()
    bot: str = ""
    post: Callable[[], Awaitable[None]] | None = None
    shards: Shards | None = None
    pulse: Pulse | None = None


@dataclass(frozen=True, slots=True)
class Invite:
    """A link that adds the mentor somewhere: its label's key, the same in an operator's words, what it asks for."""

    label: str
    where: str
    url: str
    asks: tuple[str, ...] = ()


def name_of(platform: str, token: str) -> str:
    """Name a token without telling it."""
    return f"{platform} {sha256(token.encode()).hexdigest()[:16]}"


def platforms() -> list[str]:
    """Name the folders."""
    return [module.name for module in iter_modules(__path__) if module.ispkg]


def carried() -> dict[str, Rate]:
    """Give the rate of each platform that has one: what it carries in all."""
    modules = {name: import_module(f"{__name__}.{name}") for name in platforms()}
    return {name: module.BOT_RATE for name, module in modules.items() if hasattr(module, "BOT_RATE")}


async def all_invites(settings: Settings) -> list[Invite]:
    """Collect the links of every platform whose `invites` knows some."""
    modules = [import_module(f"{__name__}.{name}") for name in platforms()]
    return [one for module in modules if hasattr(module, "invites") for one in await module.invites(settings)]


def probes() -> dict[str, Callable[[Settings], Awaitable[None]]]:
    """Give what asks a platform whether it takes our token: raises CannotServe, or OSError where it can't be asked."""
    modules = {name: import_module(f"{__name__}.{name}") for name in platforms()}
    return {name: module.probe for name, module in modules.items() if hasattr(module, "probe")}


def build_adapters(settings: Settings, app: App, make_limiter: MakeLimiter) -> Iterator[Built]:
    """Build every adapter whose settings are present; a folder's `build` gives None for "not wanted"."""
    for name in platforms():
        built = import_module(f"{__name__}.{name}").build(settings, app, make_limiter)
        if built is not None:
            yield built
