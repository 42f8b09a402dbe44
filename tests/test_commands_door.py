"""What the door itself promises: owners, permissions, faults, a store that is gone, languages."""

from contextlib import asynccontextmanager

import pytest
import structlog
from drive import Drive, content_app

from bot.command import command, handler
from bot.door import community_events
from bot.door.app import App
from bot.learning.facts import Fact
from bot.store.memory.store import MemoryStore
from bot.values.action import Action
from bot.values.errors import Unavailable
from bot.values.events import Address, Left, Place
from bot.values.markup import verbatim
from bot.values.message import Button, Paragraph, Reply
from bot.words.text import Words

SECRET = "my account: I failed again"


@command(need="manager")
async def tidy(call):
    return Reply((Paragraph(verbatim("tidied")),))


@command()
async def burst(call):
    await call.tx.ledger.record(call.learner.key, Fact(call.now, call.today, "session", "x", 60))
    raise RuntimeError("a fault of ours")


@command()
async def silent(call):
    return None


@handler(shown="shared")
async def poll(call):
    return Reply((Paragraph(verbatim("vote")),), (Button("Yes", Action("vote", "yes")),))


@handler(shown="shared")
async def vote(call, choice: str):
    return Reply((Paragraph(verbatim(f"{call.learner.name} says {choice}")),))


def house(**kinds) -> Drive:
    return Drive.fresh(tidy, burst, silent, poll, vote, **kinds)


async def test_somebody_elses_button_is_refused_in_private():
    drive = house()
    ana, ben = drive.person("ana").in_place("server-1"), drive.person("ben").in_place("server-1")
    await ana.says("/roadmap web")
    page = ana.reply
    follow = ana.finds("Make this my goal")
    await ben.presses("Make this my goal")
    assert "belongs to the person who asked" in ben.sees
    assert (ben.answer.private, ben.answer.replaces) == (True, False)
    assert ana.reply == page
    assert await ben.known() is None
    await ana.forges(follow)
    assert (await ana.learner()).roadmap == "web"


async def test_somebody_elses_menu_is_refused_too():
    drive = house()
    ana, ben = drive.person("ana").in_place("server-1"), drive.person("ben").in_place("server-1")
    await ana.says("/roadmap web")
    await ben.presses(drive.app.catalogs["en"].roadmaps["web"].stages[0].title)
    assert ben.answer.private


async def test_somebody_elses_open_question_is_left_alone():
    drive = house()
    ana, ben = drive.person("ana").in_place("server-1"), drive.person("ben").in_place("server-1")
    for one in (ana, ben):
        await one.forges("1:remind_ask")
        assert not one.answer.private  # asked where it will be answered
        await one.says("9pm")
    skip = str(Action("form_skip", owner=(await ana.learner()).key))
    await ben.forges(skip)
    assert "belongs to the person who asked" in ben.sees
    await ben.says("Tokyo")
    await ana.says("Berlin")
    assert (await ben.learner()).zone == "Asia/Tokyo"
    assert (await ana.learner()).zone == "Europe/Berlin"


async def test_a_button_in_private_has_no_owner_and_one_in_public_has():
    drive = house()
    ana = drive.person("ana")
    await ana.says("/roadmap")
    assert "~" not in ana.finds("Today's hour")
    there = ana.in_place("server-1")
    await there.says("/roadmap")
    assert f"~{(await ana.learner()).key}" in there.finds("Today's hour")


async def test_a_shared_button_is_for_everybody_and_its_message_stays():
    drive = house()
    ana, ben = drive.person("ana").in_place("server-1"), drive.person("ben").in_place("server-1")
    await ana.forges("1:poll")
    await ben.presses("Yes")
    assert "ben says yes" in ben.sees
    assert (ben.answer.private, ben.answer.replaces) == (True, False)
    assert "vote" in ana.messages[0].answer.reply.blocks[0].text[0].text


async def test_only_managers_manage_and_in_private_everybody_does():
    ana = house().person("ana")
    there = ana.in_place("server-1")
    await there.says("/tidy")
    assert "Only people who manage" in there.sees
    assert there.answer.private
    await there.forges("1:tidy")
    assert "Only people who manage" in there.sees
    boss = ana.in_place("server-1", role="admin")
    await boss.says("/tidy")
    assert boss.sees == "tidied"
    await ana.says("/tidy")
    assert ana.sees == "tidied"


