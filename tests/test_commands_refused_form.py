"""A form that is refused keeps what was typed, and is opened again with it."""

import pytest
from drive import Drive, Person


async def refused(fields: dict[str, str]) -> Person:
    ana = await Drive.fresh().person("ana", "discord", native_forms=True).starts()
    await ana.forges("1:remind_ask")
    await ana.fills(fields)
    assert ana.answer.refused
    return ana


async def typed(ana: Person) -> dict[str, str]:
    await ana.presses("Change what I typed")
    return {field.name: field.value for field in ana.form.fields}


async def test_what_was_typed_comes_back_and_can_be_sent_again():
    ana = await refused({"time": "25:99", "zone": "Tokyo"})
    assert await typed(ana) == {"time": "25:99", "zone": "Tokyo"}
    await ana.fills({"time": "quarter past never", "zone": "Tokyo"})
    assert await typed(ana) == {"time": "quarter past never", "zone": "Tokyo"}
    await ana.fills({"time": "9pm", "zone": "Tokyo"})
    assert not ana.answer.refused
    assert "21:00" in ana.sees


async def test_once_it_is_taken_nothing_typed_is_kept():
    ana = await refused({"time": "25:99", "zone": ""})
    await typed(ana)
    await ana.fills({"time": "9pm", "zone": ""})
    async with ana._drive.app.store.begin() as tx:
        key = (await tx.people.at(ana.sender.address)).key
        assert list(await tx.forms.of(key)) == []
    await ana.forges("1:form_again")
    assert "isn't open any more" in ana.sees


@pytest.mark.parametrize("link", ["no address at all", "<b>*x*</b> \"'", "🦄" * 40])
async def test_what_a_command_refuses_by_itself_comes_back_as_well(link):
    drive = Drive.fresh()
    ana = await drive.person("ana", "discord", native_forms=True).starts()
    check = next(iter(drive.app.catalogs["en"].milestones.values())).checks[0].id
    await ana.forges(f"1:mile_ask:{check}")
    await ana.fills({"link": link})
    assert ana.answer.refused
    assert await typed(ana) == {"link": link}


async def test_a_word_in_between_is_no_answer_to_it():
    ana = await refused({"time": "25:99", "zone": "Tokyo"})
    ana._native = False
    await ana.says("pandas")
    assert not ana.answer.refused
    ana._native = True
    await ana.forges("1:form_again")
    assert ana.form.fields[0].value == "25:99"


async def test_where_one_question_is_asked_at_a_time_the_question_stays_open():
    ana = await Drive.fresh().person("ana").starts()
    await ana.forges("1:remind_ask")
    await ana.says("25:99")
    assert "Change what I typed" not in " ".join(ana.labels)
    await ana.says("9pm")
    assert "In which city or time zone?" in ana.sees


async def test_a_form_of_long_ago_or_of_nobody_opens_nothing():
    ana = await Drive.fresh().person("ana", native_forms=True).starts()
    await ana.forges("1:form_again")
    assert "isn't open any more" in ana.sees


@pytest.mark.parametrize("platform", ["telegram", "terminal"])
async def test_a_question_that_was_refused_keeps_the_answers_before_it(platform):
    ana = await Drive.fresh().person("ana", platform).starts()
    await ana.forges("1:remind_ask")
    await ana.says("9pm")
    await ana.says("Atlantis on Mars")
    assert ana.answer.refused
    await ana.says("Tokyo")
    assert "21:00 (Asia/Tokyo)" in ana.sees


@pytest.mark.parametrize("platform", ["discord", "web"])
async def test_a_native_form_comes_back_with_every_answer(platform):
    ana = await Drive.fresh().person("ana", platform, native_forms=True).starts()
    await ana.forges("1:remind_ask")
    await ana.fills({"time": "9pm", "zone": "Atlantis on Mars"})
    assert ana.answer.refused
    assert await typed(ana) == {"time": "9pm", "zone": "Atlantis on Mars"}
    await ana.fills({"time": "9pm", "zone": "Tokyo"})
    assert "21:00 (Asia/Tokyo)" in ana.sees
