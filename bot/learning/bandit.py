"""Which kind of nudge works for whom: a recovering difference softmax bandit.

After Yancey and Settles, "A Sleeping, Recovering Bandit Algorithm for Optimizing Recurring Notifications" (KDD 2020):
a kind that has nothing true to say sleeps; what was said lately loses a penalty that is halved every few days; a kind
is scored by what happened with it relative to what happened when it could have been used and was not. The paper learns
from everybody's messages at once; here each learner is learned alone, so the means are drawn towards the learner's own.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from math import exp
from random import Random

from bot.learning.reminders import ReminderChoice

HOUR, QUESTION, PITFALL, MILESTONE, COMMUNITY = ARMS = ("hour", "question", "pitfall", "milestone", "community")
CONTROL = "control"
AT_RANDOM = 0.1  # of the nudges are of a kind that the dice chose: what is learned must not rest on what was learned
LEFT_OUT = 0.05  # of the nudges, to compare with; only where the operator asks for it and the learner said yes
COMPARED_FROM = 28  # nudges after which the dice are thrown: nobody's first weeks have holes
FIRST = 3  # nudges that show the hour itself, so that it is known what this is about
PRIOR_ROUNDS = 14.0  # rounds that the learner's own rate weighs in the rate of a kind
PENALTY = 1.0  # for what was said just now
HALF_LIFE = 2.5  # days after which half of it is forgiven
TEMPERATURE = 0.1


@dataclass(frozen=True, slots=True)
class Round:
    """A choice of the past, and whether study followed."""

    day: date
    choice: ReminderChoice
    worked: bool


def choose(
    rounds: Sequence[Round], eligible: Sequence[str], day: date, seed: str, compares: bool = False, risky: bool = False
) -> ReminderChoice:
    """Choose among the kinds that have something to say; the same arguments give the same choice.

    `compares`: everybody concerned said yes to leaving calls out; `risky`: a streak ends today if nothing happens.
    Where the call could have been left out instead, the control is named among what was offered: only such rounds can
    be compared with those that were left out.
    """
    dice = Random(seed)  # noqa: S311 - nobody gains by guessing it
    left_out, at_random = dice.random() < LEFT_OUT, dice.random() < AT_RANDOM
    if len(rounds) < FIRST:
        return ReminderChoice(eligible[0])
    settled = len(rounds) >= COMPARED_FROM
    may_miss = settled and compares and not risky and _latest(rounds) != CONTROL
    offered = (*eligible, CONTROL) if may_miss else tuple(eligible)
    if may_miss and left_out:
        return ReminderChoice(CONTROL, offered, random=True)
    if settled and at_random:
        return ReminderChoice(dice.choice(eligible), offered, random=True)
    scored = scores(rounds, eligible, day)
    best = max(scored.values())
    weights = [exp((scored[arm] - best) / TEMPERATURE) for arm in eligible]
    return ReminderChoice(dice.choices(eligible, weights)[0], offered)


def _latest(rounds: Sequence[Round]) -> str:
    return max(rounds, key=lambda one: one.day).choice.arm


def scores(rounds: Sequence[Round], eligible: Collection[str], day: date) -> dict[str, float]:
    """Score each kind: its relative difference, less what recency takes off."""
    usual = (sum(one.worked for one in rounds) + 1) / (len(rounds) + 4)
    return {arm: _difference(rounds, arm, usual) - _recency(rounds, arm, day) for arm in eligible}


def _difference(rounds: Sequence[Round], arm: str, usual: float) -> float:
    used = [one.worked for one in rounds if one.choice.arm == arm]
    unused = [one.worked for one in rounds if one.choice.arm != arm and arm in one.choice.offered]
    absent = _rate(unused, usual)
    return (_rate(used, usual) - absent) / absent


def _rate(worked: Sequence[bool], usual: float) -> float:
    return (sum(worked) + PRIOR_ROUNDS * usual) / (len(worked) + PRIOR_ROUNDS)


def _recency(rounds: Sequence[Round], arm: str, day: date) -> float:
    last = max((one.day for one in rounds if one.choice.arm == arm), default=None)
    return PENALTY * 0.5 ** ((day - last).days / HALF_LIFE) if last else 0.0
