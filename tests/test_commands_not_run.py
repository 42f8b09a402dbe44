"""What couldn't be run says nothing about the work: who asked is told why, and what else they can do."""

import pytest
from drive import Drive, Person
from native_runner import NativeRunner
from real import CONTENT

from bot.catalog.hour_checks import HourChecks
from bot.ports.runner import RUN_LOST, NoRunner, TooManyRuns
from bot.values.message import Steps

RIGHT = (CONTENT / "checks/fun-operators/solution/clock.py").read_text()
HOUR = "fun-operators"


@pytest.fixture
def runner() -> NativeRunner:
    return NativeRunner()


@pytest.fixture
async def ana(runner: NativeRunner) -> Person:
    house = Drive.fresh()
    house.app.checks, house.app.runner = HourChecks(CONTENT), runner
    return await house.person("ana").starts()


def states(person: Person) -> list[str]:
    return [item.state for block in person.reply.blocks if isinstance(block, Steps) for item in block.items]


@pytest.mark.parametrize(("fails", "words"), [(NoRunner, "on your word"), (TooManyRuns, "try again in a minute")])
async def test_who_cannot_be_checked_now_is_told(
    ana: Person, runner: NativeRunner, fails: type[NoRunner], words: str
) -> None:
    runner.fails = fails
    await ana.forges(f"1:check:{HOUR}")
    await ana.says(RIGHT)
    assert words in ana.sees
    assert not states(ana)  # nothing is said to be wrong with the work
    assert "✅ Done without a check" in ana.labels
    assert not [fact for fact in await ana.facts() if fact.kind == "session"]


@pytest.mark.parametrize(("fails", "words"), [(NoRunner, "No code is run"), (TooManyRuns, "try again in a minute")])
async def test_code_that_was_not_run_has_not_been_stopped(
    ana: Person, runner: NativeRunner, fails: type[NoRunner], words: str
) -> None:
    runner.fails = fails
    await ana.says("/run print(1)")
    assert words in ana.sees
    assert "stop" not in ana.sees
    assert "on your word" not in ana.sees


async def test_a_run_that_is_lost_is_told_and_can_be_repeated(ana: Person, runner: NativeRunner) -> None:
    runner.stopped = RUN_LOST
    await ana.forges(f"1:check:{HOUR}")
    await ana.says(RIGHT)
    assert "on my side" in ana.sees
    assert not states(ana)
    runner.stopped = None
    await ana.presses("🧪 Check again")
    await ana.says(RIGHT)
    assert set(states(ana)) == {"done"}
