"""What becomes of a row: sent, skipped, put off, given up; and which address it takes."""

from datetime import timedelta

import pytest
from scheduler_house import NOON, FakeMessenger, House

from bot.ports.outbox import Delivery
from bot.values.errors import Away, Busy, Gone, Unavailable, Unsendable
from bot.values.message_kinds import MessageKind
from scheduler.delivery import ATTEMPTS, nonce
from scheduler.tick import WANTED_SECONDS

MINUTE = timedelta(minutes=1)


async def test_a_row_is_sent_to_the_address_used_last():
    telegram, discord = FakeMessenger("telegram"), FakeMessenger("discord")
    house = House(telegram, discord)
    ana = await house.learner("telegram", "discord")
    await house.queue(ana)
    await house.at(NOON)
    row = await house.row(ana)
    assert (row.state, row.sent_at, row.address.platform) == ("sent", NOON, "discord")
    assert discord.sent == [("ana", "hello ana at discord", nonce(row))]
    assert telegram.sent == []


async def test_a_platform_that_is_not_running_is_passed_over():
    telegram = FakeMessenger("telegram")
    house = House(telegram)
    ana = await house.learner("telegram", "discord")
    await house.queue(ana)
    await house.at(NOON)
    assert [to for to, _, _ in telegram.sent] == ["ana"]


async def test_a_row_waits_when_no_platform_of_the_learner_runs():
    house = House()
    ana = await house.learner("discord")
    await house.queue(ana)
    await house.at(NOON)
    house.messengers["discord"] = discord = FakeMessenger("discord")
    await house.at(NOON + MINUTE)
    assert len(discord.sent) == 1


async def test_a_blocked_address_is_closed_and_the_next_one_taken():
    telegram, discord = FakeMessenger("telegram"), FakeMessenger("discord", Gone)
    house = House(telegram, discord)
    ana = await house.learner("telegram", "discord")
    await house.queue(ana)
    await house.at(NOON)
    row = await house.row(ana)
    assert (row.state, row.address.platform) == ("sent", "telegram")
    assert {contact.address.platform: contact.open for contact in await house.contacts(ana)} == {
        "telegram": True,
        "discord": False,
    }


async def test_who_blocked_every_address_is_left_in_peace():
    discord = FakeMessenger("discord", Gone)
    house = House(discord)
    ana = await house.learner("discord")
    await house.queue(ana)
    await house.at(NOON)
    assert (await house.row(ana)).state == "gone"
    async with house.store.begin() as tx:
        learner = await tx.people.find(ana.key)
        assert learner
        assert learner.dormant  # so that no tick makes rows for them
    await house.queue(ana)
    await house.at(NOON + MINUTE)
    assert len(discord.tries) == 1


async def test_who_is_not_at_one_address_is_tried_at_the_next():
    telegram, web = FakeMessenger("telegram"), FakeMessenger("web", lambda: Away(60))
    house = House(telegram, web)
    ana = await house.learner("telegram", "web")
    await house.queue(ana)
    await house.at(NOON)
    assert len(telegram.sent) == 1


async def test_a_busy_platform_is_tried_again_with_the_same_nonce_and_the_promised_moment_kept():
    troubles = [Busy(30), None]
    discord = FakeMessenger("discord", lambda: troubles.pop(0))
    house = House(discord)
    ana = await house.learner("discord")
    await house.queue(ana)
    await house.at(NOON)
    row = await house.row(ana)
    assert (row.state, row.due_at, row.not_before) == ("queued", NOON, NOON + timedelta(seconds=30))
    assert row.error.startswith("busy")
    await house.at(NOON + timedelta(seconds=29))
    assert len(discord.tries) == 1
    await house.at(NOON + timedelta(seconds=30))
    assert (await house.row(ana)).state == "sent"
    assert len(set(discord.tries)) == 1


@pytest.mark.parametrize(("trouble", "covered"), [(lambda: Busy(600), ["outage"]), (lambda: Away(600), [])])
async def test_only_our_own_fault_covers_a_day_that_was_never_delivered(trouble, covered):
    house = House(FakeMessenger("web", trouble))
    ana = await house.learner("web")
    await house.queue(ana)
    for minutes in range(0, int(WANTED_SECONDS / 60) + 20, 10):
        await house.at(NOON + minutes * MINUTE)
    assert (await house.row(ana)).state == "missed"
    assert [fact.kind for fact in await house.facts(ana)] == covered


async def test_a_message_that_can_never_be_sent_fails_at_once():
    house = House(FakeMessenger("discord", lambda: Unsendable("400")))
    ana = await house.learner("discord")
    await house.queue(ana)
    await house.at(NOON)
    assert (await house.row(ana)).state == "failed"


async def test_an_unknown_fault_backs_off_and_gives_up_in_the_end():
    discord = FakeMessenger("discord", lambda: ValueError("a secret"))
    house = House(discord)
    ana = await house.learner("discord")
    await house.queue(ana)
    waits = []
    for _ in range(ATTEMPTS):
        await house.at((await house.row(ana)).not_before or NOON)
        row = await house.row(ana)
        waits.append((row.not_before - house.clock.now()).total_seconds() if row.state == "queued" else row.state)
    assert waits == [2, 4, 8, 16, 32, 64, 128, "failed"]
    assert "secret" not in row.error


async def test_a_broken_handler_backs_off_and_a_silent_one_is_skipped():
    house = House(FakeMessenger("discord"))
    ana, ben = await house.learner("discord"), await house.learner("discord", name="ben")
    await house.queue(ana, MessageKind.FOCUS)
    await house.queue(ben, MessageKind.TIMER)
    await house.at(NOON)
    assert ((await house.row(ana)).state, (await house.row(ben)).state) == ("queued", "skipped")


async def test_an_unavailable_store_costs_no_attempt(monkeypatch):
    house = House(FakeMessenger("discord"))
    ana = await house.learner("discord")
    await house.queue(ana)
    handle = house.app.handle

    async def gone(event):
        raise Unavailable

    monkeypatch.setattr(house.app, "handle", gone)
    await house.at(NOON)
    row = await house.row(ana)
    assert (row.state, row.attempts, row.ambiguous) == ("queued", 0, False)
    monkeypatch.setattr(house.app, "handle", handle)
    await house.at(NOON + timedelta(seconds=1))
    assert (await house.row(ana)).state == "sent"


def test_a_nonce_is_short_and_changes_with_the_promised_moment():
    row = Delivery(10**12, 1, "snooze", NOON.date(), NOON, "claimed")
    later = Delivery(10**12, 1, "snooze", NOON.date(), NOON + MINUTE, "claimed")
    assert len(nonce(row)) <= 25
    assert nonce(row) != nonce(later)
