"""A server as Discord describes it, cached or asked for, becomes what the core wants to know of it."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import discord

from adapters.discord.rights import MANAGE_ROLES, GuildChannel, Overwrite, Role, Server, lacks, rights, rights_in
from bot.process.slices import in_slices
from bot.values.platform import Ability, Channel, Survey

TEXT_CHANNEL, NEWS_CHANNEL = 0, 5  # resources/channel#channel-object-channel-types
CATEGORY = 4
POSTABLE = {TEXT_CHANNEL, NEWS_CHANNEL}
CHANNELS_A_SLICE = 20  # a tenth of a millisecond for each overwrite


async def cached(guild: discord.Guild) -> Server:
    """Read a server that the gateway keeps us told of; a large one has hundreds of channels."""
    me = guild.me
    spots = [_spot(channel, me) async for some in in_slices(guild.channels, CHANNELS_A_SLICE) for channel in some]
    return Server(
        guild.id,
        guild.owner_id or 0,
        me.id,
        frozenset(role.id for role in me.roles) - {guild.id},
        {
            role.id: Role(role.id, role.name, role.permissions.value, role.position, role.managed)
            for role in guild.roles
        },
        tuple(spots),
        guild.system_channel.id if guild.system_channel else None,
        me.timed_out_until,
    )


def asked(guild: Mapping[str, Any], channels: Iterable[Mapping[str, Any]], me: Mapping[str, Any]) -> Server:
    """Read the answers about a server, its channels and the mentor in it."""
    return Server(
        int(guild["id"]),
        int(guild["owner_id"]),
        int(me["user"]["id"]),
        frozenset(map(int, me["roles"])),
        {int(role["id"]): _role(role) for role in guild["roles"]},
        tuple(_spot_of(channel) for channel in channels),
        _id(guild.get("system_channel_id")),
        discord.utils.parse_time(me.get("communication_disabled_until")),
    )


def survey_of(server: Server, now: datetime, here: str = "", synced: bool | None = None) -> Survey:
    """Tell what the core wants to know."""
    channels = tuple(
        Channel(str(spot.id), f"#{spot.name}", lacks(rights_in(server, spot, now))) for spot in _ordered(server, here)
    )
    return Survey(channels, synced, _lacks(server, now))


def _lacks(server: Server, now: datetime) -> tuple[Ability, ...]:
    missing: list[Ability] = []
    if not rights(server, now) & MANAGE_ROLES:
        missing.append("roles")
    if server.top is None:
        missing.append("rank")
    return tuple(missing)


def _ordered(server: Server, here: str) -> list[GuildChannel]:
    """List the channels that take posts: where somebody asks, where the server greets, then as people see them."""
    categories = {spot.id: (spot.position, spot.id) for spot in server.spots if spot.kind == CATEGORY}

    def key(spot: GuildChannel) -> tuple[Any, ...]:
        category = categories.get(spot.parent or 0, (-1, -1))
        return str(spot.id) != here, spot.id != server.system, category, spot.position, spot.id

    return sorted((spot for spot in server.spots if spot.kind in POSTABLE), key=key)


def _spot(channel: discord.abc.GuildChannel, me: discord.Member) -> GuildChannel:
    """Read a channel with the overwrites that concern the mentor."""
    ids = [role.id for role in me.roles] + [me.id]  # @everyone is one of the roles
    written = {id: channel.overwrites_for(discord.Object(id)).pair() for id in ids}
    overwrites = {id: Overwrite(allow.value, deny.value) for id, (allow, deny) in written.items()}
    return GuildChannel(channel.id, channel.name, channel.type.value, channel.position, channel.category_id, overwrites)


def _spot_of(channel: Mapping[str, Any]) -> GuildChannel:
    overwrites = {
        int(one["id"]): Overwrite(int(one["allow"]), int(one["deny"]))
        for one in channel.get("permission_overwrites") or ()
    }
    parent = _id(channel.get("parent_id"))
    position = channel.get("position") or 0
    return GuildChannel(int(channel["id"]), channel.get("name") or "", channel["type"], position, parent, overwrites)


def _role(role: Mapping[str, Any]) -> Role:
    return Role(int(role["id"]), role["name"], int(role["permissions"]), role["position"], role.get("managed", False))


def _id(value: Any) -> int | None:
    return int(value) if value else None
