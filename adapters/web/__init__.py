"""The chat page: a person is a cookie, a message is a tree, a nudge is a server-sent event."""

from functools import partial

from adapters import Built, MakeLimiter, all_invites
from bot.door.app import App
from bot.process.environment import Settings


def build(settings: Settings, app: App, make_limiter: MakeLimiter) -> Built | None:
    """Build the page unless it is switched off; what goes over this machine's own wire needs no limiter."""
    if not settings.web:
        return None
    from adapters.web.client import WebAdapter

    adapter = WebAdapter(app, secure_cookies=settings.web_https, invites=partial(all_invites, settings))
    return Built(adapter, tuple(adapter.routes()))
