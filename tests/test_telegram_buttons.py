from emulators.telegram_world import Chat
from telegram_house import House, house, small_app

from bot.values.action import Action


async def painted(here: House, group: Chat | None = None):
    ana = here.tg.person()
    await ana.says("/paint", group)
    return ana, await here.tg.hears(group or ana)


async def test_a_press_edits_in_place_and_is_answered() -> None:
    async with house() as here:
        ana, first = await painted(here)
        query = await ana.presses("Green")
        second = await here.tg.hears(ana)
        assert (second.id, second.edited) == (first.id, True)
        assert "green" in second.text
        assert await here.tg.alert(query) is None


async def test_an_option_of_a_select_is_a_button() -> None:
    async with house() as here:
        ana, first = await painted(here)
        await ana.presses("Grey")
        second = await here.tg.hears(ana)
        assert (second.id, "grey" in second.text) == (first.id, True)


async def test_not_modified_is_success() -> None:
    async with house() as here:
        ana, _ = await painted(here)
        await ana.presses("Green")
        await here.tg.hears(ana)
        await here.tg.alert(await ana.presses("Green"))
        await ana.says("/paint next")
        assert "next" in (await here.tg.hears(ana)).text
        assert len(here.tg.called("editMessageText")) == 2
        assert len(here.tg.shows(ana)) == 2


async def test_a_message_that_is_gone_is_sent_anew() -> None:
    async with house() as here:
        ana, first = await painted(here)
        del here.tg.world.shown[ana.id, first.id]
        await ana.forges(str(Action("paint", "green")), first)
        second = await here.tg.hears(ana)
        assert (second.id != first.id, second.edited) == (True, False)


async def test_a_picture_gives_way_to_a_text_and_loses_its_buttons() -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.says("/picture")
        photo = await here.tg.hears(ana)
        await ana.presses("Plain")
        text, old = await here.tg.hears(ana), await here.tg.hears(ana)
        assert (text.photo, text.edited, "red" in text.text) == (None, False, True)
        assert (old.id, old.labels, old.photo) == (photo.id, [], photo.photo)


async def test_a_text_gives_way_to_a_picture() -> None:
    async with house() as here:
        ana, first = await painted(here)
        await ana.forges(str(Action("picture")), first)
        photo, old = await here.tg.hears(ana), await here.tg.hears(ana)
        assert photo.photo
        assert (old.id, old.labels) == (first.id, [])


async def test_a_text_gives_way_to_a_picture_with_a_long_text() -> None:
    async with house() as here:
        ana, first = await painted(here)
        await ana.forges(str(Action("picture", "big")), first)
        photo, text, old = [await here.tg.hears(ana) for _ in range(3)]
        assert (bool(photo.photo), text.labels, old.id, old.labels) == (True, ["Plain"], first.id, [])


async def test_a_forged_button_gets_a_word() -> None:
    async with house() as here:
        ana, first = await painted(here)
        for data in ("nonsense", "1:nobody", "0:paint:red", "1:talk"):
            await ana.forges(data, first)
            assert (await here.tg.hears(ana)).text == "that button is old"


async def test_somebody_elses_button_in_a_group_is_refused_as_an_alert() -> None:
    async with house() as here:
        group = here.tg.group()
        await painted(here, group)
        bob = here.tg.person("Bob")
        assert await here.tg.alert(await bob.presses("Green", group)) == "not yours"
        assert here.tg.unheard(group) == []


async def test_a_public_press_in_a_group_edits_in_place() -> None:
    async with house() as here:
        group = here.tg.group()
        ana, first = await painted(here, group)
        query = await ana.presses("Green", group)
        assert (await here.tg.hears(group)).id == first.id
        assert await here.tg.alert(query) is None


async def test_an_old_message_whose_content_telegram_forgot_still_works() -> None:
    async with house() as here:
        ana, first = await painted(here)
        await ana.presses_old(str(Action("paint", "green")), first)
        assert (await here.tg.hears(ana)).id == first.id


async def test_a_form_is_asked_one_by_one() -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.says("/ask")
        first = await here.tg.hears(ana)
        assert (first.text, first.labels) == ("Who are you?\n\nName? Ana", ["Cancel"])
        await ana.says("Ana")
        assert (await here.tg.hears(ana)).labels == ["Skip", "Cancel"]
        await ana.says("Berlin")
        assert (await here.tg.hears(ana)).text == "hello Ana of Berlin"


async def test_a_question_can_be_skipped() -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.says("/ask")
        await here.tg.hears(ana)
        await ana.says("Ana")
        question = await here.tg.hears(ana)
        await ana.presses("Skip")
        seen = await here.tg.hears(ana)
        assert (seen.text, seen.id) == ("hello Ana of nowhere", question.id)


async def test_a_form_can_be_left() -> None:
    async with house() as here:
        ana = here.tg.person()
        await ana.says("/ask")
        await here.tg.hears(ana)
        await ana.presses("Cancel")
        assert (await here.tg.hears(ana)).text == "left"
        await ana.says("Ana")
        assert (await here.tg.hears(ana)).text == "you said 'Ana'"


async def test_a_form_outlives_a_restart() -> None:
    app = small_app()
    async with house(app) as here:
        ana = here.tg.person()
        await ana.says("/ask")
        await here.tg.hears(ana)
    async with house(app) as here:
        ana = here.tg.person()
        await ana.says("Ana")
        assert "City?" in (await here.tg.hears(ana)).text


async def test_a_form_in_a_group_is_answered_by_replies() -> None:
    async with house() as here:
        group, ana = here.tg.group(), here.tg.person()
        await ana.says("/ask", group)
        question = await here.tg.hears(group)
        await ana.says("not an answer", group)
        await ana.answers(question, "Ana")
        city = await here.tg.hears(group)
        assert "City?" in city.text
        await ana.answers(city, "Rome")
        assert (await here.tg.hears(group)).text == "hello Ana of Rome"
