from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random

import pytest
from catalog_folder import small, write
from drive import content_app
from seeded import seeded

from bot.catalog.lint import lint
from bot.catalog.model import Question
from bot.learning.assessment import (
    MOST_QUESTIONS,
    Placement,
    current_run,
    known_hours,
    last_answers,
    last_placement,
    next_question,
    place,
    shuffled,
)  # fmt: skip
from bot.learning.facts import Fact

AT, DAY = datetime(2026, 5, 4, 12, tzinfo=UTC), date(2026, 5, 4)
CATALOG = content_app().catalogs["en"]
Judge = Callable[[Question], bool]


def fact(facts: list[Fact], kind: str, ref: str, note: str) -> None:
    facts.append(Fact(AT, DAY, kind, ref, note=note, id=len(facts) + 1))  # type: ignore[arg-type]


def sit(judge: Judge, background: str | None = None, facts: list[Fact] | None = None) -> list[Fact]:
    """Take the placement to its end, as somebody who answers like the judge."""
    facts = facts if facts is not None else []
    while question := next_question(current_run(facts, background, CATALOG), CATALOG):
        fact(facts, "answer", question.id, "right" if judge(question) else "wrong")
    found = place(current_run(facts, background, CATALOG), CATALOG)
    fact(facts, "placed", str(found.level), found.note)
    return facts


def asked(facts: list[Fact]) -> list[Question]:
    return [answer.question for answer in last_answers(facts, CATALOG)]


@pytest.mark.parametrize(("knows", "level"), [(0, 1), (1, 1), (2, 2), (3, 3)])
@pytest.mark.parametrize("background", [None, "beginner", "experienced"])
def test_who_knows_a_level_is_placed_there(knows, level, background):
    facts = sit(lambda question: question.level <= knows, background)
    assert last_placement(facts).level == level
    assert len(asked(facts)) <= MOST_QUESTIONS


def test_right_leads_up_and_wrong_leads_down():
    facts = sit(lambda question: question.level <= 2)
    assert [question.level for question in asked(facts)][:6] == [1, 2, 3, 2, 3, 2]


def test_who_knows_nothing_is_not_asked_twelve_times():
    assert len(asked(sit(lambda question: False))) == 4
    assert len(asked(sit(lambda question: True))) == 8


def test_the_experienced_begin_in_the_middle():
    assert asked(sit(lambda question: True, "experienced"))[0].level == 2


def test_areas_come_once_before_any_comes_twice():
    topics = [question.topic for question in asked(sit(lambda question: question.level <= 2))]
    assert len(topics) == 8
    assert len(set(topics) - {"functions", "classes"}) == sum(topic not in {"functions", "classes"} for topic in topics)


def test_each_learner_draws_questions_of_their_own_and_all_can_appear():
    drawn = [run_of(key, dice.random() < 0.9) for key in range(600) for dice in [Random(key)]]
    assert len({tuple(ids) for ids in drawn}) > 500
    assert {name for ids in drawn for name in ids} == set(CATALOG.questions)


def run_of(key: int, knows: bool) -> list[str]:
    dice, facts = Random(key), []
    while question := next_question(current_run(facts, None, CATALOG, key), CATALOG):
        right = question.level <= (dice.randrange(4) if knows else 1)
        fact(facts, "answer", question.id, "right" if right else "wrong")
    return [answer.ref for answer in facts]


@pytest.mark.parametrize("left_after", range(1, 8))
def test_a_run_that_was_left_goes_on_where_it_was(left_after):
    whole = sit(lambda question: question.level <= 2)
    fact(part := whole[:left_after], "session", "fun-variables", "")
    fact(part, "answer", "fun-variables", "wrong")  # a self-check is no part of it
    assert sit(lambda question: question.level <= 2, facts=part)[-1] == replace(whole[-1], id=len(part))


def test_a_question_counts_once_a_run():
    facts: list[Fact] = []
    first = next_question(current_run([], None, CATALOG), CATALOG)
    fact(facts, "answer", first.id, "wrong")
    fact(facts, "answer", first.id, "right")
    assert [answer.right for answer in current_run(facts, None, CATALOG).answers] == [False]


