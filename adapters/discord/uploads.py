"""Files that came with a command, a form or a message, fetched from where Discord keeps them."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import aiohttp
import discord
import structlog

from bot.values.events import Upload
from bot.values.upload_bounds import ARCHIVE_BYTES, MOST_UPLOADS

FETCH_SECONDS = 10.0
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Attached:
    """A file as Discord describes it."""

    name: str
    size: int
    url: str


def attached_to(press: discord.Interaction[Any]) -> tuple[Attached, ...]:
    """Name the files of an interaction: those that were given to it, and those of the message that it is about."""
    data: Mapping[str, Any] = press.data or {}
    return tuple(_described(data.get("resolved") or {}))


def _described(resolved: Mapping[str, Any]) -> Iterator[Attached]:
    about = (one for message in resolved.get("messages", {}).values() for one in message.get("attachments", ()))
    for found in (*resolved.get("attachments", {}).values(), *about):
        yield Attached(str(found["filename"]), int(found["size"]), str(found["url"]))


def attached_in(message: discord.Message) -> tuple[Attached, ...]:
    """Name the files of a message."""
    return tuple(Attached(one.filename, one.size, one.url) for one in message.attachments)


async def fetched(client: discord.Client, files: Sequence[Attached]) -> tuple[Upload, ...]:
    """Fetch files side by side; one that is too large, or can't be had in time, comes without its content."""
    return tuple(await asyncio.gather(*(_fetch(client, file) for file in files[: MOST_UPLOADS + 1])))


async def _fetch(client: discord.Client, file: Attached) -> Upload:
    if file.size > ARCHIVE_BYTES:
        return Upload(file.name, None)
    try:
        async with asyncio.timeout(FETCH_SECONDS):
            return Upload(file.name, await client.http.get_from_cdn(file.url))
    except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError) as error:
        log.info("file not fetched", error=type(error).__name__)
        return Upload(file.name, None)
