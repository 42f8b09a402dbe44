"""How many people a test needs in each group."""

from judge import expect, fail, gives, run, value

FILES = ("samplesize.py",)


def ten_to_twelve():
    """from 10 to 12% needs 3839 in each group"""
    gives("samplesize.py", "needed(0.10, 0.12)", 3839, hint="formula")


def ten_to_twenty():
    """from 10 to 20% only 197"""
    gives("samplesize.py", "needed(0.10, 0.20)", 197, hint="formula")


def others():
    """from 2 to 3% it is 3823, from 50 to 60% 385"""
    gives("samplesize.py", "[needed(0.02, 0.03), needed(0.5, 0.6)]", [3823, 385], hint="formula")


def downward():
    """a fall from 12 to 10% needs as many as the rise"""
    gives("samplesize.py", "needed(0.12, 0.10)", 3839)


def whole_people():
    """the result is a whole number, people come undivided"""
    expect(
        type(value("samplesize.py", "needed(0.10, 0.12)")).__name__,
        "int",
        of="the kind of the result",
        hint="rounded_up",
    )


def table():
    """the table shows 3839 for 10% by 20%, and 79 for 20% by 100%"""
    shown = run("samplesize.py").numbers
    for number in (21106, 3839, 197, 79):
        if number not in shown:
            fail(f"{number} in the table", ", ".join(f"{one:g}" for one in shown) or "no numbers", hint="all_twelve")
