"""Gives people the roles that they earned, and takes those that they did not keep."""

import asyncio
from dataclasses import replace

import structlog

from bot.app import App
from bot.badges import Badges
from bot.community import Badge, diary_address
from bot.errors import Busy, DeliveryError, Denied, Gone, Unavailable
from bot.events import Address
from bot.host import Host
from bot.learning.badges import trouble_of, with_trouble
from bot.ports import Clock, Store, Unit
from scheduler.places import held, tell_manager

EVERY = 60.0  # seconds
MOST = 100  # in one look: a few requests each, far below what a platform takes
PATIENCE = 30.0  # seconds that a platform may take for one
PAGE = 500  # people who are looked at anew before the next ones are asked for
TOLD = "badges_denied"
LACKS = ("roles", "rank")
_ANEW = "badges looked at anew"  # a note: the day on which that was done last

log = structlog.get_logger(__name__)


class BadgeKeeper:
    """Looks every minute, and once a day at all who have a badge: a streak ends without anybody doing anything."""

    def __init__(self, app: App, store: Store, clock: Clock) -> None:
        self._app, self._store, self._clock = app, store, clock
        self._badges = Badges(app.words, app.catalogs)
        self._last: Badge | None = None

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            try:
                await self.look()
            except Unavailable:
                log.warning("badges: the store is unavailable")
            await asyncio.sleep(EVERY)

    async def look(self) -> None:
        """See to everything that is to be done now."""
        await self._look_anew()
        found = await self._next()
        busy: set[Address] = set()
        for badge in found:
            host = self._app.hosts.get(badge.place.platform)
            if host and badge.place not in busy and not await self._settled(badge, host):
                busy.add(badge.place)

    async def _next(self) -> list[Badge]:
        """Go on where the last look ended, so that what stays open holds up nothing."""
        async with self._store.begin() as unit:
            found = list(await unit.open_badges(MOST, self._last))
            if self._last and len(found) < MOST:
                found += [badge for badge in await unit.open_badges(MOST - len(found)) if badge not in found]
        self._last = found[-1] if len(found) == MOST else None
        return found

    async def _look_anew(self) -> None:
        today, last = self._clock.now().date().isoformat(), 0
        async with self._store.begin() as unit:
            if await unit.note(_ANEW) == today:
                return
        while people := await self._holders(last):
            for last in people:
                async with self._store.begin() as unit:
                    await unit.learner(last)
                    await self._badges.look_anew(unit, last, self._clock.now())
        async with self._store.begin() as unit:
            await unit.save_note(_ANEW, today)

    async def _holders(self, after: int) -> list[int]:
        async with self._store.begin() as unit:
            return list(await unit.badge_holders(after, PAGE))

    async def _settled(self, badge: Badge, host: Host) -> bool:
        """Have the platform do it and write down what became of it; False when its server can't be asked now."""
        person = await self._address(badge)
        trouble: DeliveryError | None = None
        try:
            async with asyncio.timeout(PATIENCE):
                if person:
                    await host.set_badge(badge.place, person, badge.name, badge.wanted)
        except (Busy, TimeoutError):
            return False
        except DeliveryError as error:
            trouble = error
        except Exception:  # a fault with one badge must not keep the others from being looked at
            log.exception("badge fault", platform=badge.place.platform)
            return False
        done = person is not None and trouble is None
        async with self._store.begin() as unit:
            await _settle(unit, badge, done, left=isinstance(trouble, Gone))
        if done or isinstance(trouble, Denied):
            async with self._store.begin() as unit:
                await (self._well(unit, badge.place) if done else self._refused(unit, badge.place, str(trouble)))
        if trouble:
            log.info("badge dropped", platform=badge.place.platform, error=f"{type(trouble).__name__}: {trouble}")
        return True

    async def _address(self, badge: Badge) -> Address | None:
        async with self._store.begin() as unit:
            reaches = await unit.reaches(badge.learner)
        return next((reach.address for reach in reaches if reach.address.platform == badge.place.platform), None)

    async def _refused(self, unit: Unit, place: Address, lack: str) -> None:
        """Have the manager told, unless that was done when it was refused before."""
        home = await held(unit, diary_address(place))
        if home is None or trouble_of(home):
            return
        await unit.save_community(with_trouble(home, lack if lack in LACKS else LACKS[0]))
        await tell_manager(unit, home, TOLD, self._clock.now())

    async def _well(self, unit: Unit, place: Address) -> None:
        known = await unit.community(place)
        home = await held(unit, diary_address(place)) if known and trouble_of(known) else None
        if home:
            await unit.save_community(with_trouble(home, ""))


async def _settle(unit: Unit, badge: Badge, done: bool, left: bool) -> None:
    """Keep what was done; what can't be is dropped, and open again when it is earned anew."""
    await unit.learner(badge.learner)  # held before their badges, as everybody does
    if left:
        await unit.leave(badge.place, badge.learner)
    await unit.settle_badge(replace(badge, given=badge.wanted) if done else replace(badge, wanted=False, given=False))