def test_taken_again_it_asks_only_what_was_not_right():
    facts = sit(lambda question: question.level <= 2)
    known = {answer.question.topic: answer.question.level for answer in last_answers(facts, CATALOG) if answer.right}
    sit(lambda question: True, facts=facts)
    again = asked(facts)
    assert again
    assert all(question.level > known.get(question.topic, 0) for question in again)
    assert last_placement(facts).level == 3


def test_taken_again_it_does_not_fall_for_what_it_skipped():
    facts = sit(lambda question: question.level <= 2)
    sit(lambda question: question.level <= 2, facts=facts)
    assert last_placement(facts).level == 2


def test_who_forgot_is_placed_lower():
    facts = sit(lambda question: question.level <= 2)
    for _ in range(2):
        sit(lambda question: False, facts=facts)
    assert last_placement(facts).level == 1


@seeded(60)
def test_every_run_ends_and_no_question_comes_twice(dice):
    share = dice.choice((0, 0.2, 0.5, 0.8, 1))
    facts = sit(lambda question: dice.random() < share, dice.choice([None, "experienced"]))
    ids = [question.id for question in asked(facts)]
    assert 4 <= len(ids) == len(set(ids)) <= MOST_QUESTIONS
    found = last_placement(facts)
    if found.level > 1:
        right = [a for a in last_answers(facts, CATALOG) if a.right and a.question.level >= found.level]
        assert len(right) >= 3


def test_the_order_of_the_options_is_the_learners_own_and_stays():
    question = next(iter(CATALOG.questions.values()))
    orders = {tuple(shuffled(question, learner)) for learner in range(40)}
    assert len(orders) > 10
    assert all(sorted(order) == list(enumerate(question.options)) for order in orders)
    assert shuffled(question, 7) == shuffled(question, 7)


def placed(level: int, *areas: str) -> list[Fact]:
    return [Fact(AT, DAY, "placed", str(level), note=",".join(areas), id=1)]


def test_hours_are_known_when_every_area_that_names_them_is():
    assert known_hours(placed(2, "variables", "scope"), CATALOG) == {"fun-scope"}
    assert known_hours(placed(2, "variables", "strings"), CATALOG) == {"fun-variables"}
    assert known_hours(placed(2), CATALOG) == known_hours([], CATALOG) == frozenset()


def test_lucky_guesses_at_the_first_level_leave_nothing_out():
    assert known_hours(placed(1, "scope", "functions"), CATALOG) == frozenset()


def test_the_latest_placement_holds_and_an_undone_one_does_not():
    facts = [*placed(3, "scope"), Fact(AT, DAY, "placed", "2", note="functions", id=2)]
    assert last_placement(facts) == Placement(2, {"functions": 2})
    undone = [*facts, Fact(AT, DAY, "undo", "2", id=3)]
    assert known_hours(undone, CATALOG) == {"fun-scope"}


def test_an_area_that_is_gone_is_left_alone():
    assert known_hours(placed(2, "alchemy", "scope"), CATALOG) == {"fun-scope"}


def test_every_area_is_asked_about_at_two_levels_and_names_hours_of_the_basics():
    basics = {name for item in CATALOG.roadmaps["fundamentals"].items() for name in item.sessions}
    for area in CATALOG.areas.values():
        assert len({question.level for question in CATALOG.questions.values() if question.topic == area.id}) >= 2
        assert set(area.hours) <= basics


def test_lint_names_an_area_or_an_hour_that_is_not_there(tmp_path):
    files = small()
    files["assessment.yaml"]["questions"][0]["topic"] = "alchemy"
    files["assessment.yaml"]["areas"][0]["hours"] = ["hour-99"]
    said = [f"{found.file} {found.id}: {found.message}" for found in lint(write(tmp_path, files))]
    assert said == [
        "en/assessment.yaml numbers: there is no session 'hour-99'",
        "en/assessment.yaml q-one: there is no area 'alchemy'",
    ]
