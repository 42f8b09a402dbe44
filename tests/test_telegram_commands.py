import json

import aiohttp
import pytest
from emulators.telegram_people import Telegram
from emulators.telegram_server import TOKEN
from emulators.telegram_spec import FILE
from telegram_house import PNG, WILD, House, house, small_app

from adapters.telegram.menu import MENU_NOTE
from bot.values.action import Action


async def test_a_command_is_answered_in_private() -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.says("/paint deep red")
        seen = await here.tg.hears(ana)
        assert seen.text == "Paint\n\ndeep red\n\nOther colour"
        assert seen.styled("bold") == ["Paint"]
        assert seen.labels == ["Green", "Grey", "Red"]
        assert seen.buttons[0]["style"] == "primary"


@pytest.mark.parametrize("text", ["/paint@MentorBot red", "/PAINT@mentorbot red", "/paint red", "/paint\nred"])
async def test_a_command_for_this_bot_is_answered_in_a_group(text: str) -> None:
    async with house() as here:
        group = here.tg.group()
        await here.tg.person().says(text, group)
        assert "red" in (await here.tg.hears(group)).text


@pytest.mark.parametrize("text", ["/paint@OtherBot", "/weather", "/deeper", "hello all", "just 😀"])
async def test_what_is_not_for_this_bot_is_left_alone_in_a_group(text: str) -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        await ana.says(text, group)
        await ana.says("/paint last", group)
        assert "last" in (await here.tg.hears(group)).text


async def test_a_reply_to_the_bot_is_heard_in_a_group() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        await ana.says("/paint", group)
        await ana.answers(await here.tg.hears(group), "nice")
        assert (await here.tg.hears(ana)).text == "you said 'nice'"


@pytest.mark.parametrize(
    ("text", "heard"), [("hello", "'hello'"), ("😀", "'😀'"), ("/nothing x", "'x'"), ("/ x", "'/ x'")]
)
async def test_text_is_never_met_with_silence_in_private(text: str, heard: str) -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.says(text)
        assert heard in (await here.tg.hears(ana)).text


async def test_a_sticker_is_empty_text_in_private_and_nothing_in_a_group() -> None:
    sticker = {
        "file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1,
        "is_animated": False, "is_video": False,
    }  # fmt: skip
    async with house() as here:
        ana, group = here.tg.person(), here.tg.group()
        await ana.sends(group, sticker=sticker)
        await ana.sends(sticker=sticker)
        assert (await here.tg.hears(ana)).text == "you said ''"
        assert here.tg.unheard(group) == []


async def test_a_service_message_is_not_answered() -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.sends(delete_chat_photo=True)
        await ana.says("/paint after")
        assert "after" in (await here.tg.hears(ana)).text


async def test_text_that_looks_like_markup_is_shown_as_typed() -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.says("/wild")
        seen = await here.tg.hears(ana)
        assert seen.text == f"{WILD}\n\n{WILD}bold\n\n```x```\n\n{WILD}"
        assert seen.styled("bold") == [WILD, "bold"]
        assert (seen.styled("pre"), seen.styled("blockquote")) == (["```x```"], [WILD])
        assert seen.buttons == [{"text": "Read", "url": "https://example.org/a"}]
        assert here.tg.called("sendMessage")[0]["link_preview_options"] == {"is_disabled": True}


async def test_a_picture_carries_its_text_as_caption() -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.says("/picture")
        seen = await here.tg.hears(ana)
        assert (seen.photo, seen.text, seen.labels) == (PNG, "See\n\na chart", ["Plain"])
        assert seen.styled("bold") == ["See"]


async def test_a_file_follows_its_text_and_has_the_buttons() -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.says("/document")
        text, file = await here.tg.hears(ana), await here.tg.hears(ana)
        assert (text.text, text.labels) == ("your notes", [])
        assert (file.document, file.text, file.labels) == (b"text", "", ["Paint"])
        await ana.presses("Paint")
        new, old = await here.tg.hears(ana), await here.tg.hears(ana)
        assert ("red" in new.text, old.id, old.labels) == (True, file.id, [])


