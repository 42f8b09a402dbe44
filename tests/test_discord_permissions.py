"""What the mentor finds that it may do equals Discord's documented algorithm, written once more in the emulator."""

import asyncio
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import discord
import pytest
from emulators.discord_permissions import BITS, bits, in_channel, in_guild
from seeded import seeded

from adapters.discord.rights import USED, invited, rights_in
from adapters.discord.survey import asked, cached, survey_of

NOW = datetime.now(UTC)  # discord.py has no other clock
GUILD, ME, OTHER = "100", "7", "8"
ROLES = ["201", "202", "203", "204"]
IN_CHANNEL = {
    "see": "VIEW_CHANNEL",
    "write": "SEND_MESSAGES",
    "embed": "EMBED_LINKS",
    "attach": "ATTACH_FILES",
    "thread": "CREATE_PUBLIC_THREADS",
    "history": "READ_MESSAGE_HISTORY",
}
USUAL = [bits(name) for name in BITS if name != "ADMINISTRATOR"]


def some(dice: Random, ids: list[str]) -> list[str]:
    return [id for id in ids if dice.random() < 0.5]


def rarely(dice: Random) -> bool:
    return dice.random() < 1 / 12


def permissions(dice: Random) -> int:
    """None, all or any of the usual permissions."""
    share = dice.choice((0, 0.1, 0.5, 0.5, 0.5, 0.9, 1))
    return sum(bit for bit in USUAL if dice.random() < share)


def role(dice: Random, id: str) -> dict[str, Any]:
    held = permissions(dice) | (bits("ADMINISTRATOR") if rarely(dice) else 0)
    return {"id": id, "name": id, "permissions": str(held), "position": 1}


def overwrite(dice: Random, id: str) -> dict[str, Any]:
    allow, deny = permissions(dice), permissions(dice)
    return {"id": id, "type": int(id in {ME, OTHER}), "allow": str(allow), "deny": str(deny & ~allow)}


def server(dice: Random) -> tuple[dict[str, Any], dict[str, Any]]:
    """A server with a channel, and the mentor in it."""
    written = some(dice, [GUILD, *ROLES, ME, OTHER])
    channel = {"id": "300", "type": 0, "guild_id": GUILD, "name": "general", "position": 0}
    channel["permission_overwrites"] = [overwrite(dice, id) for id in written]
    until = dice.choice([None, None, None, NOW + timedelta(hours=1), NOW - timedelta(hours=1)])
    me = {"user": {"id": ME, "username": "mentor", "discriminator": "0", "avatar": None}, "deaf": False, "mute": False}
    me |= {"joined_at": None, "flags": 0, "communication_disabled_until": until.isoformat() if until else None}
    me |= {"roles": some(dice, ROLES)}
    guild = {"id": GUILD, "name": "club", "owner_id": ME if rarely(dice) else OTHER, "channels": [channel]}
    guild |= {"members": [me], "roles": [role(dice, id) for id in (GUILD, *ROLES)], "system_channel_id": None}
    return guild, me


@pytest.fixture(scope="module")
def state() -> Any:
    client = discord.Client(intents=discord.Intents(guilds=True))
    connection: Any = client._connection
    user = {"id": ME, "username": "mentor", "discriminator": "0", "avatar": None}
    connection.user = discord.ClientUser(state=connection, data=user)  # type: ignore[arg-type]
    return connection


@seeded(1_000)
def test_a_survey_equals_the_documented_algorithm_on_random_roles_and_overwrites(state: Any, dice: Random) -> None:
    guild, me = server(dice)
    (channel,) = guild["channels"]
    allowed, everywhere = in_channel(guild, me, channel, NOW), in_guild(guild, me, NOW)
    known = asked(guild, [channel], me)
    found = survey_of(known, NOW)
    assert found.channels[0].lacks == tuple(it for it, name in IN_CHANNEL.items() if name not in allowed)
    assert ("roles" in found.lacks) == ("MANAGE_ROLES" not in everywhere)
    assert ("rank" in found.lacks) == (not me["roles"])
    own = discord.Guild(data=guild, state=state)  # type: ignore[arg-type]
    assert survey_of(asyncio.run(cached(own)), NOW) == found
    theirs = own.text_channels[0].permissions_for(own.me).value
    ours = rights_in(known, known.spots[0], NOW)
    both = bits("VIEW_CHANNEL", "SEND_MESSAGES", "EMBED_LINKS", "ATTACH_FILES", "READ_MESSAGE_HISTORY")
    assert theirs & both == ours & both


def test_the_invitation_asks_for_what_is_used_and_never_for_everything() -> None:
    names = {"VIEW_CHANNEL", "SEND_MESSAGES", "EMBED_LINKS", "ATTACH_FILES", "CREATE_PUBLIC_THREADS", "MANAGE_ROLES"}
    assert invited() == bits(*names)
    assert not invited() & bits("ADMINISTRATOR")
    assert all(use.name and use.reason for use in USED)


def test_channels_are_listed_as_suits_posts_best() -> None:
    def channel(id: int, position: int, **more: Any) -> dict[str, Any]:
        return {"id": str(id), "type": 0, "name": f"c{id}", "position": position, "parent_id": None} | more

    channels = [
        channel(1, 5, type=4), channel(2, 0, parent_id="1"), channel(3, 9, parent_id="1"), channel(4, 3, type=5),
        channel(5, 1), channel(6, 2, type=2), channel(7, 4, type=15),
    ]  # fmt: skip
    guild = {"id": GUILD, "owner_id": OTHER, "roles": [], "system_channel_id": "3"}
    server = asked(guild, channels, {"user": {"id": ME}, "roles": []})
    assert [one.id for one in survey_of(server, NOW, here="2").channels] == ["2", "3", "5", "4"]
    assert [one.id for one in survey_of(server, NOW, here="7").channels] == ["3", "5", "4", "2"]
