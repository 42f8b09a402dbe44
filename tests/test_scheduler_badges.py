import asyncio
from datetime import timedelta

from community_house import FakeHost, Server
from drive import MORNING
from scheduler_house import FakeMessenger, until

from bot.values.community import Community
from bot.values.errors import Busy, Denied, Gone, Unsendable
from bot.values.events import Address, Place
from bot.values.platform import Channel
from scheduler import role_keeper
from scheduler.dispatch import Dispatch, Outlet
from scheduler.leadership import Leadership
from scheduler.role_keeper import BadgeKeeper

DAY = timedelta(days=1)
PATH, WEEK = "🌐 Web Backend Path", "🔥 7 days in a row"


class RoleHost(FakeHost):
    """Keeps who has which role; `refusal` is raised instead."""

    def __init__(self) -> None:
        super().__init__(Channel("main", "main"))
        self.roles: dict[str, set[str]] = {}
        self.refusal: Exception | None = None
        self.tries = 0

    async def set_badge(self, place: Address, person: Address, title: str, wanted: bool) -> None:
        self.tries += 1
        if self.refusal:
            raise self.refusal
        mine = self.roles.setdefault(person.id, set())
        (mine.add if wanted else mine.discard)(title)


class RoleServer(Server):
    """A community with roles, and the part that gives them."""

    def __init__(self) -> None:
        self.host = RoleHost()
        super().__init__(self.host)
        self.keeper = BadgeKeeper(self.drive.app, self.drive.app.store, self.drive.clock)

    async def begins(self, shown: bool = True):
        """Set everything up; give somebody who follows a path."""
        await self.starts()
        await self.boss.forges("1:setup_set:roles:yes")
        ana = self.person("ana", zone="UTC")
        alone = self.drive.person("ana", self.platform, zone="UTC")
        await alone.starts()
        await alone.says("/remind off")
        await ana.says("/badges")
        if shown:
            await ana.presses("Show my name and roles")
        return ana

    async def studies(self, person, days: int) -> None:
        for _ in range(days):
            await person.says("/log 60")
            await self.passes(self.drive.clock.now() + DAY)

    def told(self) -> list[str]:
        """What the manager was told."""
        nudges = self.drive.person("boss", self.platform).nudges
        return [text for shown in nudges if "I couldn't give a role" in (text := str(shown.line()["text"]))]

    @property
    def roles(self) -> set[str]:
        return self.host.roles.get("ana", set())


async def test_who_shows_their_name_gets_the_role_of_their_path_and_of_their_streak():
    server = RoleServer()
    ana = await server.begins()
    assert PATH in ana.sees
    await server.keeper.look()
    assert server.roles == {PATH}
    await server.studies(ana, 6)
    await ana.says("/log 60")
    await server.keeper.look()
    assert server.roles == {PATH, WEEK}
    tries = server.host.tries
    await server.keeper.look()
    assert server.host.tries == tries  # nothing is to be done


async def test_who_shows_no_name_has_none_and_hiding_takes_them_at_once():
    server = RoleServer()
    ana = await server.begins(shown=False)
    assert "so you have no roles" in ana.sees
    await server.keeper.look()
    assert server.host.tries == 0
    await ana.presses("Show my name and roles")
    await server.keeper.look()
    assert server.roles == {PATH}
    await ana.presses("Hide both")
    await server.keeper.look()
    assert server.roles == set()


async def test_the_board_s_buttons_do_the_same():
    server = RoleServer()
    ana = await server.begins(shown=False)
    await ana.says("/board")
    await ana.presses("Show my name")
    await server.keeper.look()
    assert server.roles == {PATH}


async def test_another_path_and_an_undo_change_the_roles():
    server = RoleServer()
    ana = await server.begins()
    await server.studies(ana, 6)
    await ana.says("/log 60")
    await server.keeper.look()
    await ana.forges("1:road_follow:ai-ml")
    await ana.says("/undo")
    await server.keeper.look()
    assert server.roles == {"🤖 AI/ML Path"}


async def test_a_streak_that_ends_by_itself_takes_its_role_along():
    server = RoleServer()
    ana = await server.begins()
    await server.studies(ana, 7)
    await server.keeper.look()
    assert WEEK in server.roles
    for _ in range(3):
        await server.passes(server.drive.clock.now() + DAY)
        await server.keeper.look()
    assert server.roles == {PATH}


