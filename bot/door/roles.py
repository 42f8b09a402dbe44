"""Which roles people are to have, wherever they use the mentor and show their name."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.catalog.model import Catalog
from bot.clock import local_day
from bot.learning.community_settings import settings_of
from bot.learning.earned_roles import Earned, earned
from bot.learning.learner import Learner
from bot.ports.store import Transaction
from bot.values.bounds import clip
from bot.values.community import Community
from bot.words.text import DEFAULT, Words

ROLE_UNITS = 100  # Discord: the name of a role, https://docs.discord.com/developers/topics/permissions#role-object


@dataclass(frozen=True, slots=True)
class Badges:
    """Knows how badges are called in each language, and has them wanted of whom they belong to."""

    words: Words
    catalogs: Mapping[str, Catalog]

    async def follow(self, tx: Transaction, learners: Collection[int], now: datetime) -> None:
        """Have people's badges wanted as things stand; this is asked with all study, and most places have no roles."""
        for id in sorted(learners):
            for place in await tx.members.places_of(id):
                community = await tx.communities.find(place)
                if community and settings_of(community).roles:
                    await tx.badges.want(place, id, await self._wanted(tx, community, id, now))

    async def look_anew(self, tx: Transaction, learner: int, now: datetime) -> None:
        """Have somebody's badges wanted as things stand, and none where roles were switched off."""
        for place in await tx.members.places_of(learner):
            community = await tx.communities.find(place)
            if community and not settings_of(community).roles:
                await tx.badges.want(place, learner, ())
        await self.follow(tx, [learner], now)

    async def _wanted(self, tx: Transaction, community: Community, learner: int, now: datetime) -> tuple[str, ...]:
        """Give the titles of what somebody earned; none where they show no name."""
        member = await tx.members.find(community.place.address, learner)
        known = await tx.people.glimpse([learner]) if member and member.shown else ()
        return await self.titles(tx, community, known[0], now) if known else ()

    async def titles(self, tx: Transaction, community: Community, learner: Learner, now: datetime) -> tuple[str, ...]:
        """Say what somebody earned in the words of a community."""
        today = local_day(now, learner.zone, learner.day_start)
        mine = earned(learner, await tx.ledger.facts(learner.key), today)
        accounts = await tx.people.glimpse([community.account]) if community.account is not None else ()
        return self._titles(mine, accounts[0].language if accounts else DEFAULT)

    def _titles(self, mine: Earned, language: str) -> tuple[str, ...]:
        catalog = self.catalogs.get(language, self.catalogs[DEFAULT])
        road = catalog.roadmap(mine.roadmap or "")
        path = [clip(f"{road.emoji} {road.title}", ROLE_UNITS)] if road else []
        streak = [self.words.label(language, "badges.streak", n=mine.days)] if mine.days else []
        return (*path, *streak)
