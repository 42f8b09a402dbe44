"""The bandit: its rules, and what it is worth on simulated people whose tastes are known."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from benchmarks.tastes import HELD_OUT, OTHER_SEEDS, SEEDS, TUNED, Population, regret
from bot.learning.bandit import ARMS, COMPARED_FROM, CONTROL, FIRST, LEFT_OUT, Round, choose, scores
from bot.learning.reminders import ReminderChoice

START = date(2026, 5, 4)


def day(n: int) -> date:
    return START + timedelta(days=n)


def rounds(*told: tuple[str, bool], offered: tuple[str, ...] = ARMS) -> list[Round]:
    return [Round(day(n), ReminderChoice(arm, offered), worked) for n, (arm, worked) in enumerate(told)]


# `make bench ARGS=tastes` judges every run of luck; here one is enough to notice a change for the worse
def shares(people: Population, seeds: Sequence[int]) -> list[tuple[float, float]]:
    """What is lost with us, of what is lost with the best fixed kind and with the dice."""
    found = [regret(people, seed) for seed in seeds]
    return [(one.ours / one.fixed, one.ours / one.dice) for one in found]


@pytest.mark.parametrize(
    ("people", "of_fixed", "of_dice"),
    [(TUNED[0], 0.6, 0.6), (TUNED[1], 0.7, 0.8), (TUNED[2], 0.6, 1.05)],
    ids=["strong", "mild", "none"],
)
def test_the_regret_is_below_that_of_the_best_fixed_kind_and_of_the_dice(people, of_fixed, of_dice):
    for fixed, dice in shares(people, SEEDS[:1]):
        assert fixed < of_fixed
        assert dice < of_dice


HARD = {"novelty does not matter", "novelty is all, and slow"}


@pytest.mark.parametrize("people", [people for people in HELD_OUT if people.name not in HARD], ids=lambda one: one.name)
def test_so_it_is_with_people_that_nothing_was_tuned_on(people):
    for fixed, dice in shares(people, OTHER_SEEDS[:1]):
        assert fixed < 1
        assert dice < 1


def test_where_novelty_does_not_matter_one_kind_for_all_can_be_better_but_never_the_dice():
    (people,) = (people for people in HELD_OUT if people.name == "novelty does not matter")
    found = shares(people, OTHER_SEEDS[:3])
    assert sum(fixed for fixed, _ in found) / len(found) < 1
    assert all(dice < 1 for _, dice in found)


def test_where_there_is_nothing_to_learn_the_dice_are_as_good():
    (people,) = (people for people in HELD_OUT if people.name == "novelty is all, and slow")
    for fixed, dice in shares(people, OTHER_SEEDS[:1]):
        assert fixed < 1
        assert dice < 1.15


def test_the_same_arguments_give_the_same_choice():
    past = rounds(*[("hour", False), ("question", True)] * 20)
    choices = {choose(past, ARMS, day(40), "7 2026-06-13", compares=True) for _ in range(5)}
    assert len(choices) == 1


def test_the_first_nudges_show_the_hour():
    for n in range(FIRST):
        assert choose(rounds(*[("hour", False)] * n), ARMS, day(n), f"seed {n}") == ReminderChoice("hour")


def test_a_kind_that_sleeps_is_never_chosen():
    past = rounds(*[("question", True)] * 30, *[("hour", False)] * 5)
    assert {choose(past, ["hour", "pitfall"], day(40), str(n)).arm for n in range(300)} <= {"hour", "pitfall"}


def test_what_works_better_than_its_absence_scores_higher():
    found = scores(rounds(*[("hour", False), ("question", True), ("pitfall", False)] * 15), ARMS, day(90))
    assert found["question"] > 0 > found["hour"]
    assert found["milestone"] == pytest.approx(0, abs=0.2)


def test_what_was_said_lately_is_held_back_and_recovers():
    past = rounds(("question", True), ("hour", True))
    low, half, high = (scores(past, ["question"], day(n))["question"] for n in (1, 3, 30))
    assert low < half < high


def test_days_on_which_a_kind_had_nothing_to_say_do_not_speak_for_it():
    elsewhere = rounds(*[("hour", False)] * 20, offered=("hour",))
    assert scores(elsewhere, ["question"], day(40))["question"] == pytest.approx(0)


def test_a_tenth_is_chosen_by_the_dice_and_a_twentieth_is_left_out():
    past = rounds(*[("hour", True), ("question", False)] * 30)
    found = [choose(past, ARMS, day(80), str(n), compares=True) for n in range(2_500)]
    left_out = sum(choice.arm == CONTROL for choice in found)
    thrown = sum(choice.random and choice.arm != CONTROL for choice in found)
    assert left_out / 2_500 == pytest.approx(LEFT_OUT, abs=0.01)
    assert thrown / 2_500 == pytest.approx(0.1, abs=0.02)
    assert all(choice.offered == (*ARMS, CONTROL) for choice in found)


OLD, NEW = (rounds(*[("hour", False)] * count) for count in (COMPARED_FROM, COMPARED_FROM - 1))
JUST = [*OLD, Round(day(COMPARED_FROM), ReminderChoice(CONTROL, (*ARMS, CONTROL), random=True), worked=False)]


@pytest.mark.parametrize(
    ("past", "compares", "risky"),
    [(OLD, False, False), (NEW, True, False), (OLD, True, True), (JUST[::-1], True, False)],
    ids=["declined", "new", "a streak at risk", "the call before was left out"],
)
def test_no_call_is_left_out_where_that_would_not_be_fair(past, compares, risky):
    found = {choose(past, ARMS, day(40), str(n), compares, risky) for n in range(500)}
    assert all(CONTROL not in (choice.arm, *choice.offered) for choice in found)


@pytest.mark.parametrize(
    "choice",
    [
        ReminderChoice("hour"),
        ReminderChoice("question", ("hour", "question"), True),
        ReminderChoice("pitfall", ("pitfall", "control"), random=True),
        ReminderChoice(""),
    ],
)
def test_a_choice_can_be_read_back(choice):
    assert ReminderChoice.read(str(choice)) == choice


def test_a_choice_of_an_older_version_can_be_read():
    assert ReminderChoice.read("pitfall?! pitfall,control") == ReminderChoice(
        "pitfall", ("pitfall", "control"), random=True
    )


def test_the_dice_choose_a_kind_for_everybody_and_leave_nothing_out():
    found = [choose(OLD, ARMS, day(80), str(n)) for n in range(2_500)]
    assert sum(choice.random for choice in found) / 2_500 == pytest.approx(0.1, abs=0.02)
    assert all(CONTROL not in (choice.arm, *choice.offered) for choice in found)
    assert not any(choose(NEW, ARMS, day(80), str(n)).random for n in range(500))
