"""Tips by day, and each bill against the mean of its own day."""

from judge import expect, run, value

FILES = ("groups.py",)
PACKAGES = ("pandas",)

FEW = """total_bill,tip,sex,smoker,day,time,size
10.00,1.00,Male,No,Sat,Dinner,2
20.00,5.00,Male,No,Sat,Dinner,2
60.00,2.00,Male,No,Sat,Lunch,2
5.00,0.50,Male,No,Sun,Lunch,2
7.00,0.90,Male,No,Sun,Lunch,2
"""


def _by_day(files=None):
    lines = """
        table = by_day.reset_index()
        [table[name].tolist() for name in ("day", "bills", "mean_bill", "largest_tip")]
    """
    days, *columns = value("groups.py", lines, files=files)
    return {day: list(row) for day, *row in zip(days, *columns)}


def by_day():
    """by_day knows bills, mean_bill and largest_tip; Sunday has 66, 24.36 and 13.30"""
    wanted = {
        "Fri": [22, 23.1223, 9.34],
        "Sat": [82, 21.3238, 11.81],
        "Sun": [66, 24.3636, 13.3],
        "Thur": [74, 23.3869, 10.23],
    }
    expect(_by_day(), wanted, of="by_day", places=2, hint="named")


def other_bills():
    """with five other bills Saturday has 3, 30 and 5"""
    expect(_by_day({"data/tips.csv": FEW}), {"Sat": [3, 30.0, 5.0], "Sun": [2, 6.0, 0.9]}, of="by_day", places=2)


def printed():
    """by_day is printed, with 24.36 for Sunday"""
    run("groups.py").shows(24.3636, places=1, hint="shown")


def by_time():
    """the counts by day and time are printed: 11, 11, 82, 66, 3 and 71"""
    done = run("groups.py")
    for count in (11, 82, 66, 3, 71):
        expect(count in done.numbers, True, of=f"{count} is printed", hint="two_keys")


def above_and_below():
    """110 bills lie above the mean of their day, 134 below"""
    run("groups.py").shows(110, 134, hint="own_day")


def few_above():
    """of the five other bills 2 lie above and 3 below"""
    found = run("groups.py", files={"data/tips.csv": FEW}).numbers[-2:]
    expect(found, [2, 3], of="the last two numbers", hint="own_day")