async def test_no_roles_any_more_takes_them_within_a_day():
    server = RoleServer()
    await server.begins()
    await server.keeper.look()
    await server.boss.forges("1:setup_set:roles:no")
    await server.passes(MORNING + DAY)
    await server.keeper.look()
    assert server.roles == set()


async def test_who_leaves_loses_them():
    server = RoleServer()
    await server.begins()
    await server.keeper.look()
    ana = server.drive.person("ana", "discord")
    await ana.says("/board")
    await ana.presses("Leave server-1")
    await server.keeper.look()
    assert server.roles == set()


async def test_a_missing_right_is_told_the_manager_once_and_heals():
    server = RoleServer()
    ana = await server.begins()
    server.host.refusal = Denied("rank")
    for _ in range(3):
        await server.keeper.look()
        await server.studies(ana, 1)
    (told,) = server.told()
    assert "A higher role" in told
    server.host.refusal = None
    await server.keeper.look()
    assert server.roles == {PATH}
    server.host.refusal = Denied("roles")
    await ana.forges("1:road_follow:ai-ml")
    await server.keeper.look()
    await server.studies(ana, 1)
    assert "Manage Roles" in server.told()[1]


async def test_a_busy_platform_is_asked_again_once_for_a_place():
    server = RoleServer()
    ana = await server.begins()
    await server.studies(ana, 7)
    server.host.refusal, server.host.tries = Busy(5), 0
    await server.keeper.look()
    assert server.host.tries == 1
    server.host.refusal = None
    await server.keeper.look()
    assert server.roles == {PATH, WEEK}


async def test_somebody_who_is_gone_is_a_member_no_more():
    server = RoleServer()
    ana = await server.begins()
    key = (await ana.learner()).key
    server.host.refusal = Gone()
    await server.keeper.look()
    async with server.drive.app.store.begin() as tx:
        assert await tx.members.find(server.address, key) is None
        assert await tx.badges.holders(0, 9) == []


async def test_a_badge_that_can_not_be_is_tried_once():
    server = RoleServer()
    await server.begins()
    server.host.refusal = Unsendable("no such role")
    await server.keeper.look()
    await server.keeper.look()
    assert server.host.tries == 1


async def test_who_can_not_be_asked_is_asked_later():
    server = RoleServer()
    await server.begins()
    host = server.drive.app.hosts.pop("discord")
    await server.keeper.look()
    server.drive.app.hosts["discord"] = host
    await server.keeper.look()
    assert server.roles == {PATH}


async def test_a_fault_with_one_badge_is_none_of_the_keeper():
    server = RoleServer()
    await server.begins()
    server.host.refusal = RuntimeError("a fault")
    await server.keeper.look()
    server.host.refusal = None
    await server.keeper.look()
    assert server.roles == {PATH}


async def test_who_sends_for_the_bots_gives_the_roles():
    server = RoleServer()
    await server.begins()
    app, messenger = server.drive.app, FakeMessenger(server.platform)
    dispatch = Dispatch(app, app.store, [Outlet(messenger, "a token")], Leadership(), server.drive.clock)
    task = asyncio.create_task(dispatch.run())
    try:
        await until(lambda: server.roles == {PATH})
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_badges_that_stay_open_hold_up_no_others(monkeypatch):
    monkeypatch.setattr(role_keeper, "ROLES_A_LOOK", 2)
    server = RoleServer()
    store = server.drive.app.store
    await server.begins()
    elsewhere = Place(Address("abacus", "-1"), "community", "Nobody serves this one")
    async with store.begin() as tx:
        ana = await tx.people.at(Address(server.platform, "ana"))
        assert ana
        await tx.communities.save(Community(elsewhere, MORNING))
        await tx.members.join(elsewhere.address, ana.key, MORNING)
        await tx.badges.want(elsewhere.address, ana.key, {"a", "b", "c"})
    for _ in range(2):
        await server.keeper.look()
    assert server.roles == {PATH}
    tries = server.host.tries
    await server.studies(server.person("ana"), 6)
    await server.person("ana").says("/log 60")
    for _ in range(3):
        await server.keeper.look()
    assert server.roles == {PATH, WEEK}
    assert server.host.tries == tries + 1


async def test_the_manager_is_told_after_an_outage_of_days():
    server = RoleServer()
    await server.begins()
    server.host.refusal = Denied("rank")
    await server.keeper.look()
    server.drive.clock.move(server.drive.clock.now() + 3 * DAY)
    await server.passes(server.drive.clock.now() + timedelta(minutes=1))
    (told,) = server.told()
    assert "A higher role" in told
