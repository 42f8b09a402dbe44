"""The links by which a server or a person installs the mentor."""

import base64
import binascii
from urllib.parse import urlencode

from adapters import Invite
from adapters.discord.rights import USED, invited

AUTHORIZE = "https://discord.com/oauth2/authorize"
SERVER, PERSON = 0, 1  # resources/application#application-object-application-integration-types


def invites_with(token: str) -> tuple[Invite, ...]:
    """Make the links for the bot of a token; none for what is no token."""
    application = application_of(token)
    if application is None:
        return ()
    server = {"scope": "bot applications.commands", "permissions": invited(), "integration_type": SERVER}
    person = {"scope": "applications.commands", "integration_type": PERSON}
    reasons = tuple(f"{use.name}: {use.reason}" for use in USED)
    return (
        Invite("discord.add_server", "a Discord server", _link(application, server), reasons),
        Invite("discord.add_account", "your own Discord account", _link(application, person)),
    )


def application_of(token: str) -> int | None:
    """Read the application's id, with which every token begins."""
    head = token.partition(".")[0]
    try:
        text = base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)).decode("ascii")
    except (binascii.Error, ValueError):
        return None
    return int(text) if text.isdigit() else None


def _link(application: int, wish: dict[str, object]) -> str:
    return f"{AUTHORIZE}?{urlencode({'client_id': application, **wish})}"
