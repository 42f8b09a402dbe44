"""What a member may do, written from Discord's documentation (topics/permissions) flag by flag, in names.

It is the reference for the mentor's own computing, and what the fake Discord obeys.
"""

from datetime import UTC, datetime
from typing import Any

BITS = {
    "ADMINISTRATOR": 3, "MANAGE_GUILD": 5, "VIEW_AUDIT_LOG": 7, "VIEW_CHANNEL": 10, "SEND_MESSAGES": 11,
    "SEND_TTS_MESSAGES": 12, "EMBED_LINKS": 14, "ATTACH_FILES": 15, "READ_MESSAGE_HISTORY": 16, "MENTION_EVERYONE": 17,
    "MANAGE_ROLES": 28, "CREATE_PUBLIC_THREADS": 35, "SEND_MESSAGES_IN_THREADS": 38,
}  # fmt: skip
WITHOUT_SENDING = {"SEND_TTS_MESSAGES", "EMBED_LINKS", "ATTACH_FILES", "MENTION_EVERYONE"}
Json = dict[str, Any]


def bits(*names: str) -> int:
    """Give the number that stands for permissions."""
    return sum(1 << BITS[name] for name in names)


def has(number: str, name: str) -> bool:
    """Tell whether a number that stands for permissions contains one."""
    return bool(int(number) >> BITS[name] & 1)


def in_guild(guild: Json, member: Json, now: datetime) -> set[str]:
    """Name what a member may do in a server as a whole."""
    held = _unrestricted(guild, member)
    if held == set(BITS) or not _timed_out(member, now):
        return held
    return held & {"VIEW_CHANNEL", "READ_MESSAGE_HISTORY"}


def in_channel(guild: Json, member: Json, channel: Json, now: datetime) -> set[str]:
    """Name what a member may do in a channel."""
    held = _unrestricted(guild, member)
    if "ADMINISTRATOR" in held or guild["owner_id"] == member["user"]["id"]:
        return set(BITS)
    allowed = {name for name in BITS if _last_word(name, name in held, guild, member, channel)}
    if "VIEW_CHANNEL" not in allowed:
        return set()
    if "SEND_MESSAGES" not in allowed:
        allowed -= WITHOUT_SENDING
    if _timed_out(member, now):
        allowed -= set(BITS) - {"VIEW_CHANNEL", "READ_MESSAGE_HISTORY"}
    return allowed


def _unrestricted(guild: Json, member: Json) -> set[str]:
    if guild["owner_id"] == member["user"]["id"]:
        return set(BITS)
    worn = [role for role in guild["roles"] if role["id"] in [guild["id"], *member["roles"]]]
    names = {name for name in BITS for role in worn if has(role["permissions"], name)}
    return set(BITS) if "ADMINISTRATOR" in names else names


def _last_word(name: str, base: bool, guild: Json, member: Json, channel: Json) -> bool:
    """Ask the member's overwrite first, then those of the roles, then that of @everyone: the first that speaks wins."""
    for ids in ([member["user"]["id"]], member["roles"], [guild["id"]]):
        speaking = [one for one in channel["permission_overwrites"] if one["id"] in ids]
        if any(has(one["allow"], name) for one in speaking):
            return True
        if any(has(one["deny"], name) for one in speaking):
            return False
    return base


def _timed_out(member: Json, now: datetime) -> bool:
    until = member.get("communication_disabled_until")
    return bool(until) and datetime.fromisoformat(until).astimezone(UTC) > now
