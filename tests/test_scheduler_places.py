"""Posts that fail: the manager is told once, what is granted heals by itself, what is gone is forgotten."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from community_house import FakeHost
from scheduler_house import NOON, FakeMessenger, House

from bot.learning.community_settings import GONE, CommunitySettings, denied, settings_of, with_settings
from bot.learning.learner import Learner
from bot.ports.contacts import Contact
from bot.ports.outbox import Delivery
from bot.values.community import Community, account_address
from bot.values.errors import Busy, Denied, Gone
from bot.values.events import Address, Place
from bot.values.platform import Channel

DAY = timedelta(days=1)
PLACE = Address("discord", "1")


class Town(House):
    """A house in which a community has a post every day at noon, set up by boss."""

    def __init__(self, host: FakeHost | None = None, trouble=None) -> None:
        self.discord = FakeMessenger("discord", trouble)
        super().__init__(self.discord)
        if host:
            self.app.hosts["discord"] = host

    async def built(self) -> "Town":
        self.boss = await self.learner("discord", name="boss")
        async with self.store.begin() as tx:
            place = Place(PLACE, "community", "town")
            account = Learner(None, NOON - DAY, "town", remind_at=time(12), day_start=time(0))
            self.account = await tx.people.add(account, account_address(PLACE))
            await tx.contacts.save(self.account.key, Contact(account_address(PLACE), NOON, channel="7"))
            community = Community(place, NOON, account=self.account.key, manager=self.boss.key)
            await tx.communities.save(with_settings(community, CommunitySettings(where="general")))
        return self

    async def settings(self) -> CommunitySettings:
        async with self.store.begin() as tx:
            return settings_of(await tx.communities.find(PLACE))

    async def told(self) -> list[Delivery]:
        async with self.store.begin() as tx:
            return [row for row in await tx.outbox.of(self.boss.key, 9) if row.kind == "post_denied"]

    async def post(self) -> Delivery:
        async with self.store.begin() as tx:
            return (await tx.outbox.of(self.account.key, 1))[0]


async def test_a_post_goes_to_the_channel_of_the_account():
    town = await Town().built()
    await town.at(NOON)
    assert [(to, text) for to, text, _ in town.discord.sent] == [("#1", "hello all in 1")]
    assert ((await town.post()).state, (await town.settings()).trouble) == ("sent", "")


async def test_a_refused_post_is_told_once_with_what_is_missing_and_heals_by_itself():
    host = FakeHost(Channel("7", "general", ("write", "thread", "embed")))
    town = await Town(host, lambda: Denied("50013")).built()
    for day in range(4):
        await town.at(NOON + day * DAY)
        post = await town.post()
        assert (post.state, post.error, post.address) == ("failed", "denied: 50013", account_address(PLACE))
        assert (await town.settings()).trouble == denied(("write", "embed"))
        assert [row.day for row in await town.told()] == [date(2026, 5, 4)]
    town.discord.trouble = None
    await town.at(NOON + 4 * DAY)
    assert (await town.post()).state == "sent"
    assert (await town.settings()).trouble == ""
    town.discord.trouble = lambda: Denied("50001")
    await town.at(NOON + 5 * DAY)
    assert [row.day for row in await town.told()] == [date(2026, 5, 9), date(2026, 5, 4)]


@pytest.mark.parametrize("host", [None, FakeHost(), FakeHost(Channel("7", "general"))])
async def test_who_can_not_be_asked_what_is_missing_is_no_reason_to_say_nothing(host):
    town = await Town(host, lambda: Denied("50013")).built()
    await town.at(NOON)
    assert (await town.settings()).trouble == denied(())
    assert len(await town.told()) == 1


async def test_a_platform_that_is_busy_is_no_reason_either():
    host = FakeHost()
    host.trouble = Busy(3)
    town = await Town(host, lambda: Denied("50013")).built()
    await town.at(NOON)
    assert (await town.settings()).trouble == denied(())


async def test_a_channel_that_is_gone_is_forgotten_after_one_failure():
    town = await Town(trouble=lambda: Gone("10003")).built()
    await town.at(NOON)
    assert (await town.post()).state == "gone"
    async with town.store.begin() as tx:
        assert (await tx.people.find(town.account.key)).remind_at is None
        assert [contact.open for contact in await tx.contacts.of(town.account.key)] == [False]
    assert (await town.settings()).trouble == GONE
    for day in range(1, 4):
        await town.at(NOON + day * DAY)
    assert len(town.discord.tries) == 1
    assert len(await town.told()) == 1


async def test_a_channel_that_was_changed_while_a_post_to_the_old_one_failed_stays(monkeypatch):
    town = await Town().built()
    send = town.discord.send

    async def too_late(contact, answer, nonce):
        if contact.channel == "8":
            return await send(contact, answer, nonce)
        async with town.store.begin() as tx:
            await tx.contacts.save(town.account.key, Contact(contact.address, NOON, channel="8"))
        raise Gone("10003")

    monkeypatch.setattr(town.discord, "send", too_late)
    await town.at(NOON)
    await town.at(NOON + timedelta(seconds=2))
    assert ((await town.post()).state, (await town.settings()).trouble) == ("sent", "")
    async with town.store.begin() as tx:
        assert [(contact.open, contact.channel) for contact in await tx.contacts.of(town.account.key)] == [(True, "8")]
    assert await town.told() == []


async def test_a_busy_platform_is_nobody_s_trouble():
    town = await Town(trouble=lambda: Busy(30)).built()
    await town.at(NOON)
    assert ((await town.post()).state, (await town.settings()).trouble) == ("queued", "")


async def test_who_sleeps_is_told_in_the_morning():
    town = await Town(None, lambda: Denied("50013")).built()
    async with town.store.begin() as tx:
        await tx.people.save(replace(town.boss, zone="America/Los_Angeles"), NOON)  # it is five in the morning
    await town.at(NOON)
    (row,) = await town.told()
    assert (row.state, row.due_at) == ("queued", NOON + timedelta(hours=2))


async def test_without_a_manager_nobody_is_told():
    town = await Town(trouble=lambda: Denied("50013")).built()
    async with town.store.begin() as tx:
        await tx.people.forget(town.boss.key)
    await town.at(NOON)
    assert (await town.settings()).trouble == denied(())
    assert await town.told() == []


async def test_a_person_s_message_that_is_denied_ends_there():
    town = await Town(trouble=lambda: Denied("50013")).built()
    await town.queue(town.boss)
    async with town.store.begin() as tx:
        await tx.people.save(replace(town.account, remind_at=None), NOON)
    await town.at(NOON)
    assert (await town.row(town.boss)).state == "failed"
    assert await town.told() == []
