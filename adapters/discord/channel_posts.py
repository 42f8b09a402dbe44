"""Messages go to a channel; a post to a community may have a thread, and what it lacks there is told."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import discord
import structlog

from adapters.discord import limits
from adapters.discord.outbound import BUSY_SECONDS, UNREACHABLE, delivery_errors
from adapters.discord.render import messages
from bot.ports.messenger import Limiter
from bot.values.errors import Busy, DeliveryError, Denied, Gone
from bot.values.events import Address
from bot.values.message import Reply

_GONE_CODES = {limits.UNKNOWN_CHANNEL, limits.UNKNOWN_GUILD}
_HAS_ONE = {limits.HAS_A_THREAD}
_LACKING = {limits.MISSING_ACCESS, limits.MISSING_PERMISSIONS}
_NO_MENTIONS = discord.AllowedMentions.none()
log = structlog.get_logger(__name__)


class Posting:
    """Sends through a client that is logged in, at the platform's rate."""

    def __init__(self, client: discord.Client, limiter: Limiter) -> None:
        self._client, self._limiter = client, limiter
        self._without: set[int] = set()  # channels of which was told that no thread can be opened

    async def send(self, channel: int, reply: Reply, nonce: str | None = None) -> int:
        """Send to a channel and give the last message; what has a nonce is a nudge and lets answers pass."""
        target, sent = self._client.get_partial_messageable(channel), 0
        for index, message in enumerate(messages(reply)):
            await self._limiter.permit(str(channel), urgent=nonce is None)
            sent = (await target.send(**message.to_send(), **_nonce(nonce, index))).id
        return sent

    async def replace(self, channel: int, message: int, reply: Reply) -> None:
        """Show a reply in the place of a message, and what doesn't fit there below it."""
        target = self._client.get_partial_messageable(channel)
        first, *others = messages(reply)
        await self._limiter.permit(str(channel), urgent=True)
        await target.get_partial_message(message).edit(**first.to_edit(), allowed_mentions=_NO_MENTIONS)
        for other in others:
            await self._limiter.permit(str(channel), urgent=True)
            await target.send(**other.to_send())

    async def post(self, community: Address, channel: str | None, reply: Reply, nonce: str) -> None:
        """Post for a community. Raises Denied while a permission is missing, Gone without the channel or the mentor."""
        if not channel:
            raise Gone("no channel")
        try:
            with _post_errors():
                sent = await self.send(int(channel), reply, nonce)
        except Denied as error:
            if await self._is_out(community):
                raise Gone("the mentor is not in the server any more") from error
            raise
        if reply.thread:
            await self._open_thread(int(channel), sent, reply.thread)

    async def _open_thread(self, channel: int, message: int, name: str) -> None:
        """Open a thread under a post; it is never worth losing the post."""
        try:
            async with asyncio.timeout(limits.THREAD_SECONDS):
                await self._limiter.permit(str(channel), urgent=False)
                await self._client.http.start_thread_with_message(
                    channel, message, name=name, auto_archive_duration=limits.THREAD_MINUTES
                )
        except discord.HTTPException as error:
            self._log_refusal(channel, error)
        except (DeliveryError, *UNREACHABLE) as error:
            log.warning("no thread", channel=channel, error=type(error).__name__)

    def _log_refusal(self, channel: int, error: discord.HTTPException) -> None:
        """Log why there is no thread, a missing permission once; a repeated post has its thread already."""
        if error.code in _HAS_ONE or (error.code in _LACKING and channel in self._without):
            return
        if error.code in _LACKING:
            self._without.add(channel)
        log.warning("no thread", channel=channel, code=error.code)

    async def _is_out(self, community: Address) -> bool:
        """Tell whether the mentor was removed while nobody could tell us."""
        try:
            await self._limiter.permit(f"server {community.id}", urgent=False)
            await self._client.http.get_guild(int(community.id), with_counts=False)
        except discord.HTTPException as error:
            return error.code in {limits.UNKNOWN_GUILD, limits.MISSING_ACCESS}
        except (DeliveryError, *UNREACHABLE) as error:
            log.info("server not looked for", error=type(error).__name__)
        return False


@contextmanager
def _post_errors() -> Iterator[None]:
    """Keep Gone for a channel that is no more; what else Discord forbids may be granted, what it misses may be back."""
    try:
        with delivery_errors():
            yield
    except Gone as error:
        cause = error.__cause__
        if isinstance(cause, discord.HTTPException) and cause.code not in _GONE_CODES:
            denied = isinstance(cause, discord.Forbidden)
            raise (Denied(str(error)) if denied else Busy(BUSY_SECONDS)) from cause
        raise


def _nonce(nonce: str | None, index: int) -> dict[str, Any]:
    """Give each message of a nudge its own nonce, which discord.py sends as one to be enforced."""
    if nonce is None:
        return {}
    return {"nonce": f"{nonce[: limits.NONCE - 2]}.{index}" if index else nonce}
