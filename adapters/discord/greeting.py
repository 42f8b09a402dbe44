"""A server that installs the mentor is greeted where it may speak, else whoever invited it is, alone."""

import asyncio
from typing import Literal

import discord
import structlog

from adapters.discord import limits
from adapters.discord.outbound import UNREACHABLE
from adapters.discord.permissions import VIEW_AUDIT_LOG, Server, rights
from adapters.discord.survey import survey_of
from bot.ports import Clock

NEEDED = {"see", "write", "embed"}
_BOT_ADD: Literal[28] = 28  # resources/audit-log#audit-log-entry-object-audit-log-events
log = structlog.get_logger(__name__)


def first_open(server: Server, clock: Clock) -> str:
    """Find where to greet; "" where the mentor may speak nowhere."""
    channels = survey_of(server, clock.now()).channels
    return next((channel.id for channel in channels if not NEEDED & set(channel.lacks)), "")


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
