"""A server that installs the mentor is greeted where it may speak, else whoever invited it is, alone."""

import asyncio
from collections.abc import Iterable
from typing import Literal

import discord
import structlog

from adapters.discord import limits
from adapters.discord.channel_posts import Posting
from adapters.discord.outbound import UNREACHABLE
from adapters.discord.rights import VIEW_AUDIT_LOG, Server, rights
from adapters.discord.survey import survey_of
from bot.ports.clocks import Clock
from bot.values.message import Reply

GREETING_NEEDS = {"see", "write", "embed"}
_BOT_ADD: Literal[28] = 28  # resources/audit-log#audit-log-entry-object-audit-log-events
_NOT_THE_CHANNEL = {limits.GENERAL_ERROR, limits.FLAGGED_AS_SPAM}  # another one would be refused as well
log = structlog.get_logger(__name__)


def open_channels(server: Server, clock: Clock) -> list[str]:
    """List where to greet, the best channel first; none where the mentor may speak nowhere."""
    channels = survey_of(server, clock.now()).channels
    return [channel.id for channel in channels if not GREETING_NEEDS & set(channel.lacks)][: limits.GREETED_CHANNELS]


async def greet(posting: Posting, channels: Iterable[str], reply: Reply) -> bool:
    """Greet in the first of these channels that takes it after all; tell whether one did."""
    for channel in channels:
        try:
            await posting.send(int(channel), reply)
        except (discord.Forbidden, discord.NotFound) as error:
            if error.code in _NOT_THE_CHANNEL:
                raise
            log.warning("greeting refused", channel=channel, code=error.code)
        else:
            return True
    return False


async def inviter(client: discord.Client, server: Server, clock: Clock) -> int:
    """Find who invited the mentor, where it may read that; else the owner stands for them."""
    if not rights(server, clock.now()) & VIEW_AUDIT_LOG:
        return server.owner
    try:
        async with asyncio.timeout(limits.ANSWER_SECONDS):
            found = await client.http.get_audit_logs(server.id, limit=limits.AUDIT_ENTRIES, action_type=_BOT_ADD)
    except UNREACHABLE as error:
        log.warning("audit log not read", error=type(error).__name__)
        return server.owner
    ours = (entry["user_id"] for entry in found["audit_log_entries"] if entry.get("target_id") == str(server.me))
    return next((int(person) for person in ours if person), server.owner)