async def test_a_file_takes_the_place_of_a_text() -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.says("/paint")
        first = await here.tg.hears(ana)
        await ana.forges(str(Action("document")), first)
        text, file = await here.tg.hears(ana), await here.tg.hears(ana)
        assert (text.id, text.text, file.document) == (first.id, "your notes", b"text")


async def test_a_file_asked_for_in_a_group_is_no_alert() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        await ana.says("/paint", group)
        first = await here.tg.hears(group)
        learner = first.buttons[0]["callback_data"].partition("~")[2].partition(":")[0]
        await ana.forges(f"1:document~{learner}:alone", first)
        text, file = await here.tg.hears(ana), await here.tg.hears(ana)
        assert (text.text, file.document) == ("your notes", b"text")


async def test_a_text_too_long_for_a_caption_follows_with_the_buttons() -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.says("/picture big")
        photo, text = await here.tg.hears(ana), await here.tg.hears(ana)
        assert (photo.photo, photo.text, photo.labels) == (PNG, "what it says", [])
        assert text.text.startswith("See\n\na chart of words")
        assert text.labels == ["Plain"]


async def test_an_answer_in_a_forum_stays_in_its_topic() -> None:
    async with house() as here:
        group = here.tg.group(topics={77: "Python"})
        await here.tg.person().says("/paint", group, 77)
        assert (await here.tg.hears(group)).thread == 77
        await here.tg.person().says("/picture", group, 77)
        assert (await here.tg.hears(group)).thread == 77


async def test_a_chain_of_replies_is_no_topic() -> None:
    async with house() as here:
        group = here.tg.group()
        await here.tg.person().says("/paint", group, message_thread_id=5)
        assert (await here.tg.hears(group)).thread is None


async def test_the_menus_are_told_once_for_each_scope_and_language() -> None:
    app = small_app()
    async with house(app) as here:
        told = {(c["scope"]["type"], c.get("language_code")): c["commands"] for c in here.tg.called("setMyCommands")}
        names = {scope: [command["command"] for command in commands] for scope, commands in told.items()}
        assert len(here.tg.called("setMyCommands")) == len(told) == 6
        assert {"secret", "manage", "paint"} <= set(names["all_private_chats", None])
        assert {"secret", "manage"}.isdisjoint(names["all_group_chats", None])
        assert "manage" in names["all_chat_administrators", "de"]
        assert {"command": "paint", "description": "Hilfe zu paint"} in told["all_group_chats", "de"]
    async with house(app) as here:
        assert here.tg.called("setMyCommands") == []


async def test_a_changed_menu_is_told_again() -> None:
    app = small_app()
    async with app.store.begin() as tx:
        await tx.notes.set(MENU_NOTE, "of an older house")
    async with house(app) as here:
        assert len(here.tg.called("setMyCommands")) == 6


async def test_menus_that_telegram_refuses_stop_nothing() -> None:
    app = small_app()
    async with Telegram().serve() as tg:
        tg.fail("setMyCommands", 500, "Internal Server Error")
        async with House(tg, app).running():
            ana = tg.person()
            await ana.says("/paint")
            await tg.hears(ana)
    async with app.store.begin() as tx:
        assert await tx.notes.get(MENU_NOTE) is None


@pytest.mark.skipif(not FILE.is_file(), reason=f"there is no {FILE.name} beside the checkout")
async def test_the_emulator_refuses_what_the_specification_does_not_know() -> None:
    async with house() as here, aiohttp.ClientSession() as session:
        body = json.dumps({"chat_id": 1, "text": "x", "parse_mod": "HTML", "entities": [{"type": "bold"}]})
        url = f"{here.tg.url}/bot{TOKEN}/sendMessage"
        async with session.post(url, data=body, headers={"Content-Type": "application/json"}) as response:
            assert response.status == 400
        assert len(here.tg.world.faults) == 2
        here.tg.world.faults.clear()
