"""Parts of the adapter by themselves: how it is built, how far it has read, and how many chats it serves at once."""

import asyncio
from typing import Any

import pytest
from emulators.telegram_people import Telegram
from emulators.telegram_server import TOKEN as FULL
from emulators.telegram_world import Chat, in_topic
from pydantic import SecretStr
from telegram import Update
from telegram_house import OpenLimiter, small_app

from adapters import telegram
from adapters.telegram import chat_queues, deep_links, topics
from adapters.telegram.polling import Polling
from bot.process.environment import Settings

TOKEN = SecretStr("1:abc")


def settings(**given: Any) -> Settings:
    return Settings(_env_file=None, **given)


def test_without_a_token_nothing_is_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MENTOR_TELEGRAM_TOKEN", raising=False)
    assert telegram.build(settings(), small_app(), lambda *_: OpenLimiter()) is None


def test_a_webhook_wants_its_path_on_the_site() -> None:
    given = settings(telegram_token=TOKEN, telegram_webhook_url="https://mentor.example.org/hooks/telegram?x=1")
    built = telegram.build(given, small_app(), lambda *_: OpenLimiter())
    assert built
    assert [(route.method, route.path) for route in built.routes] == [("POST", "/hooks/telegram")]
    assert "abc" not in repr(built)


def test_the_rates_are_those_of_telegram() -> None:
    asked: list[Any] = []

    def make(*rates: Any) -> OpenLimiter:
        asked.append(rates)
        return OpenLimiter()

    built = telegram.build(settings(telegram_token=TOKEN), small_app(), make)
    assert built
    assert built.routes == ()
    _bot, everybody, rate_of = asked[0]
    assert everybody.most == 30
    assert 1 < everybody.per <= 1 / 0.97
    assert (rate_of("77").most, rate_of("77").per) == (1, everybody.per)
    assert (rate_of("-100").most, rate_of("-100").per, rate_of("-100").apart) == (20, 60 * everybody.per, everybody.per)


class Script:
    """A request that gives prepared batches and keeps the offsets that it was asked for."""

    def __init__(self, *batches: list[int]) -> None:
        self._batches = [[{"update_id": id} for id in batch] for batch in batches]
        self.offsets: list[object] = []

    async def call(self, name: str, read_timeout: float, **given: object) -> Any:
        self.offsets.append(given["offset"])
        return self._batches.pop(0)


async def test_an_empty_answer_confirms_everything_so_lower_ids_are_heard_again() -> None:
    script: Any = Script([5, 6], [7], [], [3])
    heard = []
    async for update in Polling(0.01).updates(script):
        heard.append(update["update_id"])
        if update["update_id"] == 3:
            break
    assert heard == [5, 6, 7, 3]
    assert script.offsets == [0, 7, 8, 0]


async def test_no_more_updates_are_taken_than_can_be_served(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat_queues, "HANDLERS_AT_ONCE", 2)
    found, gate = chat_queues.ChatQueues(), asyncio.Event()
    for chat in (1, 2):
        found.put(chat, gate.wait)  # type: ignore[arg-type]
    room = asyncio.create_task(found.room())
    await asyncio.sleep(0)
    assert not room.done()
    gate.set()
    await room
    await found.close(1)


async def test_work_that_fails_does_not_stop_its_queue() -> None:
    found, done = chat_queues.ChatQueues(), asyncio.Event()

    async def fail() -> None:
        raise RuntimeError

    async def succeed() -> None:
        done.set()

    found.put(1, fail)
    found.put(1, succeed)
    await asyncio.wait_for(done.wait(), 5)
    await found.close(1)
    assert done.is_set()


async def test_the_links_for_everybody_name_the_bot() -> None:
    async with Telegram().serve() as tg:
        given = settings(telegram_token=SecretStr(FULL), telegram_api_url=tg.url)
        found = await telegram.invites(given)
        assert [one.url for one in found] == ["https://t.me/MentorBot?startgroup", "https://t.me/MentorBot?start"]
        tg.fail("getMe", 502, "")
        assert await telegram.invites(given) == ()
    assert await telegram.invites(settings(telegram_token=None)) == ()


def test_a_link_carries_only_what_telegram_allows() -> None:
    assert deep_links.group_link("MentorBot", "spring-26") == "https://t.me/MentorBot?startgroup=spring-26"
    assert deep_links.start_link("MentorBot", deep_links.from_group("-77")) == "https://t.me/MentorBot?start=from_-77"
    for origin in ("x" * 65, "two words", "ö", "a.b"):
        with pytest.raises(ValueError, match="a link carries"):
            deep_links.start_link("MentorBot", origin)


async def test_names_of_topics_are_kept_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(topics, "TOPICS_KEPT", 2)
    known, chat = topics.Topics(), Chat(-7, "supergroup", "Club", topics={5: "Five", 6: "Six", 7: "Seven"})
    for number in (5, 6, 7):
        body = {"message_id": 9, "date": 1, "chat": chat.to_json(), "text": "x", **in_topic(chat, number)}
        update = Update.de_json({"update_id": 1, "message": body}, None)
        known.learn(update)
    assert [known.name("-7", str(number)) for number in (5, 6, 7)] == [None, "Six", "Seven"]
