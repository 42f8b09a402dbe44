"""An hour's work is checked in the chat: wrong, hint, hint, right, done."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from drive import Drive, Person
from native_runner import NativeRunner
from real import CONTENT, words

from bot.catalog.hour_checks import HourChecks
from bot.learning.checked import proofs
from bot.learning.learner import KEEP_WORK, wishing
from bot.ports.runner import Delay
from bot.values.errors import Unavailable
from bot.values.events import TextTyped, Upload
from bot.values.message import Code, Form, Paragraph, Reply, Steps, show
from scheduler.upkeep import keep_up

RIGHT = (CONTENT / "checks/fun-operators/solution/clock.py").read_text()
WRONG = (CONTENT / "checks/fun-operators/mistakes/every_fourth.py").read_text()
HOUR = "fun-operators"


@pytest.fixture
def house() -> Drive:
    drive = Drive.fresh()
    drive.app.checks, drive.app.runner = HourChecks(CONTENT), NativeRunner()
    return drive


@pytest.fixture
def runner(house: Drive) -> NativeRunner:
    assert isinstance(house.app.runner, NativeRunner)
    return house.app.runner


@pytest.fixture
async def ana(house: Drive) -> Person:
    return await house.person("ana").starts()


def states(reply: Reply) -> list[str]:
    return [item.state for block in reply.blocks if isinstance(block, Steps) for item in block.items]


async def test_from_wrong_to_right(ana: Person, house: Drive) -> None:
    await ana.forges(f"1:check:{HOUR}")
    assert "clock.py" in ana.sees
    await ana.says(WRONG)
    assert states(ana.reply).count("missed") >= 1
    assert "Hint 1." in ana.sees
    assert "Expected" in ana.sees
    await ana.presses("💡 Another hint")
    assert "Hint 2." in ana.sees
    assert "Expected" in ana.sees
    assert "🔑 One good solution" not in ana.labels
    await ana.presses("💡 Another hint")
    assert "Hint 3." in ana.sees
    assert "💡 Another hint" not in ana.labels
    assert "🔑 One good solution" in ana.labels
    await ana.presses("🧪 Check again")
    await ana.says(RIGHT)
    assert set(states(ana.reply)) == {"done"}
    assert "day in a row" in ana.sees
    assert proofs(await ana.facts(), house.app.catalogs["en"])[HOUR] == "sandbox"
    await ana.presses("🔑 One good solution")
    assert any(isinstance(block, Code) for block in ana.reply.blocks)


async def test_a_file_is_as_good_as_a_text(ana: Person) -> None:
    await ana.forges(f"1:check:{HOUR}")
    await ana.sends(Upload("my work.py", RIGHT.encode()))
    assert set(states(ana.reply)) == {"done"}


async def test_a_form_that_opens_takes_code(house: Drive) -> None:
    ben = await house.person("ben", native_forms=True).starts()
    await ben.forges(f"1:check:{HOUR}")
    assert isinstance(ben.form, Form)
    assert ben.form.fields[0].work
    await ben.fills({"work": f"```python\n{RIGHT}\n```"})
    assert set(states(ben.reply)) == {"done"}


async def test_a_command_takes_the_code_with_it(ana: Person) -> None:
    await ana.calls("check", f"{HOUR}")
    assert "clock.py" in ana.sees
    await ana.says("/cancel")
    await ana.calls("check", "print('hello')\n")
    assert ana.reply


async def test_a_syntax_error_says_so_and_brings_no_hint(ana: Person) -> None:
    await ana.forges(f"1:check:{HOUR}")
    await ana.says("seconds = int(input()\nprint(seconds)")
    assert "Python can't read it yet" in ana.sees
    assert "Hint" not in ana.sees
    assert "line 1" in ana.sees


async def test_curly_quotes_of_a_phone_are_straightened(ana: Person) -> None:
    await ana.forges(f"1:check:{HOUR}")
    await ana.says(RIGHT.replace('"', "”"))
    assert set(states(ana.reply)) == {"done"}


async def test_the_word_is_one_press_further_away(ana: Person, house: Drive) -> None:
    await ana.forges(f"1:on_word:{HOUR}")
    assert not await facts_of(ana, "session")
    await ana.presses("✅ Count it on my word")
    assert proofs(await ana.facts(), house.app.catalogs["en"])[HOUR] == "word"
    await ana.forges(f"1:check:{HOUR}")
    await ana.says(RIGHT)
    assert "was done already" in ana.sees
    assert len(await facts_of(ana, "session")) == 1
    assert proofs(await ana.facts(), house.app.catalogs["en"])[HOUR] == "sandbox"


async def facts_of(person: Person, kind: str) -> list[object]:
    return [fact for fact in await person.facts() if fact.kind == kind]


async def test_the_neighbour_is_a_task_and_its_code(ana: Person) -> None:
    await ana.forges(f"1:neighbour:{HOUR}")
    code = [block.text for block in ana.reply.blocks if isinstance(block, Code)]
    assert len(code) == 1
    assert '"""' not in code[0]


async def test_the_solution_waits_for_the_third_hint(ana: Person) -> None:
    await ana.forges(f"1:check:{HOUR}")
    await ana.says(WRONG)
    await ana.forges(f"1:solution:{HOUR}")
    assert "after the third hint" in ana.sees


async def test_a_store_that_is_away_when_work_is_to_be_run_is_told(ana: Person, runner: NativeRunner) -> None:
    runner.fails = Unavailable
    await ana.forges(f"1:check:{HOUR}")
    await ana.says(RIGHT)
    assert ana.sees == show(Reply((Paragraph(words().say("en", "app.unavailable")),)))


