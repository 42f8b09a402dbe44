"""Polling, the webhook, order and concurrency, starting and stopping."""

import asyncio

import pytest
from emulators.telegram_people import Telegram
from structlog.testing import capture_logs
from telegram_house import House, held, house, small_app

from adapters.telegram import chat_queues
from bot.values.errors import CannotServe


async def test_a_slow_chat_holds_nobody_up_and_keeps_its_order() -> None:
    held["a"] = asyncio.Event()
    async with house() as here:
        ana, bob = here.tg.person(), here.tg.person("Bob")
        await ana.says("/wait a")
        await ana.says("/paint after")
        await bob.says("/paint quick")
        assert "quick" in (await here.tg.hears(bob)).text
        assert here.tg.unheard(ana) == []
        held["a"].set()
        assert (await here.tg.hears(ana)).text == "waited for a"
        assert "after" in (await here.tg.hears(ana)).text


async def test_a_chat_that_floods_loses_what_is_too_much_and_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat_queues, "OF_CHAT", 3)
    held["f"] = asyncio.Event()
    async with house() as here:
        ana, bob, cleo = (here.tg.person(name) for name in ("Ana", "Bob", "Cleo"))
        group = here.tg.group()
        await ana.says("/paint first", group)
        seen = await here.tg.hears(group)
        await ana.says("/wait f", group)
        for number in range(9):
            await ana.says(f"/paint {number}", group)
        pressed = [await bob.forges("1:paint:blue", seen) for _ in range(2)]
        assert await here.tg.alert(pressed[0]) == "too fast"
        await cleo.says("/paint quick")
        assert "quick" in (await here.tg.hears(cleo)).text
        assert pressed[1] not in here.tg.alerts
        assert (await here.tg.hears(ana)).text == "too fast"
        held["f"].set()
        heard = [(await here.tg.hears(group)).text for _ in range(3)]
        assert heard[0] == "waited for f"
        assert ["0" in heard[1], "1" in heard[2]] == [True, True]
        await bob.forges("1:paint:green", seen)
        assert "green" in (await here.tg.hears(group)).text
        assert here.tg.unheard(group) == here.tg.unheard(ana) == []


async def test_who_waits_sees_that_the_bot_is_typing() -> None:
    held["t"] = asyncio.Event()
    async with house() as here:
        ana = here.tg.person()
        await ana.says("/wait t")
        await here.tg.until(lambda: bool(here.tg.called("sendChatAction")))
        held["t"].set()
        assert (await here.tg.hears(ana)).text == "waited for t"
        assert here.tg.called("sendChatAction") == [{"chat_id": str(ana.id), "action": "typing"}]


async def test_a_slow_press_in_a_group_stops_spinning() -> None:
    held["p"] = asyncio.Event()
    async with house() as here:
        ana, group = here.tg.person(), here.tg.group()
        await ana.says("/paint", group)
        seen = await here.tg.hears(group)
        assert await here.tg.alert(await ana.forges("1:wait:p", seen)) is None
        held["p"].set()
        assert (await here.tg.hears(group)).text == "waited for p"


async def test_an_update_that_can_not_be_parsed_is_stepped_over() -> None:
    with capture_logs() as logs:
        async with house() as here:
            ana = here.tg.person()
            await here.tg.push(message={"message_id": 1, "date": "soon", "text": "private words"})
            await here.tg.push(message="what?")
            await ana.says("/paint after")
            assert "after" in (await here.tg.hears(ana)).text
    told = [entry for entry in logs if entry["event"] == "update stepped over"]
    assert [entry["id"] for entry in told] == [1, 2]
    assert "private words" not in str(logs)


async def test_a_second_poller_is_told_once_and_waited_out() -> None:
    with capture_logs() as logs:
        async with Telegram().serve() as tg:
            tg.fail("getUpdates", 409, "Conflict: terminated by other getUpdates request", times=3)
            async with House(tg, small_app()).running():
                ana = tg.person()
                await ana.says("/paint")
                await tg.hears(ana)
    assert [entry.get("reason") for entry in logs if entry["log_level"] == "warning"] == [
        "another process uses this token"
    ]
    assert "telegram answers again" in [entry["event"] for entry in logs]


@pytest.mark.parametrize(("code", "more"), [(502, {}), (429, {"retry_after": 0.01}), (500, {})])
async def test_polling_goes_on_after_an_error(code: int, more: dict[str, float]) -> None:
    async with Telegram().serve() as tg:
        tg.fail("getUpdates", code, "not now", times=2, **more)
        async with House(tg, small_app()).running():
            ana = tg.person()
            await ana.says("/paint")
            await tg.hears(ana)


async def test_polling_goes_on_after_the_connection_broke() -> None:
    async with house() as here:
        ana = here.tg.person()
        here.tg.cut("getUpdates")
        await ana.says("/paint one")
        assert "one" in (await here.tg.hears(ana)).text
        await ana.says("/paint two")
        seen = (await here.tg.hears(ana)).text
        assert "two" in seen


async def test_running_again_after_a_failed_start() -> None:
    async with Telegram().serve() as tg:
        tg.fail("getMe", 502, "")
        here = House(tg, small_app())
        with pytest.raises(Exception, match="502"):
            await here.adapter.run()
        async with here.running():
            ana = tg.person()
            await ana.says("/paint")
            await tg.hears(ana)
        async with here.running():
            await ana.says("/paint again")
            assert "again" in (await tg.hears(ana)).text
        assert not here.adapter.ready.is_set()


async def test_a_refused_token_ends_the_run() -> None:
    async with Telegram().serve() as tg:
        with pytest.raises(CannotServe, match="InvalidToken"):
            await House(tg, small_app(), token="1:wrong").adapter.run()


async def test_stopping_lets_an_answer_on_its_way_arrive() -> None:
    async with Telegram().serve() as tg:
        async with House(tg, small_app()).running():
            ana = tg.person()
            tg.slow["sendMessage"] = 0.1
            await ana.says("/paint")
            await tg.until(lambda: bool(tg.called("sendMessage")))
        assert len(tg.shows(ana)) == 1


async def test_stopping_does_not_wait_for_ever() -> None:
    held["never"] = asyncio.Event()
    async with Telegram().serve() as tg:
        here = House(tg, small_app())
        async with here.running():
            await tg.person().says("/wait never")
            await tg.until(lambda: bool(tg.called("sendChatAction")))
        assert tg.called("sendMessage") == []


async def test_updates_of_an_older_run_are_not_answered_twice() -> None:
    async with Telegram().serve() as tg:
        for _ in range(2):
            async with House(tg, small_app()).running():
                ana = tg.person()
                await ana.says("/paint")
                await tg.hears(ana)
                await tg.until(lambda: not tg.updates)
        assert len(tg.called("sendMessage")) == 2
