"""What those who manage a server do in the fake Discord; the gateway tells the mentor of it, as Discord does."""

from emulators.discord_gateway import Gateway
from emulators.discord_guild import Channel, Guild
from emulators.discord_rest import Rest
from emulators.discord_world import User


class Admins:
    """Helpers that act like a manager."""

    rest: Rest
    gateway: Gateway
    bot: User

    async def join(self, guild: Guild) -> None:
        """Install the mentor."""
        self.gateway.guilds.append(guild)
        self.rest.meet(guild)
        await self.gateway.tell("GUILD_CREATE", guild.json(self.bot), guild.id)

    async def leave(self, guild: Guild) -> None:
        """Remove it."""
        self.gateway.guilds.remove(guild)
        guild.roles = [role for role in guild.roles if role.id not in guild.worn.pop(self.bot.id, ())]
        await self.gateway.tell("GUILD_DELETE", {"id": guild.id}, guild.id)

    async def break_down(self, guild: Guild) -> None:
        """Let a server be unavailable."""
        await self.gateway.tell("GUILD_DELETE", {"id": guild.id, "unavailable": True}, guild.id)

    async def mend(self, guild: Guild) -> None:
        """Let it be available again."""
        await self.gateway.tell("GUILD_CREATE", guild.json(self.bot) | {"unavailable": False}, guild.id)

    async def rename(self, guild: Guild, name: str) -> None:
        """Give a server another name."""
        guild.name = name
        await self.gateway.tell("GUILD_UPDATE", guild.json(self.bot), guild.id)

    async def overwrite(self, guild: Guild, channel: Channel, who: str, allow: int = 0, deny: int = 0) -> None:
        """Allow or deny something in a channel to a role or a member."""
        channel.overwrites[who] = (allow, deny)
        await self.gateway.tell("CHANNEL_UPDATE", channel.json(guild.id), guild.id)

    async def delete_channel(self, guild: Guild, channel: Channel) -> None:
        """Delete a channel."""
        guild.channels.remove(channel)
        self.rest.channels.pop(channel.id, None)
        await self.gateway.tell("CHANNEL_DELETE", channel.json(guild.id), guild.id)

    async def change_everyone(self, guild: Guild, permissions: int) -> None:
        """Change what everybody may do."""
        guild.permissions = permissions
        await self.gateway.tell("GUILD_ROLE_UPDATE", {"guild_id": guild.id, "role": guild.roles_json()[0]}, guild.id)

    async def time_out(self, guild: Guild, user: User, until: str | None) -> None:
        """Silence a member for a while."""
        guild.timed_out |= {user.id: until} if until else {}
        changed = guild.member_json(user) | {"guild_id": guild.id, "communication_disabled_until": until}
        await self.gateway.tell("GUILD_MEMBER_UPDATE", changed, guild.id)
