"""What was learned comes back: two questions before the hour, more for who asks, and an answer is always explained."""

from datetime import timedelta

import pytest
from cards_house import HOURS, answers, cards_of, learned, question_on
from drive import Drive, Person
from phrasings import said

from bot.learning.facts import is_card_answer
from bot.values.message import Button, Code, Title

FORGED = [
    "card_pick:nowhere:1:0", "card_pick", "card_ask:nowhere:1", "card_type:nowhere:1", "card_line:nowhere:1:2",
    "card_pick:fun-operators:00:0:9", "card_typed:nowhere:1",
]  # fmt: skip


async def ana_after(*hours: str, days: int = 9) -> tuple[Drive, Person]:
    drive = Drive.fresh()
    return drive, await learned(drive, await drive.person("ana").starts(), *hours, days=days)


def title_of(person: Person) -> str:
    return next(block.text for block in person.reply.blocks if isinstance(block, Title))


async def card_facts(person: Person) -> list[tuple[str, str]]:
    return [(fact.ref, fact.note) for fact in await person.facts() if fact.kind == "answer"]


async def test_two_questions_open_the_day_and_never_hold_the_hour_back() -> None:
    _, ana = await ana_after()
    await ana.says("/today")
    hour = title_of(ana)
    assert said("review.offer", ana.sees)
    await ana.presses("Two questions first")
    await ana.presses("Today's hour")
    assert title_of(ana) == hour
    await ana.presses("Two questions first")
    await answers(ana)
    await ana.presses("Next question")
    await answers(ana, rightly=False)
    assert "Next question" not in str(ana.labels)
    await ana.presses("Today's hour")
    assert title_of(ana) == hour
    assert not said("review.offer", ana.sees)
    assert len(await card_facts(ana)) == 2


async def test_whoever_has_learned_nothing_is_asked_nothing() -> None:
    ana = await Drive.fresh().person("ana").starts()
    await ana.says("/today")
    assert not said("review.offer", ana.sees)
    await ana.says("/review")
    assert said("review.nothing_yet", ana.sees)


async def test_one_card_that_is_due_is_one_question() -> None:
    drive, ana = await ana_after("fun-operators", days=6)
    for _ in range(len(cards_of("fun-operators")) - 1):
        await ana.says("/review")
        await answers(ana)
    drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.says("/today")
    assert "🧠 One question first" in ana.labels


async def test_undo_takes_the_cards_of_the_hour_away() -> None:
    drive = Drive.fresh()
    ana = await drive.person("ana").starts()
    await ana.says("/done")
    undo = ana.finds("Undo")
    drive.clock.move(drive.clock.now() + timedelta(days=9))
    await ana.forges(undo)
    await ana.says("/review")
    assert said("review.nothing_yet", ana.sees)


async def test_what_was_wrong_comes_back_tomorrow() -> None:
    drive, ana = await ana_after()
    await ana.says("/review")
    missed = await answers(ana, rightly=False)
    assert said("review.told_wrong", ana.sees)
    drive.clock.move(drive.clock.now() + timedelta(days=1))
    await ana.says("/today")
    await ana.presses("Two questions first")
    assert question_on(ana).card == missed.card


async def test_every_answer_is_explained() -> None:
    for rightly in (True, False):
        _, ana = await ana_after()
        kinds = set()
        for _ in range(len(cards_of(*HOURS)) + 1):
            await ana.says("/review")
            if said("review.enough", ana.sees):
                break
            question = await answers(ana, rightly)
            kinds.add(question.kind)
            last = question.why.rstrip(".").split("`")[-1]
            assert last in ana.sees
            assert said("review.told_right" if rightly else "review.told_wrong", ana.sees)
        assert kinds == {"choice", "executed", "typed", "order", "fault"}
        assert len(await card_facts(ana)) == len(cards_of(*HOURS))


async def test_a_slip_is_told_what_leads_there() -> None:
    _, ana = await ana_after("fun-operators")
    for _ in range(6):
        await ana.says("/review")
        question = question_on(ana)
        if question.card == "x-floor-mod":
            break
        await answers(ana)
    await ana.forges(f"1:card_pick:{question.card}:{question.key}:1")
    assert "Your answer:" in ana.sees
    assert "in the other order" in ana.sees
    assert question.answer in ana.sees


async def test_an_answer_counts_once_a_day() -> None:
    drive, ana = await ana_after("fun-operators")
    await ana.says("/review")
    question = question_on(ana)
    await ana.forges(f"1:card_pick:{question.card}:{question.key}:x")
    drive.clock.move(drive.clock.now() + timedelta(minutes=5))
    await ana.forges(f"1:card_pick:{question.card}:{question.key}:0")
    assert await card_facts(ana) == [(question.card, "wrong card")]


