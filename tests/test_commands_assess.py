from datetime import timedelta

import pytest
from drive import MORNING, Drive, Person, app_on, content_app

from bot.catalog.model import Question
from bot.commands.assess import _question
from bot.learning.assessment import current_run, known_hours, next_question
from bot.learning.course import way
from bot.values.message import Reply, show

CATALOG = content_app().catalogs["en"]


async def open_question(ana: Person) -> Question:
    learner = await ana.learner()
    found = next_question(current_run(await ana.facts(), learner.background, CATALOG, learner.key), CATALOG)
    assert found
    return found


async def sits(ana: Person, knows: int, most: int = 12) -> Person:
    """Answer what is asked as somebody who knows so many levels."""
    for _ in range(most):
        question = await open_question(ana)
        await ana.presses(question.answer if question.level <= knows else "I don't know")
        if "🏁 See the result" in ana.labels:
            await ana.presses("See the result")
            break
        await ana.presses("Next question")
    return ana


async def begins(drive: Drive | None = None) -> Person:
    ana = (drive or Drive.fresh()).person("ana")
    await ana.says("/assess")
    await ana.presses("Start")
    return ana


async def test_a_question_has_its_code_and_its_options():
    ana = await begins()
    question = await open_question(ana)
    assert ana.sees.startswith("Question 1 of at most 12")
    assert question.code.strip() in ana.sees
    assert sorted(ana.labels) == sorted([*question.options, "🤷 I don't know"])
    assert len(ana.messages) == 1  # all of it in place


@pytest.mark.parametrize("right", [True, False])
async def test_after_an_answer_comes_the_reason(right):
    ana = await begins()
    question = await open_question(ana)
    wrong = next(option for option in question.options if option != question.answer)
    await ana.presses(question.answer if right else wrong)
    assert ana.sees.startswith("✅ Right" if right else "📎 Not this time")
    assert f"The answer is {question.answer}." in ana.sees
    assert question.why in ana.sees
    assert [(fact.kind, fact.ref, fact.note) for fact in await ana.facts()] == [
        ("answer", question.id, "right" if right else "wrong")
    ]
    await ana.presses("Next question")
    assert "Question 2 of" in ana.sees
    assert (await open_question(ana)).level == (2 if right else 1)


async def test_it_goes_on_another_day_after_a_restart():
    drive = Drive.fresh()
    ana = await sits(await begins(drive), 3, most=2)
    drive.clock.move(drive.clock.now() + timedelta(days=3))
    drive.app = app_on(drive.app.store, drive.clock)
    await ana.says("/assess")
    assert ana.sees.startswith("Question 3 of at most 12")
    await sits(ana, 3)
    assert "You start at level 3" in ana.sees


async def test_level_one_begins_at_the_beginning():
    ana = await sits(await begins(), 0)
    assert "You start at level 1" in ana.sees
    assert "Level 1: 0 of 4 right" in ana.sees
    assert "Left out for you" not in ana.sees
    await ana.presses("Start with the basics")
    assert (await ana.learner()).background == "some"
    assert "What do you want Python for?" in ana.sees


async def test_level_two_leaves_out_what_is_known_and_counts_nothing():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/assess")
    await ana.presses("Start")
    await sits(ana, 2)
    hours = known_hours(await ana.facts(), CATALOG)
    assert hours
    assert f"{len(hours)} hours of the basics" in ana.sees
    assert not any(fact.kind == "session" for fact in await ana.facts())
    assert "📌 Today's hour" in ana.labels
    assert "🐍 Start with the basics" not in ana.labels


async def test_level_three_offers_the_quick_start():
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/assess")
    await ana.presses("Start")
    await sits(ana, 3)
    await ana.presses("Take the quick start")
    assert (await ana.learner()).background == "experienced"
    await ana.says("/today")
    assert "⚡" in ana.sees


