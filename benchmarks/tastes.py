"""What the choice of kinds is worth, on simulated people whose tastes are known: `python -m benchmarks.tastes`.

The bandit's numbers were tuned on TUNED with SEEDS; HELD_OUT are other people with other luck, never looked at for it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import inf
from random import Random

from benchmarks.figure import Figure, Goal, Size
from bot.learning.bandit import ARMS, CONTROL, HOUR, Round, choose
from bot.learning.reminders import ReminderChoice

START = date(2026, 5, 4)
SEEDS, OTHER_SEEDS = range(5), range(100, 105)
PEOPLE, DAYS = 16, 120
AWAKE = (1.0, 0.95, 0.3, 0.5, 0.6)  # how often each kind has something to say
Policy = Callable[[list[Round], list[str], date, str], str]


@dataclass(frozen=True, slots=True)
class Taste:
    """The true chance of study without and after each kind; what was just used is worth less, and recovers."""

    alone: float
    fresh: dict[str, float]
    boredom: float
    recovery: float

    def chance(self, arm: str, rested: int | None) -> float:
        """Give the chance of study after a kind that was used so many days ago."""
        tired = self.boredom * 0.5 ** (rested / self.recovery) if rested else 0.0
        return self.fresh[arm] * (1 - tired)


@dataclass(frozen=True, slots=True)
class Population:
    """People, and how their tastes are dealt out.

    `steps` are what a kind may add to somebody's base; `drift`: the days after which all tastes are dealt anew;
    `alike`: everybody has the same taste.
    """

    name: str
    steps: Sequence[float]
    boredom: tuple[float, float] = (0.3, 0.6)
    recovery: tuple[float, float] = (1, 3)
    awake: Sequence[float] = AWAKE
    drift: int = DAYS
    alike: bool = False

    def taste(self, seed: int, number: int, dealt: int) -> Taste:
        """Deal the taste of one person, for the first time or anew."""
        dice = Random(f"{seed} {0 if self.alike else number}{f' {dealt}' if dealt else ''}")
        base = dice.uniform(0.1, 0.3)
        fresh = {arm: base + dice.choice(self.steps) for arm in ARMS}
        return Taste(base * 0.8, fresh, dice.uniform(*self.boredom), dice.uniform(*self.recovery))


STRONG, MILD = (0.0, 0.05, 0.4), (0.0, 0.05, 0.2)
TUNED = (
    Population("strong tastes", STRONG),
    Population("mild tastes", MILD),
    Population("no tastes, only novelty", (0.0,)),
)
HELD_OUT = (
    Population("sharper", (0.0, 0.1, 0.6)),
    Population("flatter", (0.0, 0.03, 0.1)),
    Population("drifting: new tastes every 40 days", STRONG, drift=40),
    Population("novelty does not matter", STRONG, boredom=(0.0, 0.0)),
    Population("novelty is all, and slow", (0.0,), boredom=(0.6, 0.9), recovery=(3, 6)),
    Population("little to say", STRONG, awake=(1.0, 0.4, 0.15, 0.2, 0.2)),
)
HARDEST = Population("all alike, novelty does not matter", STRONG, boredom=(0.0, 0.0), alike=True)
"""Where one kind is the best for everybody every day, nobody who has to find that out can do better than knowing it."""
NAMED = {"fixed": "best fixed kind", "dice": "dice"}


def bandit(past: list[Round], awake: list[str], on: date, seed: str) -> str:
    """Choose as the mentor does, comparing included."""
    return choose(past, awake, on, seed, compares=True).arm


def by_dice(past: list[Round], awake: list[str], on: date, seed: str) -> str:
    """Choose at random."""
    return Random(seed).choice(awake)


def always(arm: str) -> Policy:
    """Choose one kind whenever it has something to say, and else the hour."""
    return lambda past, awake, on, seed: arm if arm in awake else HOUR


def lost(people: Population, seed: int, number: int, policy: Policy) -> float:
    """Live through a person's days; give what was lost against the best choice of each day.

    The person and their luck are the same for every policy.
    """
    dice, past = Random(f"{seed} {number}"), []
    used: dict[str, int] = {}
    regret = 0.0
    tastes = [people.taste(seed, number, dealt) for dealt in range(-(-DAYS // people.drift))]
    for n in range(DAYS):
        taste = tastes[n // people.drift]
        awake = [arm for arm, often in zip(ARMS, people.awake, strict=True) if dice.random() < often]
        luck = dice.random()
        chances = {arm: taste.chance(arm, n - used[arm] if arm in used else None) for arm in awake}
        chances[CONTROL] = min(taste.alone, *chances.values())
        arm = policy(past, awake, START + timedelta(days=n), f"{seed} {number} {n}")
        used[arm] = n
        regret += max(chances.values()) - chances[arm]
        past.append(Round(START + timedelta(days=n), ReminderChoice(arm, tuple(awake)), luck < chances[arm]))
    return regret


@dataclass(frozen=True, slots=True)
class Regret:
    """What a person of a population lost a day, in one run of luck: with us, and with what we are compared with."""

    ours: float
    fixed: float
    dice: float
    own: float


def regret(people: Population, seed: int, many: int = PEOPLE) -> Regret:
    """Let a population live with every policy."""
    fixed = {arm: [lost(people, seed, n, always(arm)) for n in range(many)] for arm in ARMS}
    all_of_them = (
        sum(lost(people, seed, n, bandit) for n in range(many)),
        min(map(sum, fixed.values())),
        sum(lost(people, seed, n, by_dice) for n in range(many)),
        sum(map(min, zip(*fixed.values(), strict=True))),
    )
    return Regret(*(total / many / DAYS for total in all_of_them))


def measure(size: Size) -> Figure:
    """Compare the regrets, on the people that the bandit was tuned on and on others."""
    rows: list[list[object]] = []
    goals: list[Goal] = []
    for people in (*TUNED, *HELD_OUT, HARDEST):
        seeds = SEEDS if people in TUNED else OTHER_SEEDS
        found = [regret(people, seed, size.of(PEOPLE, 2)) for seed in seeds[: size.runs(len(seeds))]]
        worst = {of: max(_share(one, of) for one in found) for of in ("fixed", "dice")}
        row = ["tuned on" if people in TUNED else "held out", people.name, *_means(found)]
        rows.append([*row, *(f"{share:.2f}" for share in worst.values())])
        goals += [_goal(people, *each) for each in worst.items()] if people in HELD_OUT else []
    headings = ["", "people", "ours", NAMED["fixed"], NAMED["dice"], "each one's own best kind, had it been known"]
    headings += [f"ours / {name}, worst run" for name in NAMED.values()]
    size_of = f"{DAYS} days, {size.of(PEOPLE, 2)} people and {size.runs(len(SEEDS))} runs of luck"
    notes = [
        "Points of the chance of study (0 to 100) that a person lost a day against that day's best choice.",
        f"Means of {size_of}; the calls that are left out to compare are part of ours.",
    ]
    return Figure("Which kind of nudge: regret on people with known tastes", headings, rows, goals, notes)


def _means(found: Sequence[Regret]) -> list[str]:
    each = zip(*((one.ours, one.fixed, one.dice, one.own) for one in found), strict=True)
    return [f"{100 * sum(values) / len(values):.1f}" for values in each]


def _share(one: Regret, of: str) -> float:
    other: float = getattr(one, of)
    return one.ours / other if other else inf


def _goal(people: Population, of: str, worst: float) -> Goal:
    return Goal(f"{people.name}: in every run less is lost than with the {NAMED[of]}", worst, most=1.0)


if __name__ == "__main__":
    print(measure(Size()).markdown())
