"""What the report about reminders says, and what it is worth."""

import pytest

from bot.cli.reminder_report import table
from bot.ports.trials import Trial


def report(left_out: Trial) -> dict[str, str]:
    trials = [Trial("hour hour,control", 100, 30), Trial("question? hour,question,control", 20, 8), Trial("hour", 5, 1)]
    return {line.split("  ")[0].strip(): line for line in table([*trials, left_out])}


def test_the_report_writes_rates_and_lifts():
    lines = report(Trial("control? hour,control", 40, 4))
    assert "30.0 % [21.9, 39.6]" in lines["hour"]
    assert "+20.0 % [" in lines["hour"]
    assert "40.0 %" in lines["at random"]
    assert lines["control"].endswith("10.0 % [4.0, 23.1]")
    assert lines["pitfall"].split()[1:] == ["0", "0", "-"]
    assert lines["not compared"].split()[2:4] == ["5", "1"]


@pytest.mark.parametrize(
    ("left_out", "studied", "verdict"),
    [
        (0, 0, "Too few to tell: 0 reminders"),
        (199, 1, "Too few to tell: 199 reminders were left out, 200 are needed"),
        (200, 20, "Reminders help"),
        (200, 60, "The lift of 'all' may be chance."),
        (200, 150, "Reminders do harm"),
    ],
)
def test_the_report_says_what_it_is_worth(left_out, studied, verdict):
    *_, last = report(Trial("control? hour,control", left_out, studied))
    assert last.startswith(verdict)
