"""The chat in a terminal: numbered buttons, questions one by one."""

from adapters import Built, MakeLimiter
from bot.door.app import App
from bot.ports.messenger import Messenger
from bot.process.environment import Settings


def build(settings: Settings, app: App, make_limiter: MakeLimiter) -> Built | None:
    """Build nothing for the service: a terminal belongs to one person, who starts it with `mentor chat`."""
    return None


def on_this_terminal(app: App, colour: bool) -> Messenger:
    """Talk to the person in front of this terminal, in their language and zone."""
    import getpass
    import locale
    import sys

    from tzlocal import get_localzone_name

    from adapters.terminal.client import TerminalAdapter, columns_of, lines_of

    language = (locale.getlocale()[0] or "").partition("_")[0] or None
    return TerminalAdapter(
        app,
        reader=lines_of(sys.stdin.fileno()),
        writer=sys.stdout,
        name=getpass.getuser(),
        zone=get_localzone_name(),
        language=language,
        colour=colour and sys.stdout.isatty(),
        width=lambda: columns_of(sys.stdout.fileno()),
    )
