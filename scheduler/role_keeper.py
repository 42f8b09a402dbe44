"""Gives people the roles that they earned, and takes those that they did not keep or left behind."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import TypeVar

import structlog

from bot.door.app import App
from bot.door.roles import Badges
from bot.learning.earned_roles import trouble_of, with_trouble
from bot.ports.clocks import Clock
from bot.ports.store import Store, Transaction
from bot.values.community import Badge, Revocation, account_address
from bot.values.errors import Busy, DeliveryError, Denied, Gone, Unavailable
from bot.values.events import Address
from bot.values.message_kinds import MessageKind
from bot.values.platform import Host
from scheduler.post_trouble import held, notify_manager

LOOK_EVERY = 60.0  # seconds
ROLES_A_LOOK = 100  # in one look: a few requests each, far below what a platform takes
ROLE_SECONDS = 30.0  # seconds that a platform may take for one
HOLDERS_A_PAGE = 500  # people who are looked at anew before the next ones are asked for
LACKS = ("roles", "rank")
_ANEW = "badges looked at anew"  # a note: the day on which that was done last
Open = TypeVar("Open", Badge, Revocation)

log = structlog.get_logger(__name__)


class BadgeKeeper:
    """Looks every minute, and once a day at all who have a badge: a streak ends without anybody doing anything."""

    def __init__(self, app: App, store: Store, clock: Clock) -> None:
        self._app, self._store, self._clock = app, store, clock
        self._badges = Badges(app.words, app.catalogs)
        self._last: Badge | None = None
        self._last_left: Revocation | None = None

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            try:
                await self.look()
            except Unavailable:
                log.warning("badges: the store is unavailable")
            await asyncio.sleep(LOOK_EVERY)

    async def look(self) -> None:
        """See to everything that is to be done now."""
        await self._look_anew()
        async with self._store.begin() as tx:
            left, self._last_left = await _next(tx.badges.revocations, self._last_left)
            found, self._last = await _next(tx.badges.open, self._last)
        busy: set[Address] = set()
        await self._see_to(left, self._taken, busy)  # first: who came back may earn the same role again
        await self._see_to(found, self._settled, busy)

    async def _see_to(
        self, found: Sequence[Open], settled: Callable[[Open, Host], Awaitable[bool]], busy: set[Address]
    ) -> None:
        """See to each whose platform is served here; a place that can't be asked now is asked no more in this look."""
        for one in found:
            host = self._app.hosts.get(one.place.platform)
            if host and one.place not in busy and not await settled(one, host):
                busy.add(one.place)

    async def _look_anew(self) -> None:
        today, last = self._clock.now().date().isoformat(), 0
        async with self._store.begin() as tx:
            if await tx.notes.get(_ANEW) == today:
                return
        while people := await self._holders(last):
            for last in people:
                async with self._store.begin() as tx:
                    await tx.people.find(last)
                    await self._badges.look_anew(tx, last, self._clock.now())
        async with self._store.begin() as tx:
            await tx.notes.set(_ANEW, today)

    async def _holders(self, after: int) -> list[int]:
        async with self._store.begin() as tx:
            return list(await tx.badges.holders(after, HOLDERS_A_PAGE))

    async def _settled(self, badge: Badge, host: Host) -> bool:
        """Have the platform do it and write down what became of it; False when its server can't be asked now."""
        person = await self._address(badge)
        try:
            trouble = await _set(host, badge, person, badge.wanted) if person else None
        except Busy:
            return False
        done = person is not None and trouble is None
        async with self._store.begin() as tx:
            await _settle(tx, badge, person if done else None, left=isinstance(trouble, Gone))
        if done or trouble:
            await self._note_outcome(badge.place, trouble)
        return True

    async def _taken(self, revocation: Revocation, host: Host) -> bool:
        """Have a role taken from who was forgotten; whatever the platform answers, it is erased then."""
        trouble: DeliveryError | None = None
        if not await self._earned_again(revocation):
            try:
                trouble = await _set(host, revocation, revocation.person, wanted=False)
            except Busy:
                return False
        async with self._store.begin() as tx:
            await tx.badges.settle_revocation(revocation)
        if trouble:
            await self._note_outcome(revocation.place, trouble)
        return True

    async def _earned_again(self, revocation: Revocation) -> bool:
        """Tell whether somebody came back and has the same badge anew, or is to have it."""
        async with self._store.begin() as tx:
            learner = await tx.people.at(revocation.person)
            traces = await tx.members.traces(learner.key) if learner else ()
        same = ("badge", revocation.place, revocation.name)
        return any((trace.kind, trace.place, trace.note) == same for trace in traces)

    async def _note_outcome(self, place: Address, trouble: DeliveryError | None) -> None:
        """Note that a place is well, or what it refused."""
        if trouble:
            log.info("badge dropped", platform=place.platform, error=f"{type(trouble).__name__}: {trouble}")
        if trouble is None or isinstance(trouble, Denied):
            async with self._store.begin() as tx:
                await (self._refused(tx, place, str(trouble)) if trouble else self._well(tx, place))

    async def _address(self, badge: Badge) -> Address | None:
        async with self._store.begin() as tx:
            contacts = await tx.contacts.of(badge.learner)
        return next((contact.address for contact in contacts if contact.address.platform == badge.place.platform), None)

    async def _refused(self, tx: Transaction, place: Address, lack: str) -> None:
        """Have the manager told, unless that was done when it was refused before."""
        community = await held(tx, account_address(place))
        if community is None or trouble_of(community):
            return
        await tx.communities.save(with_trouble(community, lack if lack in LACKS else LACKS[0]))
        await notify_manager(tx, community, MessageKind.BADGES_DENIED, self._clock.now())

    async def _well(self, tx: Transaction, place: Address) -> None:
        known = await tx.communities.find(place)
        community = await held(tx, account_address(place)) if known and trouble_of(known) else None
        if community:
            await tx.communities.save(with_trouble(community, ""))


