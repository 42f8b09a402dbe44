"""What the fake Discord knows: people, messages, interactions."""

import itertools
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from emulators.discord_markup import seen

_ids = itertools.count(1_100_000_000_000_000_000, 4_194_304)
EPHEMERAL = 64
LOADING = 128
BODY, FILES = web.RequestKey("body", Any), web.RequestKey("files", list)
Route = tuple[str, str, Callable[[web.Request], Awaitable[Any]]]


class Rejected(Exception):
    """An error answer."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status, self.body = status, {"code": code, "message": message}


def new_id() -> str:
    """Make a snowflake."""
    return str(next(_ids))


@dataclass(eq=False)
class User:
    """A person."""

    name: str
    locale: str = "en-US"
    id: str = field(default_factory=new_id)
    dms_closed: bool = False

    def json(self) -> dict[str, Any]:
        """Describe the user as the API does."""
        return {
            "id": self.id,
            "username": self.name,
            "global_name": self.name.title(),
            "discriminator": "0",
            "avatar": None,
        }


@dataclass(eq=False)
class Shown:
    """A message as somebody sees it; `versions` counts how often it was written."""

    raw: dict[str, Any]
    files: list[bytes] = field(default_factory=list)
    versions: int = 1
    deleted: bool = False
    exchange: "Exchange | None" = None

    @property
    def text(self) -> str:
        """Read title and text as a person does."""
        embeds = self.raw["embeds"]
        parts = [part for embed in embeds for part in (embed.get("title"), embed.get("description")) if part]
        return "\n\n".join(map(seen, parts))

    @property
    def ephemeral(self) -> bool:
        """Tell whether only one person sees it."""
        return bool(self.raw["flags"] & EPHEMERAL)

    @property
    def thinking(self) -> bool:
        """Tell whether it says that an answer is on its way."""
        return bool(self.raw["flags"] & LOADING)

    @property
    def items(self) -> list[dict[str, Any]]:
        """List buttons and menus."""
        return [item for row in self.raw["components"] for item in row["components"]]

    @property
    def labels(self) -> list[str]:
        """List what stands on buttons and menus."""
        return [item.get("label") or item["placeholder"] for item in self.items]

    def item(self, label: str) -> dict[str, Any]:
        """Find a button or menu."""
        return next(item for item in self.items if label in (item.get("label"), item.get("placeholder")))

    def write(self, body: dict[str, Any], files: list[bytes]) -> None:
        """Write it anew; what is not named stays."""
        self.raw.update({name: body[name] for name in ("content", "embeds", "components") if name in body})
        self.raw["flags"] &= ~LOADING
        if "attachments" in body:
            self.raw["attachments"] = [_attachment(one) for one in body["attachments"]]
            self.files = files
        self.versions += 1


@dataclass(eq=False)
class Exchange:
    """An interaction: what a person did, and what came back."""

    user: User
    payload: dict[str, Any]
    channel: str
    on: Shown | None = None
    answered: int | None = None
    modal: dict[str, Any] | None = None
    choices: list[dict[str, Any]] | None = None
    original: Shown | None = None
    messages: list[Shown] = field(default_factory=list)

    @property
    def message(self) -> Shown:
        """Give the message that came last."""
        return self.messages[-1]


def message_json(channel: str, author: User, body: dict[str, Any], flags: int = 0) -> dict[str, Any]:
    """Write a message as the API does."""
    return {
        "id": new_id(),
        "channel_id": channel,
        "author": author.json() | {"bot": True},
        "content": body.get("content") or "",
        "embeds": body.get("embeds") or [],
        "components": body.get("components") or [],
        "attachments": [_attachment(one) for one in body.get("attachments") or ()],
        "flags": flags,
        "type": 0,
        "timestamp": "2026-01-01T00:00:00+00:00",
        "edited_timestamp": None,
        "pinned": False,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
    }


def _attachment(given: dict[str, Any]) -> dict[str, Any]:
    url = f"https://cdn.discordapp.com/{given.get('filename')}"
    return {"size": 1, "url": url, "proxy_url": url, **given, "id": new_id()}