async def test_who_waits_sees_their_place_and_gets_the_answer(ana: Person, house: Drive, runner: NativeRunner) -> None:
    runner.delays = [Delay(3), Delay()]
    await ana.forges(f"1:check:{HOUR}")
    answer = await house.app.handle(await said(ana, RIGHT))
    assert answer
    assert answer.later
    told = [show(more.reply) async for more in answer.later if isinstance(more.reply, Reply)]
    assert "number 3" in told[0]
    assert "about a minute" in told[1]
    assert "day in a row" in told[2]


async def said(person: Person, text: str) -> TextTyped:

    return TextTyped(person.sender, person.place, text=text)


async def test_nobody_else_waits_for_a_run(ana: Person, house: Drive, runner: NativeRunner) -> None:
    ben = await house.person("ben").starts()
    await ana.forges(f"1:check:{HOUR}")
    runner.go.clear()
    answer = await house.app.handle(await said(ana, RIGHT))
    assert answer
    assert answer.later
    await ben.says("/streak")
    await ana.says("/streak")
    runner.go.set()
    assert [more async for more in answer.later]


async def test_who_forgets_themselves_meanwhile_is_not_written_down(
    ana: Person, house: Drive, runner: NativeRunner
) -> None:
    await ana.forges(f"1:check:{HOUR}")
    runner.go.clear()
    answer = await house.app.handle(await said(ana, RIGHT))
    assert answer
    assert answer.later
    await ana.forges("1:forget_now")
    runner.go.set()
    told = [more async for more in answer.later]
    assert isinstance(told[-1].reply, Reply)
    assert "anybody here" in show(told[-1].reply)
    assert await ana.known() is None


async def test_the_last_attempt_is_kept_exported_and_forgotten(ana: Person, house: Drive) -> None:
    await ana.forges(f"1:check:{HOUR}")
    await ana.says(WRONG)
    await ana.says("/export")
    assert ana.reply.file
    kept = json.loads(ana.reply.file.data)["attempts"]
    assert [(one["hour"], one["files"], one["hints"]) for one in kept] == [(HOUR, {"clock.py": WRONG.strip()}, 1)]
    await keep_up(house.app.store, house.clock.now() + timedelta(days=31))
    await ana.says("/export")
    assert ana.reply.file
    assert json.loads(ana.reply.file.data)["attempts"] == []


async def test_who_declines_keeps_nothing(ana: Person, house: Drive) -> None:
    learner = await ana.learner()
    async with house.app.store.begin() as tx:
        await tx.people.save(replace(learner, wishes=wishing(learner, KEEP_WORK, False)), house.clock.now())
    await ana.forges(f"1:check:{HOUR}")
    await ana.says(WRONG)
    await ana.presses("💡 Another hint")
    assert "Hint 2." in ana.sees
    async with house.app.store.begin() as tx:
        assert not await tx.attempts.of(learner.key)


async def test_code_is_run(ana: Person) -> None:
    await ana.calls("run", "print(6 * 7)\nprint(1 / 0)")
    assert "42" in ana.sees
    assert "ZeroDivisionError" in ana.sees
    await ana.calls("run")
    await ana.says("x = 1")
    assert "printed nothing" in ana.sees


async def test_a_community_runs_code_only_where_its_managers_allow_it(house: Drive, ana: Person) -> None:
    boss = (await house.person("boss", "discord").starts()).in_place("club", role="admin")
    await boss.calls("run", "print(1)")
    assert "I don't run code" in boss.sees


async def test_what_was_checked_is_told_apart_everywhere(ana: Person) -> None:
    await ana.forges("1:finish:fun-first-script")
    await ana.says("/streak")
    assert "on your word" not in ana.sees
    await ana.forges(f"1:check:{HOUR}")
    await ana.says(RIGHT)
    for command in ("/streak", "/portfolio", "/milestones"):
        await ana.says(command)
        assert "1 checked · 1 on your word" in ana.sees, command
    await ana.forges(f"1:note_keep:{HOUR}:example.com/me")
    await ana.says("/portfolio")
    assert "🧪" in ana.sees


async def test_an_hour_on_ones_word_can_still_be_checked(ana: Person) -> None:
    await ana.forges(f"1:finish:{HOUR}")
    await ana.presses("🧪 Check my work")
    await ana.says(RIGHT)
    assert "counts as checked" in ana.sees


async def test_the_switch_erases_what_was_kept(ana: Person, house: Drive) -> None:
    await ana.forges(f"1:check:{HOUR}")
    await ana.says(WRONG)
    await ana.says("/settings")
    await ana.presses("🗑️ Keep no attempts")
    assert "not kept" in ana.sees
    key = (await ana.learner()).key
    async with house.app.store.begin() as tx:
        assert not await tx.attempts.of(key)
    await ana.presses("🗃️ Keep attempts")
    assert "kept for 30 days" in ana.sees


async def test_files_that_come_one_by_one_are_put_together(ana: Person, house: Drive) -> None:
    hour = "fun-try-except"
    found = await house.app.checks.find(hour)
    assert found
    await ana.forges(f"1:check:{hour}")
    for name in found.files:
        await ana.sends(Upload(name, found.solution[name].encode()))
        if name != found.files[-1]:
            assert "please send" in ana.sees
            await ana.presses("🧪 Check again")
    assert set(states(ana.reply)) == {"done"}
