"""A fault in a script stops it and names its line."""

import json

import pytest
from process_house import mentor
from simulate_house import acts, play

from bot.simulate.script import SimulationFault

GOOD = acts("12:00", say="/help")
FAULTS = {
    "no json": ("{nonsense", "no JSON"),
    "no utf-8": (b'{"say": "\xff"}', "no JSON"),
    "nested too deeply": ("[" * 100_000, "no JSON"),
    "no object": ("[1]", "an object is expected"),
    "unknown key": (acts("12:01", say="/help", mood="good"), "unknown key: mood"),
    "missing key": ({"at": "2026-05-04T12:01:00Z", "say": "/help", "platform": "web"}, "missing: who"),
    "nothing done": (acts("12:01"), "exactly one of say, press and fill"),
    "two things done": (acts("12:01", say="/help", press="Done"), "exactly one of say, press and fill"),
    "time goes back": (acts("11:59", say="/help"), "time goes back"),
    "until goes back": ({"until": "2026-05-04T11:00:00Z"}, "time goes back"),
    "naive time": ({**GOOD, "at": "2026-05-04T12:01:00"}, "has no zone"),
    "no time": ({**GOOD, "at": "noon"}, "is no ISO time"),
    "time of another type": ({**GOOD, "at": 12}, "a text is expected"),
    "time beyond the calendar": ({**GOOD, "at": "9999-12-31T23:59:59-10:00"}, "is not between"),
    "until with more": ({"until": "2026-05-05T00:00:00Z", "who": "ana"}, "unknown key: who"),
    "down is no switch": ({"at": "2026-05-04T12:01:00Z", "down": "yes"}, "true or false"),
    "down without time": ({"down": True}, "missing: at"),
    "unknown role": (acts("12:01", say="/help", role="king", **{"in": "s"}), "only admin is known"),
    "empty name": (acts("12:01", who="", say="/help"), "who: a text is expected"),
    "say is no text": (acts("12:01", say=7), "say: a text is expected"),
    "fill is no object": (acts("12:01", fill="Berlin"), "an object of texts"),
    "no such button": (acts("12:01", press="Nobody has this"), "has a button 'Nobody has this'"),
    "button of another": (acts("12:01", who="ben", press="Today"), "there is: nothing"),
    "emoji only": (acts("12:01", press="🎉"), "has a button"),
    "no open form": (acts("12:01", fill={"time": "9"}), "no form is open for ana"),
}


@pytest.mark.parametrize("name", FAULTS)
async def test_a_fault_names_its_line(name):
    line, message = FAULTS[name]
    with pytest.raises(SimulationFault) as caught:
        await play(GOOD, "", line)
    assert caught.value.line == 3
    assert message in caught.value.message


async def test_a_field_that_the_form_does_not_have_is_a_fault():
    with pytest.raises(SimulationFault, match="4: the form has no mood; it has: time, zone"):
        await play(
            acts("12:00", say="/help"),
            acts("12:01", say="/remind"),
            acts("12:02", press="another time"),
            acts("12:03", fill={"mood": "good"}),
        )


async def test_what_is_said_while_the_service_is_down_is_no_fault_and_gets_nothing():
    down = {"at": "2026-05-04T12:01:00Z", "down": True}
    printed = await play(GOOD, down, acts("12:02", press="Nobody"), acts("12:03", who="ben", say="/help"))
    assert [line.get("to") or line["learner"] for line in printed] == ["ana", "ana"]


def test_the_command_line_prints_json_lines(tmp_path):
    script = tmp_path / "script.jsonl"
    lines = (acts("12:00", say="/remind 21:00 Europe/Berlin"), {"until": "2026-05-05T00:00:00Z"})
    script.write_text("\n".join(map(json.dumps, lines)))
    result = mentor(tmp_path, "simulate", script.name)
    assert (result.code, result.err) == (0, "")
    assert [json.loads(line).get("kind") for line in result.out.splitlines()] == ["answer", "nudge", None]


def test_the_command_line_names_file_and_line(tmp_path):
    script = tmp_path / "script.jsonl"
    script.write_text(json.dumps(GOOD) + "\n{nonsense\n")
    result = mentor(tmp_path, "simulate", script.name)
    assert result.code == 2
    assert result.err.startswith(f"{script.name}:2: no JSON")
    assert len(result.out.splitlines()) == 1


def test_the_command_line_refuses_a_script_that_is_not_there(tmp_path):
    result = mentor(tmp_path, "simulate", "none.jsonl")
    assert result.code == 2
    assert "none.jsonl" in result.err
