"""More under an hour: too easy, too hard, another hour; and `/today` with the name of one."""

import pytest
from drive import Drive, Person
from real import catalog

from bot.catalog.content_folder import CONTENT
from bot.catalog.hour_checks import HourChecks
from bot.learning.assessment import known_hours
from bot.learning.course import every_hour, way
from bot.learning.facts import counted_days, study
from bot.learning.progress_fold import done_hours
from bot.reading.hour_names import HOUR_NAME, hours_named
from bot.values.bounds import clip
from bot.values.message import BUTTONS, Button
from bot.views.hour_blocks import hour_buttons, rare_buttons

FORGED = [
    "hour_more:nowhere", "hour_easy:nowhere", "easy_answer:nowhere", "easy_told:nowhere:right", "easy_undo:nowhere",
    "hour_hard:nowhere", "hour_other:nowhere", "hour_note:nowhere", "hour_noted:nowhere", "easy_told:{hour}:maybe",
    "notes_at:99", "notes_at:x", "hour_more", "easy_told:{hour}",
]  # fmt: skip


async def ana(*, checks: bool = False) -> Person:
    drive = Drive.fresh()
    if checks:
        drive.app.checks = HourChecks(CONTENT)
    return await drive.person("ana").starts()


async def row(person: Person) -> list[str]:
    learner = await person.learner()
    return [hour.id for hour in way(catalog(), learner.background, learner.roadmap)]


def leads(person: Person) -> list[str]:
    """The hours that the newest message offers to show."""
    actions = [button.action for button in person.reply.buttons if isinstance(button, Button)]
    return [action.args[0] for action in actions if action.name == "hour_at"]


def title(id: str) -> str:
    return every_hour(catalog())[id].title


def label(id: str) -> str:
    return clip(title(id))


async def done(person: Person, *ids: str) -> None:
    for id in ids:
        await person.forges(f"1:finish:{id}")


async def test_more_opens_four_things_and_the_way_back():
    person = await ana()
    await person.says("/today")
    assert len(person.reply.buttons) <= BUTTONS
    shown = person.sees.splitlines()[0]
    await person.presses("More")
    assert person.labels[-5:] == ["🪶 Too easy", "🧗 Too hard", "🔀 Another hour", "📝 A note", "↩️ Back to the hour"]
    await person.presses("Back to the hour")
    assert person.sees.splitlines()[0] == shown


async def test_an_hour_that_can_be_checked_leads_to_its_check():
    person = await ana(checks=True)
    checks = HourChecks(CONTENT)
    hour = next(id for id in await row(person) if id in checks)
    await person.forges(f"1:hour_easy:{hour}")
    assert "Its check is all that's needed" in person.sees
    assert person.finds("Check my work") == f"1:check:{hour}"
    for action in (f"1:easy_told:{hour}:right", f"1:easy_answer:{hour}"):
        await person.forges(action)
        assert "older message" in person.sees
    assert known_hours(await person.facts(), catalog()) == frozenset()


async def test_without_a_check_a_right_answer_counts_the_hour_as_known_and_as_no_study():
    person = await ana()
    first, second, *_ = await row(person)
    await person.says("/today")
    await person.presses("More")
    await person.presses("Too easy")
    await person.presses("Show the answer")
    assert "💡" in person.sees
    await person.presses("I had it")
    facts = await person.facts()
    assert known_hours(facts, catalog()) == {first}
    assert (study(facts), counted_days(facts), done_hours(facts, catalog())) == ([], frozenset(), frozenset())
    await person.presses("Next hour")
    assert person.sees.startswith(title(second))
    await person.forges(f"1:easy_told:{first}:right")
    assert "behind you already" in person.sees
    assert len(await person.facts()) == len(facts)
    await person.forges(f"1:hour_more:{first}")
    assert "🪶 Too easy" not in person.labels[-4:]


async def test_known_by_mistake_is_taken_back():
    person = await ana()
    first = (await row(person))[0]
    await person.forges(f"1:easy_told:{first}:right")
    await person.presses("Undo")
    assert known_hours(await person.facts(), catalog()) == frozenset()
    await person.says("/today")
    assert person.sees.startswith(title(first))


async def test_a_wrong_answer_leaves_the_hour_where_it_is():
    person = await ana()
    first = (await row(person))[0]
    await person.forges(f"1:easy_told:{first}:wrong")
    assert "worth its hour" in person.sees
    assert known_hours(await person.facts(), catalog()) == frozenset()


async def test_what_the_skills_check_found_is_known_beside_it():
    person = await ana()
    second = (await row(person))[1]
    await person.forges(f"1:easy_told:{second}:right")
    await person.says("/assess")
    assert known_hours(await person.facts(), catalog()) == {second}


async def test_too_hard_leads_to_what_the_hour_builds_on_and_to_a_smaller_step():
    person = await ana()
    ids = await row(person)
    hour = next(id for id in ids if catalog().sessions[id].after)
    needs = catalog().sessions[hour].after
    await person.forges(f"1:hour_hard:{hour}")
    assert leads(person) == [needs[0], hour]
    assert title(needs[0]) in person.sees
    await person.presses("A smaller step")
    assert "take only this much today" in person.sees
    assert (await person.facts())[-1].note == "much"


async def test_without_a_need_of_its_own_the_hour_before_is_the_one_on_the_way():
    person = await ana()
    ids = await row(person)
    free = next(place for place, id in enumerate(ids) if place and not catalog().sessions[id].after)
    await person.forges(f"1:hour_hard:{ids[free]}")
    assert leads(person) == [ids[free - 1], ids[free]]
    if not catalog().sessions[ids[0]].after:
        await person.forges(f"1:hour_hard:{ids[0]}")
        assert leads(person) == [ids[0]]