@pytest.mark.parametrize("name", ["burst", "silent"])
async def test_a_fault_gets_kind_words_and_writes_nothing(name):
    ana = house().person("ana", native_forms=False)
    await ana.says("/start")
    with structlog.testing.capture_logs() as logs:
        await ana.forges(f"1:{name}")
    assert "something went wrong on my side" in ana.sees
    assert ana.answer.private
    assert [(entry["event"], entry["event_kind"]) for entry in logs] == [("handler failed", "ButtonPressed")]
    assert await ana.facts() == []
    await ana.says("/tip")
    assert "Tip of the day" in ana.sees


async def test_what_a_person_wrote_is_not_logged():
    ana = house().person("ana")
    with structlog.testing.capture_logs() as logs:
        for text in (SECRET, f"/{SECRET}", f"/roadmap {SECRET}", f"/burst\n{SECRET}", "/burst"):
            await ana.says(text)
    assert len(logs) == 1
    assert SECRET not in str(logs)


OLD = ["0:today", "2:today", "today", "1:talk", "1:joined", "1:wake_nudge", "1:nothing", "1:today:extra:more", ""]


@pytest.mark.parametrize("action", OLD)
async def test_forged_and_old_buttons_get_kind_words(action):
    ana = house().person("ana")
    await ana.forges(action)
    assert "older message" in ana.sees
    assert ana.answer.private
    assert await ana.known() is None


class Flaky(MemoryStore):
    """A store that is gone now and then, at the beginning or at the end of a transaction."""

    gone: str | None = None

    @asynccontextmanager
    async def begin(self, urgent=False):
        if self.gone == "before":
            raise Unavailable
        async with super().begin(urgent) as tx:
            yield tx
            if self.gone == "after":
                raise Unavailable


@pytest.mark.parametrize("when", ["before", "after"])
async def test_a_store_that_is_gone_gets_kind_words_and_service_resumes(when):
    store = Flaky()
    drive = house(store=store)
    ana = await drive.person("ana").starts()
    store.gone = when
    with structlog.testing.capture_logs() as logs:
        await ana.says("/done")
    assert "try again in a minute" in ana.sees
    assert [entry["log_level"] for entry in logs] == ["warning"]
    store.gone = None
    assert [fact.kind for fact in await ana.facts()] == ["path", "zone"]
    await ana.says("/done")
    assert "1 day in a row" in ana.sees


async def test_a_place_that_was_left_is_forgotten_and_says_nothing():
    drive = house()
    assert await drive.app.handle(Left(Place(Address("discord", "server-1"), "community"))) is None


@pytest.mark.parametrize(("tag", "language"), [(None, "en"), ("en-GB", "en"), ("XX", "en"), ("xx", "en"), ("", "en")])
async def test_a_language_without_words_falls_back(tag, language):
    drive = house()
    ana = drive.person("ana", language=tag)
    await ana.says("/start")
    assert ana.answer.language == language
    assert "Hello, I'm your mentor" in ana.sees


async def test_another_language_is_spoken_where_it_has_words():
    base = content_app()
    words = Words({"en": base.words.keys(), "de": {"start.title": "👋 Hallo, ich bin dein Mentor"}})
    drive = house()
    app = App(drive.app.store, base.catalogs, words, base.registry, drive.clock)
    ana = Drive(app, drive.clock).person("ana", language="de-AT")
    await ana.says("/start")
    assert ana.answer.language == "de"
    assert ana.sees.startswith("👋 Hallo, ich bin dein Mentor")
    assert "How much have you programmed" in ana.sees
    assert (await ana.learner()).language == "de"


async def test_the_address_used_last_comes_first():
    drive = house()
    ana = drive.person("ana")
    await ana.says("/start")
    learner = await ana.learner()
    async with drive.app.store.begin() as tx:
        assert [contact.address.platform for contact in await tx.contacts.of(learner.key)] == ["telegram"]


async def test_what_a_platform_tells_once_outlasts_a_store_that_is_away_for_a_moment(monkeypatch):
    store, away = Flaky(), [1, 1]
    drive = house(store=store)
    await drive.person("ana").in_place("club").says("/help")
    begin = store.begin

    def flaky(urgent=False):
        store.gone = "before" if away and away.pop() else None
        return begin(urgent)

    monkeypatch.setattr(community_events, "FOLLOW_PAUSES", (0, 0))
    monkeypatch.setattr(store, "begin", flaky)
    place = Address(drive.person("ana").sender.address.platform, "club")
    assert await drive.app.handle(Left(Place(place, "community"))) is None
    async with store.begin() as tx:
        assert await tx.communities.find(place) is None
