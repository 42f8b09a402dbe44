"""Words of leaving: what is meant is done, or offered in one press, wherever they are said."""

import pytest
from drive import Drive, Person

STOPS = ["stop", "/stop", "Stop.", "STOP!!", "unsubscribe", "/unsubscribe", "leave me alone", "please stop", "stop pls",
         "Stop messaging me.", "quit", "unsubscibe"]  # fmt: skip
DELETES = ["delete my data", "/delete", "Delete my account please", "forget me", "erase all my data!", "delete my dta"]
CANCELS = ["cancel", "/cancel", "Cancel.", "never mind", "cancel please"]
PLATFORMS = ["discord", "telegram", "terminal", "web"]
OTHERS = [
    "", "👍", "thanks", "thank you", "hey", "...", "please",
    "stop words in pandas", "how do I stop a loop", "delete a column", "cancel a task in asyncio", "step", "top",
    "turn on reminders", "turn reminders on", "reminders on", "start sending me messages", "start reminding me",
    "start reminders", "don't stop", "cancer", "more reminders", "remind me", "keep my data", "send me messages",
]  # fmt: skip


async def reminded(platform: str = "telegram") -> Person:
    ana = await Drive.fresh().person("ana", platform, zone="Europe/Vienna").starts()
    await ana.says("/remind 21:00")
    return ana


async def hour(ana: Person):
    return (await ana.learner()).remind_at


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("said", STOPS)
async def test_stop_switches_reminders_off_and_one_press_brings_them_back(said: str, platform: str) -> None:
    ana = await reminded(platform)
    before = ana.reply
    await ana.says(said)
    assert ana.reply != before
    assert await hour(ana) is None
    assert "won't get any more reminders" in ana.sees
    assert "Erase my data" in " ".join(ana.labels)
    await ana.presses("Again at 21:00")
    assert f"{await hour(ana):%H:%M}" == "21:00"


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("said", DELETES)
async def test_delete_asks_once_and_one_press_erases(said: str, platform: str) -> None:
    ana = await reminded(platform)
    await ana.says(said)
    assert "Erase everything?" in ana.sees
    await ana.presses("Erase it all")
    assert await ana.known() is None


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("said", CANCELS)
async def test_cancel_without_a_question_offers_what_can_be_ended(said: str, platform: str) -> None:
    ana = await reminded(platform)
    await ana.says(said)
    assert await hour(ana)
    await ana.presses("My reminders")
    assert await hour(ana) is None


@pytest.mark.parametrize("kind", ["called", "typed"])
@pytest.mark.parametrize("name", ["stop", "cancel", "delete", "unsubscribe", "quit"])
async def test_a_command_that_a_platform_tells_of_is_the_same_word(name: str, kind: str) -> None:
    ana = await reminded()
    await (ana.calls(name) if kind == "called" else ana.says(f"/{name}"))
    said = {"cancel": "Is it one of these", "delete": "Erase everything?"}
    assert said.get(name, "won't get any more reminders") in ana.sees


@pytest.mark.parametrize("said", [*STOPS, *DELETES, *CANCELS])
async def test_in_the_middle_of_a_form_it_is_no_answer(said: str) -> None:
    ana = await reminded()
    await ana.forges("1:remind_ask")
    assert "Cancel" in ana.labels
    await ana.says(said)
    if said in STOPS:
        assert await hour(ana) is None
    elif said in DELETES:
        assert "Erase everything?" in ana.sees
    else:
        assert "Nothing was changed" in ana.sees
    learner = await ana.learner()
    async with ana._drive.app.store.begin() as tx:
        assert await tx.forms.find(learner.key, ana.place.address) is None


async def test_a_command_called_cancel_leaves_a_form_as_well() -> None:
    ana = await reminded()
    await ana.forges("1:remind_ask")
    await ana.calls("cancel")
    assert "Nothing was changed" in ana.sees


@pytest.mark.parametrize("platform", ["discord", "telegram"])
@pytest.mark.parametrize("said", ["stop", "/stop", "unsubscribe", "leave me alone", "delete my data", "cancel"])
async def test_in_a_community_it_is_about_the_one_who_says_it_and_nobody_else_sees_it(said: str, platform: str) -> None:
    ana = await reminded(platform)
    there = ana.in_place("club")
    answer = await there.says(said)
    assert answer.private
    assert (await hour(ana) is None) == (said not in ("delete my data", "cancel"))


async def test_who_manages_a_community_with_a_daily_post_is_asked_which_one_they_mean() -> None:
    ana = await reminded("discord")
    boss = ana.in_place("club", "admin")
    await boss.says("stop")
    assert await hour(ana) is None  # no post there: nothing to ask
    await ana.says("/remind 21:00")
    await boss.says("/setup 19:00 Vienna")
    await boss.presses("Start like this")
    await boss.says("stop")
    assert await hour(ana)
    assert "daily post of this community" in boss.sees
    await boss.presses("My reminders")
    assert await hour(ana) is None


async def test_whoever_has_no_reminders_is_told_so() -> None:
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/remind off")
    await ana.says("stop")
    assert "Your reminders are off" in ana.sees
    assert not any("Again at" in label for label in ana.labels)


@pytest.mark.parametrize("said", OTHERS)
async def test_other_sentences_with_such_words_are_not_meant(said: str) -> None:
    ana = await reminded()
    await ana.says(said)
    assert await hour(ana)
    assert "Erase everything?" not in ana.sees
    assert "Is it one of these" not in ana.sees


async def test_a_running_timer_is_offered_to_be_stopped() -> None:
    ana = await reminded()
    await ana.forges("1:timer:25")
    await ana.says("stop")
    assert any("timer" in label.lower() for label in ana.labels)