async def test_lines_are_put_in_order_by_pressing_or_typing() -> None:
    _, ana = await ana_after("fun-lists-for")
    await _until(ana, "o-sum-even")
    question = question_on(ana)
    assert "6 of these lines" in ana.sees
    first, *_ = order = min(question.orders)
    await ana.presses(str(first))
    assert "So far:" in ana.sees
    assert str(first) not in ana.labels
    assert any(isinstance(block, Code) and block.text == question.lines[first - 1] for block in ana.reply.blocks)
    await ana.presses("From the start")
    assert "So far:" not in ana.sees
    await ana.presses("Type the answer")
    assert question.lines[0] in ana.sees
    await ana.says(" ".join(map(str, order)))
    assert said("review.told_right", ana.sees)
    assert (await card_facts(ana))[-1] == ("o-sum-even", "right card")


async def test_a_wrong_order_says_how_far_it_holds() -> None:
    _, ana = await ana_after("fun-lists-for")
    await _until(ana, "o-sum-even")
    question = question_on(ana)
    order = min(question.orders)
    await ana.presses("Type the answer")
    await ana.says(" ".join(map(str, (*order[:4], order[5], order[4]))))
    assert "the first 4 lines stand where they belong" in ana.sees


async def test_a_typed_answer_that_is_near_is_named() -> None:
    _, ana = await ana_after("fun-variables")
    await _until(ana, "x-text-times")
    question = question_on(ana)
    await ana.presses("Type the answer")
    await ana.says(f"{question.answer}.0")
    assert said("review.near_type", ana.sees)
    assert said("review.told_nearly", ana.sees)
    assert (await card_facts(ana))[-1] == ("x-text-times", "nearly card")


async def test_another_command_leaves_a_question_that_waits_for_words() -> None:
    _, ana = await ana_after("fun-variables")
    await _until(ana, "x-text-times")
    await ana.presses("Type the answer")
    await ana.says("/streak")
    assert "days" in ana.sees
    assert await card_facts(ana) == [fact for fact in await card_facts(ana) if fact[0] != "x-text-times"]


async def test_forms_of_platforms_that_have_some() -> None:
    drive = Drive.fresh()
    ben = drive.person("ben", "discord", native_forms=True)
    await learned(drive, await ben.starts(), "fun-variables")
    await _until(ben, "x-text-times")
    question = question_on(ben)
    await ben.presses("Type the answer")
    assert ben.form.fields[0].name == "typed"
    await ben.fills({"typed": question.answer})
    assert said("review.told_right", ben.sees)


async def test_the_self_check_of_an_hour_has_options_and_is_no_card_yet() -> None:
    _, ana = await ana_after("fun-first-script", days=1)
    await ana.forges("1:self_check:fun-operators")
    assert "A)" in ana.sees
    await ana.forges(f"1:card_pick:fun-operators:{question_on(ana).key}:0")
    assert await card_facts(ana) == [("fun-operators", "right")]
    assert not any(is_card_answer(fact) for fact in await ana.facts())
    await ana.says("/today")
    assert not said("review.offer", ana.sees)


async def test_a_question_that_has_changed_is_asked_anew() -> None:
    _, ana = await ana_after("fun-operators")
    await ana.forges("1:card_pick:x-floor-mod:000000:0")
    assert said("review.changed", ana.sees)
    assert await card_facts(ana) == []


@pytest.mark.parametrize("action", FORGED)
async def test_forged_answers_change_nothing(action: str) -> None:
    _, ana = await ana_after("fun-operators")
    await ana.forges(f"1:{action}")
    assert "older message" in ana.sees
    assert await card_facts(ana) == []


@pytest.mark.parametrize("option", ["4", "9", "-1", "²", "1x", ""])
async def test_options_that_are_not_there_are_refused(option: str) -> None:
    _, ana = await ana_after("fun-operators")
    await _until(ana, "x-floor-mod")
    question = question_on(ana)
    before = await card_facts(ana)
    await ana.forges(f"1:card_pick:{question.card}:{question.key}:{option}")
    assert "older message" in ana.sees
    assert await card_facts(ana) == before


async def test_nobody_answers_for_somebody_else_and_answers_are_private_in_groups() -> None:
    drive, ana = await ana_after()
    there = ana.in_place("club")
    answer = await there.says("/review")
    assert answer.private
    buttons = [button for button in there.reply.buttons if isinstance(button, Button)]
    ben = (await drive.person("ben").starts()).in_place("club")
    await ben.forges(str(buttons[0].action))
    assert "card_pick" not in str(ben.reply.buttons)
    assert [fact for fact in await ben.facts() if fact.kind == "answer"] == []


async def _until(person: Person, card: str) -> None:
    """Ask for questions until a certain one comes."""
    for _ in range(30):
        await person.says("/review")
        if question_on(person).card == card:
            return
        await answers(person)
    raise AssertionError(card)
