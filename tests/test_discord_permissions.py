"""What the mentor finds that it may do equals Discord's documented algorithm, written once more in the emulator."""

from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest
from emulators.discord_permissions import BITS, bits, in_channel, in_guild
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.discord.permissions import USED, invited, rights_in
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
USUAL = [name for name in BITS if name != "ADMINISTRATOR"]
MASK = st.integers(0, 2 ** len(USUAL) - 1)
RARELY = st.integers(0, 11).map(lambda number: number == 0)


def named(mask: int) -> int:
    """Turn a mask over the usual permissions into Discord's bits."""
    return bits(*(name for place, name in enumerate(USUAL) if mask >> place & 1))


@st.composite
def servers(draw: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """A server with a channel, and the mentor in it."""

    def some(ids: list[str]) -> list[str]:
        mask = draw(st.integers(0, 2 ** len(ids) - 1))
        return [id for place, id in enumerate(ids) if mask >> place & 1]

    def role(id: str) -> dict[str, Any]:
        held = named(draw(MASK)) | (bits("ADMINISTRATOR") if draw(RARELY) else 0)
        return {"id": id, "name": id, "permissions": str(held), "position": 1}

    def overwrite(id: str) -> dict[str, Any]:
        allow, deny = named(draw(MASK)), named(draw(MASK))
        return {"id": id, "type": int(id in {ME, OTHER}), "allow": str(allow), "deny": str(deny & ~allow)}

    written = some([GUILD, *ROLES, ME, OTHER])
    channel = {"id": "300", "type": 0, "guild_id": GUILD, "name": "general", "position": 0}
    channel["permission_overwrites"] = [overwrite(id) for id in written]
    until = draw(st.sampled_from([None, None, None, NOW + timedelta(hours=1), NOW - timedelta(hours=1)]))
    me = {"user": {"id": ME, "username": "mentor", "discriminator": "0", "avatar": None}, "deaf": False, "mute": False}
    me |= {"joined_at": None, "flags": 0, "communication_disabled_until": until.isoformat() if until else None}
    me |= {"roles": some(ROLES)}
    guild = {"id": GUILD, "name": "club", "owner_id": ME if draw(RARELY) else OTHER, "channels": [channel]}
    guild |= {"members": [me], "roles": [role(id) for id in (GUILD, *ROLES)], "system_channel_id": None}
    return guild, me


@pytest.fixture(scope="module")
def state() -> Any:
    client = discord.Client(intents=discord.Intents(guilds=True))
    connection: Any = client._connection
    user = {"id": ME, "username": "mentor", "discriminator": "0", "avatar": None}
    connection.user = discord.ClientUser(state=connection, data=user)  # type: ignore[arg-type]
    return connection


@given(servers())
@settings(max_examples=1_000)
def test_a_survey_equals_the_documented_algorithm_on_random_roles_and_overwrites(
    state: Any, drawn: tuple[dict[str, Any], dict[str, Any]]
) -> None:
    guild, me = drawn
    (channel,) = guild["channels"]
    allowed, everywhere = in_channel(guild, me, channel, NOW), in_guild(guild, me, NOW)
    server = asked(guild, [channel], me)
    found = survey_of(server, NOW)
    assert found.channels[0].lacks == tuple(it for it, name in IN_CHANNEL.items() if name not in allowed)
    assert ("roles" in found.lacks) == ("MANAGE_ROLES" not in everywhere)
    assert ("rank" in found.lacks) == (not me["roles"])
    own = discord.Guild(data=guild, state=state)  # type: ignore[arg-type]
    assert cached(own) == server
    theirs = own.text_channels[0].permissions_for(own.me).value
    ours = rights_in(server, server.spots[0], NOW)
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
