"""The bandit: its rules, and what it is worth on simulated people whose tastes are known."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

import pytest

from bot.learning.bandit import ARMS, CONTROL, FIRST, HELD_BACK, SETTLED, Round, choose, scores
from bot.learning.nudges import Choice

START = date(2026, 5, 4)
SEEDS = range(5)
PEOPLE, DAYS = 16, 120
SLEEPY = {"hour": 1.0, "question": 0.95, "pitfall": 0.3, "milestone": 0.5, "community": 0.6}
"""How often each kind has something to say."""


def day(n: int) -> date:
    return START + timedelta(days=n)


def rounds(*told: tuple[str, bool], offered: tuple[str, ...] = ARMS) -> list[Round]:
    return [Round(day(n), Choice(arm, offered), worked) for n, (arm, worked) in enumerate(told)]


@dataclass(frozen=True)
class Taste:
    """The true chance of study without and after each kind; what was just used is worth less, and recovers."""

    alone: float
    fresh: dict[str, float]
    boredom: float
    recovery: float

    def chance(self, arm: str, rested: int | None) -> float:
        tired = self.boredom * 0.5 ** (rested / self.recovery) if rested else 0.0
        return self.fresh[arm] * (1 - tired)


STRONG, MILD, NONE = (0.0, 0.05, 0.4), (0.0, 0.05, 0.2), (0.0,)


def taste(dice: Random, steps: tuple[float, ...]) -> Taste:
    base = dice.uniform(0.1, 0.3)
    fresh = {arm: base + dice.choice(steps) for arm in ARMS}
    return Taste(base * 0.8, fresh, dice.uniform(0.3, 0.6), dice.uniform(1, 3))


Policy = Callable[[list[Round], list[str], date, str], str]


def live(person: Taste, policy: Policy, seed: str) -> float:
    """Give what was lost against the best choice of each day."""
    dice, past = Random(seed), []
    used: dict[str, int] = {}
    lost = 0.0
    for n in range(DAYS):
        awake = [arm for arm in ARMS if dice.random() < SLEEPY[arm]]
        luck = dice.random()
        chances = {arm: person.chance(arm, n - used[arm] if arm in used else None) for arm in awake}
        chances[CONTROL] = min(person.alone, *chances.values())
        arm = policy(past, awake, day(n), f"{seed} {n}")
        used[arm] = n
        lost += max(chances.values()) - chances[arm]
        past.append(Round(day(n), Choice(arm, tuple(awake)), luck < chances[arm]))
    return lost


def bandit(past: list[Round], awake: list[str], on: date, seed: str) -> str:
    return choose(past, awake, on, seed, may_compare=True).arm


def by_dice(past: list[Round], awake: list[str], on: date, seed: str) -> str:
    return Random(seed).choice(awake)


def always(arm: str) -> Policy:
    return lambda past, awake, on, seed: arm if arm in awake else awake[0]


def regret(policy: Policy, seed: int, steps: tuple[float, ...]) -> float:
    """Sum up the regret over a population; the people and their luck are the same for every policy."""
    people = [taste(Random(f"{seed} {number}"), steps) for number in range(PEOPLE)]
    return sum(live(person, policy, f"{seed} {number}") for number, person in enumerate(people))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("steps", "of_fixed", "of_dice"),
    [(STRONG, 0.6, 0.6), (MILD, 0.7, 0.8), (NONE, 0.6, 1.05)],
    ids=["strong", "mild", "none"],
)
def test_the_regret_is_below_that_of_the_best_fixed_kind_and_of_the_dice(steps, of_fixed, of_dice, seed):
    ours = regret(bandit, seed, steps)
    assert ours < of_fixed * min(regret(always(arm), seed, steps) for arm in ARMS)
    assert ours < of_dice * regret(by_dice, seed, steps)


def test_the_same_arguments_give_the_same_choice():
    past = rounds(*[("hour", False), ("question", True)] * 20)
    choices = {choose(past, ARMS, day(40), "7 2026-06-13", may_compare=True) for _ in range(5)}
    assert len(choices) == 1


def test_the_first_nudges_show_the_hour():
    for n in range(FIRST):
        assert choose(rounds(*[("hour", False)] * n), ARMS, day(n), f"seed {n}") == Choice("hour")


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


def test_a_tenth_is_chosen_by_the_dice_and_a_few_are_held_back():
    past = rounds(*[("hour", True), ("question", False)] * 30)
    found = [choose(past, ARMS, day(80), str(n), may_compare=True) for n in range(4_000)]
    held = sum(choice.arm == CONTROL for choice in found)
    thrown = sum(choice.random and choice.arm != CONTROL for choice in found)
    assert held / 4_000 == pytest.approx(HELD_BACK, abs=0.01)
    assert thrown / 4_000 == pytest.approx(0.1, abs=0.02)


def test_nobody_is_held_back_who_declined_or_who_is_new():
    old, new = rounds(*[("hour", False)] * SETTLED), rounds(*[("hour", False)] * (SETTLED - 1))
    assert all(choose(old, ARMS, day(40), str(n)).arm != CONTROL for n in range(500))
    assert all(choose(new, ARMS, day(40), str(n), may_compare=True).arm != CONTROL for n in range(500))


@pytest.mark.parametrize("choice", [Choice("hour"), Choice("question", ("hour", "question"), True), Choice("")])
def test_a_choice_can_be_read_back(choice):
    assert Choice.read(str(choice)) == choice
