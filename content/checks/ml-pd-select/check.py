"""Bills counted by conditions, and the ten largest tips in percent."""

from judge import expect, run

FILES = ("tips_select.py",)
PACKAGES = ("pandas",)

EDGES = """total_bill,tip,sex,smoker,day,time,size
40.00,6.00,Male,No,Sat,Dinner,2
40.01,4.00,Male,No,Sun,Dinner,4
80.00,20.00,Female,No,Sun,Dinner,3
12.00,6.00,Female,Yes,Sun,Dinner,5
10.00,1.00,Male,No,Thur,Lunch,4
20.00,3.00,Male,No,Fri,Lunch,2
20.00,3.20,Male,No,Fri,Lunch,2
20.00,2.80,Male,No,Fri,Lunch,2
20.00,2.60,Male,No,Fri,Lunch,2
20.00,2.40,Male,No,Fri,Lunch,2
20.00,2.20,Male,No,Fri,Lunch,2
20.00,1.00,Male,No,Sat,Dinner,1
"""


def _top(done):
    rows = done.rows("data/top_tips.csv", hint="saves")
    expect("tip_pct" in rows[0], True, of="data/top_tips.csv has a column tip_pct", hint="percent")
    place = rows[0].index("tip_pct")
    return [float(row[place]) for row in rows[1:]]


def counts():
    """in this table 14 bills exceed 40, and 9 Sunday parties had four or more guests"""
    run("tips_select.py").shows(14, 9, hint="two_conditions")


def at_the_limit():
    """a bill of exactly 40 doesn't exceed 40, and four guests are four or more: 2 and 2"""
    found = run("tips_select.py", files={"data/tips.csv": EDGES}).numbers
    counts = [number for number in found if number not in (40, 4)][:2]  # these two may stand in a label
    expect(counts, [2, 2], of="the first two counts", hint="at_the_edge")


def top_ten():
    """data/top_tips.csv has the ten largest tip_pct, from 28.44 down to 24.45"""
    wanted = [28.44, 28.26, 28.15, 26.73, 26.39, 24.93, 24.91, 24.73, 24.46, 24.45]
    expect(_top(run("tips_select.py")), wanted, of="tip_pct in data/top_tips.csv", places=1, hint="highest_first")


def printed_five():
    """the top five are printed, with 28.4 first"""
    run("tips_select.py").shows(28.4447, 28.2591, 28.1522, 26.7283, 26.3907, places=1, hint="five_rows")


def mean_share():
    """the mean of tip_pct over all bills is printed: 16.1"""
    run("tips_select.py").shows(16.1123, places=1, hint="all_bills")