async def test_who_has_no_goal_yet_changes_to_the_quick_start_too():
    ana = Drive.fresh().person("ana")
    await ana.forges("1:start_as:beginner")
    await ana.forges("1:start_for:undecided")
    await ana.says("/assess")
    await ana.presses("Start")
    await sits(ana, 3)
    await ana.presses("Take the quick start")
    assert (await ana.learner()).roadmap == "quick-start"


async def test_the_experienced_who_are_not_yet_are_offered_the_basics():
    ana = Drive.fresh().person("ana")
    await ana.forges("1:start_as:experienced")
    await ana.presses("Take the skills check")
    await ana.presses("Start")
    assert (await open_question(ana)).level == 2
    await sits(ana, 1)
    assert "You start at level 1" in ana.sees
    await ana.presses("Start with the basics")
    assert (await ana.learner()).background == "some"


async def test_it_can_be_taken_again():
    ana = await sits(await begins(), 1)
    await ana.presses("Take it again")
    assert "Question 1 of" in ana.sees
    await sits(ana, 3)
    assert "You start at level 3" in ana.sees
    assert [fact.ref for fact in await ana.facts() if fact.kind == "placed"] == ["1", "3"]


async def test_when_all_is_known_there_is_nothing_to_take_again():
    ana = await sits(await begins(), 3)
    for _ in range(20):
        if "🔁 Take it again" not in ana.labels:
            break
        await ana.presses("Take it again")
        await sits(ana, 3)
    assert "🔁 Take it again" not in ana.labels
    assert "You start at level 3" in ana.sees
    before = await ana.facts()
    await ana.forges("1:assess_go")
    assert "Where should you start?" in ana.sees
    assert await ana.facts() == before


async def test_an_answer_pressed_twice_counts_once():
    ana = await begins()
    question = await open_question(ana)
    pressed = ana.finds(question.answer)
    first = await ana.forges(pressed)
    assert await ana.forges(pressed) == first
    ana._drive.clock.move(MORNING + timedelta(minutes=1))
    await ana.forges(pressed)
    assert "Question 2 of" in ana.sees
    assert len(await ana.facts()) == 1


async def test_an_answer_to_a_placement_that_is_over_changes_nothing():
    ana = await begins()
    question = await open_question(ana)
    pressed = ana.finds(question.answer)
    await sits(ana, 0)
    before = await ana.facts()
    await ana.forges(pressed)
    assert "You start at level 1" in ana.sees
    assert await ana.facts() == before


@pytest.mark.parametrize(
    "args", ["0:q-nothing:1", "0:q-var-reassign:4", "0:q-var-reassign:-1", "x:q-var-reassign:0", "0"]
)
async def test_forged_answers_are_refused(args):
    ana = Drive.fresh().person("ana")
    await ana.forges(f"1:assess_pick:{args}")
    assert "older message" in ana.sees
    assert await ana.facts() == []


@pytest.mark.parametrize("question", CATALOG.questions.values(), ids=CATALOG.questions)
def test_every_question_fits_a_message(question):
    shown = show(Reply(_question(question)))
    assert question.prompt.replace("`", "") in shown
    assert (question.code or "").strip() in shown


async def test_when_the_basics_end_the_skills_check_is_offered_once_and_says_what_changed():
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.forges("1:assess_go")
    await sits(ana, knows=0)
    basics = [hour.id for hour in way(CATALOG, "beginner", "web") if hour.roadmap.id == "fundamentals"]
    for hour in basics[:-1]:
        await ana.forges(f"1:finish:{hour}")
        assert "See what stuck" not in ana.sees + " ".join(ana.labels)
        drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.forges(f"1:finish:{basics[-1]}")
    assert "The basics are behind you" in ana.sees
    await ana.presses("See what stuck")
    await sits(ana, knows=3)
    assert ana.sees.startswith("🏁 What stuck: level 3")
    assert "Left out" not in ana.sees
    assert "Before: level 1, on 4 May 2026" in ana.sees
    await ana.forges("1:finish:web-flask-hello")
    assert "The basics are behind you" not in ana.sees