async def test_another_hour_offers_three_that_are_possible_now():
    person = await ana()
    ids = await row(person)
    await done(person, *ids[:3])
    await person.forges(f"1:hour_other:{ids[3]}")
    *others, back = leads(person)
    assert 0 < len(others) <= 3
    assert back == ids[3]
    assert ids[3] not in others
    behind = set(ids[:3])
    for one in others:
        assert one in ids
        assert one not in behind
        assert set(catalog().sessions[one].after) & set(ids) <= behind
    await person.presses(label(others[0]))
    assert person.sees.startswith(title(others[0]))


async def test_every_hour_of_every_roadmap_has_its_more():
    person = await ana()
    for id in every_hour(catalog()):
        for name in ("hour_more", "hour_hard", "hour_other"):
            await person.forges(f"1:{name}:{id}")
            assert person.sees.startswith(title(id)), (name, id)


@pytest.mark.parametrize("action", FORGED)
async def test_forged_buttons_change_nothing(action: str):
    person = await ana()
    hour = (await row(person))[0]
    before = await person.facts()
    await person.forges(f"1:{action.format(hour=hour)}")
    assert await person.facts() == before


@pytest.mark.parametrize(
    ("text", "hour"),
    [("fun-json", "fun-json"), ("FUN-JSON", "fun-json"), ("json", "fun-json"), ("pandas", "ml-pd-frame")],
)
async def test_today_with_a_name_gives_that_hour(text: str, hour: str):
    person = await ana()
    await person.says(f"/today {text}")
    assert person.sees.startswith(title(hour))
    await person.calls("today", which=text)
    assert person.sees.startswith(title(hour))


@pytest.mark.parametrize(("goal", "hour"), [("ai-ml", "ml-pd-frame"), ("analytics", "data-workspace")])
async def test_the_hour_on_the_way_is_the_one_that_is_meant(goal: str, hour: str):
    person = await ana()
    await person.forges(f"1:road_follow:{goal}")
    await person.says("/today pandas")
    assert person.sees.startswith(title(hour))
    assert leads(person) == []


async def test_hours_of_the_same_name_elsewhere_are_offered_below():
    person = await ana()
    await person.says("/today pandas")
    assert leads(person) == ["data-workspace"]
    assert "has more hours" in person.sees
    await person.presses(label("data-workspace"))
    assert person.sees.startswith(title("data-workspace"))


async def test_today_with_a_topic_gives_its_first_open_hour():
    person = await ana()
    await done(person, "ml-pd-frame")
    await person.says("/today pandas")
    assert person.sees.startswith(title("ml-pd-select"))


async def test_today_with_a_number_counts_what_comes():
    person = await ana()
    ids = await row(person)
    await person.says("/today 3")
    assert person.sees.startswith(title(ids[2]))
    await person.says("/today 1")
    assert person.sees.startswith(title(ids[0]))
    await done(person, ids[0], ids[1])
    await person.says("/today 3")
    assert person.sees.startswith(title(ids[4]))


async def test_several_hours_that_fit_are_offered():
    person = await ana()
    await person.says("/today git")
    assert "Several hours fit" in person.sees
    offered = leads(person)
    assert 2 <= len(offered) <= 4
    assert offered[0] in await row(person)
    await person.presses(label(offered[0]))
    assert person.sees.startswith(title(offered[0]))


@pytest.mark.parametrize("text", ["xyzzyq", "0", "999999", "9" * 5_000, "🐍", "q" * 3_000, "**", "-1", "3.5"])
async def test_what_fits_nothing_gets_kind_words_and_the_usual_hour(text: str):
    person = await ana()
    await person.says(f"/today {text}")
    assert person.sees.startswith(title((await row(person))[0]))
    assert "I found no hour for" in person.sees
    assert len(person.reply.buttons) <= BUTTONS


async def test_today_alone_is_what_it_was():
    person = await ana()
    await person.says("/today")
    assert "found no hour" not in person.sees
    assert person.sees.startswith(title((await row(person))[0]))


async def test_suggestions_are_hours_that_the_text_may_become():
    desk = Drive.fresh().app._desk("en")
    found = HOUR_NAME.suggest("pandas", desk)
    assert 0 < len(found) <= 25
    assert all(choice.value in every_hour(catalog()) for choice in found)
    assert "ml-pd-frame" in [choice.value for choice in found]
    assert HOUR_NAME.suggest("", desk) == []


def test_every_hour_is_found_by_its_id_and_by_its_title():
    for id, hour in every_hour(catalog()).items():
        assert hours_named(id, catalog()).groups == ((id,),)
        assert any(id in group for group in hours_named(hour.title, catalog()).groups), hour.title


async def test_what_there_is_no_room_for_stands_under_more():
    drive = Drive.fresh()
    drive.app.checks = HourChecks(CONTENT)
    person = await drive.person("ana").starts()
    hour = next(one for one in every_hour(catalog()).values() if one.session and one.session.data)
    learner = await person.learner()
    async with drive.app.store.begin() as tx:
        call = drive.app._call_of(learner, person.sender, person.place, tx)
        rare = len(rare_buttons(call, hour))
        assert len(hour_buttons(call, hour)) == 5 + rare
        for room in range(BUTTONS + 1):
            buttons = hour_buttons(call, hour, room)
            assert len(buttons) <= max(room, 5)
            assert isinstance(buttons[-1], Button)
            assert buttons[-1].action.name == "hour_more"
    await person.forges(f"1:hour_more:{hour.id}")
    assert "📄 Sample data" in person.labels
