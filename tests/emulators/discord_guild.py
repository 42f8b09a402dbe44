"""Servers of the fake Discord: channels, roles, members, and what they allow to whom."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from emulators.discord_permissions import bits, in_channel, in_guild
from emulators.discord_world import User, new_id

MANAGE_GUILD = bits("MANAGE_GUILD")
SPEAK = bits(
    "VIEW_CHANNEL", "SEND_MESSAGES", "EMBED_LINKS", "ATTACH_FILES", "READ_MESSAGE_HISTORY", "CREATE_PUBLIC_THREADS"
)
TEXT, CATEGORY, THREAD = 0, 4, 11


@dataclass(eq=False)
class Role:
    """A role of a server."""

    name: str
    permissions: int = 0
    position: int = 1
    managed: bool = False
    id: str = field(default_factory=new_id)

    def json(self) -> dict[str, Any]:
        """Describe the role as the API does."""
        return {
            "id": self.id,
            "name": self.name,
            "permissions": str(self.permissions),
            "position": self.position,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "managed": self.managed,
            "mentionable": False,
            "flags": 0,
        }


@dataclass(eq=False)
class Channel:
    """A channel of a server; `overwrites`: id of a role or a member -> what is allowed and denied to it."""

    name: str
    kind: int = TEXT
    position: int = 0
    parent: str | None = None
    overwrites: dict[str, tuple[int, int]] = field(default_factory=dict)
    id: str = field(default_factory=new_id)

    def json(self, guild: str) -> dict[str, Any]:
        """Describe the channel as the API does."""
        place = {"id": self.id, "type": self.kind, "guild_id": guild, "name": self.name, "parent_id": self.parent}
        if self.kind == THREAD:
            times = {"archived": False, "auto_archive_duration": 1440, "archive_timestamp": "2026-01-01T00:00:00+00:00"}
            return place | {"owner_id": "1", "message_count": 0, "member_count": 1, "thread_metadata": times}
        written = [
            {"id": id, "type": 0, "allow": str(allow), "deny": str(deny)}
            for id, (allow, deny) in self.overwrites.items()
        ]
        return place | {"position": self.position, "permission_overwrites": written}


@dataclass(eq=False)
class Guild:
    """A server. `permissions` are those of everybody, `granted` those with which the mentor was invited."""

    name: str
    owner: User
    permissions: int = SPEAK
    granted: int | None = None
    id: str = field(default_factory=new_id)
    channels: list[Channel] = field(default_factory=lambda: [Channel("general")])
    roles: list[Role] = field(default_factory=list)
    worn: dict[str, set[str]] = field(default_factory=dict)  # user -> roles
    members: list[User] = field(default_factory=list)
    managers: list[User] = field(default_factory=list)
    timed_out: dict[str, str] = field(default_factory=dict)
    inviter: User | None = None
    system: str | None = None

    @property
    def channel(self) -> str:
        """Give the id of the first channel."""
        return self.channels[0].id

    def find(self, channel: str) -> Channel | None:
        """Find a channel or thread."""
        return next((one for one in self.channels if one.id == channel), None)

    def invited(self, bot: User) -> None:
        """Give the mentor the role that comes with an invitation for some permissions."""
        if self.granted is not None and bot.id not in self.worn:
            self.roles.append(Role("mentor", self.granted, managed=True))
            self.worn[bot.id] = {self.roles[-1].id}

    def roles_json(self) -> list[dict[str, Any]]:
        """Describe all roles, @everyone first."""
        everyone = Role("@everyone", self.permissions, 0, id=self.id)
        return [role.json() for role in (everyone, *self.roles)]

    def json(self, bot: User) -> dict[str, Any]:
        """Describe the server as GUILD_CREATE does."""
        return {
            "id": self.id,
            "name": self.name,
            "owner_id": self.owner.id,
            "roles": self.roles_json(),
            "channels": [channel.json(self.id) for channel in self.channels if channel.kind != THREAD],
            "members": [self.member_json(bot)],
            "system_channel_id": self.system,
            "preferred_locale": "en-US",
            "member_count": 2,
            "large": False,
            **{name: [] for name in ("emojis", "stickers", "features", "threads", "voice_states", "presences")},
        }

    def member_json(self, user: User) -> dict[str, Any]:
        """Describe somebody as a member."""
        rights = self.permissions | (MANAGE_GUILD if user is self.owner or user in self.managers else 0)
        return {
            "user": user.json(),
            "roles": sorted(self.worn.get(user.id, ())),
            "joined_at": "2026-01-01T00:00:00+00:00",
            "deaf": False,
            "mute": False,
            "flags": 0,
            "communication_disabled_until": self.timed_out.get(user.id),
            "permissions": str(rights),
        }

    def allowed(self, user: User, channel: Channel | None = None) -> set[str]:
        """Name what somebody may do, in a channel or in the server as a whole."""
        guild, member, now = self.json(user), self.member_json(user), datetime.now(UTC)
        return in_channel(guild, member, channel.json(self.id), now) if channel else in_guild(guild, member, now)