async def _next(
    read: Callable[[int, Open | None], Awaitable[Sequence[Open]]], last: Open | None
) -> tuple[list[Open], Open | None]:
    """Go on where the last look ended, so that what stays open holds up nothing."""
    found = list(await read(ROLES_A_LOOK, last))
    if last and len(found) < ROLES_A_LOOK:
        found += [one for one in await read(ROLES_A_LOOK - len(found), None) if one not in found]
    return found, found[-1] if len(found) == ROLES_A_LOOK else None


async def _set(host: Host, what: Badge | Revocation, person: Address, wanted: bool) -> DeliveryError | None:
    """Have the platform give or take a role; give its refusal. Raises Busy when it has to be asked again."""
    try:
        async with asyncio.timeout(ROLE_SECONDS):
            await host.set_badge(what.place, person, what.name, wanted)
    except Busy:
        raise
    except DeliveryError as error:
        return error
    except TimeoutError:
        raise Busy(ROLE_SECONDS) from None
    except Exception as error:  # a fault with one badge must not keep the others from being looked at
        log.exception("badge fault", platform=what.place.platform)
        raise Busy(LOOK_EVERY) from error
    return None


async def _settle(tx: Transaction, badge: Badge, person: Address | None, left: bool) -> None:
    """Keep what was done for a person; what can't be is dropped, and open again when it is earned anew."""
    learner = await tx.people.find(badge.learner)  # held before their badges, as everybody does
    if learner is None and person and badge.wanted:  # they were forgotten while it was given
        await tx.badges.revoke(Revocation(badge.place, person, badge.name))
    if left:
        await tx.members.leave(badge.place, badge.learner)
    await tx.badges.settle(replace(badge, given=badge.wanted) if person else replace(badge, wanted=False, given=False))
