"""Three load runs side by side, and how far apart they are."""

from judge import run

FILES = ("spread.py",)
FIRST = "GET,/a,900,800,0,11,0.2\n"
LAST = "GET,/b,7,6,0,5,0.1\n"
HEAD = "Type,Name,95%,50%,Failure Count,Request Count,Requests/s\n"


def _others(*runs):
    """Make tables whose columns stand in another order, the wanted row in the middle."""
    return {
        f"run{number}_stats.csv": f"{HEAD}{FIRST},Aggregated,{high},{half},{failed},{count},9.9\n{LAST}"
        for number, (count, failed, half, high) in enumerate(runs, 1)
    }


def first_run():
    """run1 had 2183 requests, 3 failures, a median of 39 and a 95th percentile of 240"""
    run("spread.py").shows(2183, 3, 39, 240, hint="that_row")


def all_runs():
    """run2 and run3 follow: 2177, 0, 41, 252 and 2205, 7, 38, 225"""
    run("spread.py").shows(2183, 3, 39, 240, 2177, 0, 41, 252, 2205, 7, 38, 225, hint="each_file")


def difference():
    """at last comes that 252 exceeds 225 by 12 percent"""
    run("spread.py").shows(2205, 7, 38, 225, 12, places=0, hint="by_smallest")


def by_name():
    """columns and rows are found by their names, wherever they stand"""
    done = run("spread.py", files=_others((640, 31, 17, 150), (655, 32, 18, 120), (661, 33, 19, 180)))
    done.shows(640, 31, 17, 150, 655, 32, 18, 120, 661, 33, 19, 180, hint="names_count")


def larger_gap():
    """150, 120 and 180 are 50 percent apart"""
    done = run("spread.py", files=_others((640, 31, 17, 150), (655, 32, 18, 120), (661, 33, 19, 180)))
    done.shows(33, 19, 180, 50, places=0, hint="by_smallest")


def no_gap():
    """three runs of 200 are 0 percent apart, and 1000 exceeds 990 by 1"""
    done = run("spread.py", files=_others((41, 2, 17, 200), (42, 2, 18, 200), (43, 2, 19, 200)))
    done.shows(43, 2, 19, 200, 0, places=0, hint="by_smallest")
    done = run("spread.py", files=_others((41, 2, 17, 990), (42, 2, 18, 1000), (43, 2, 19, 995)))
    done.shows(43, 2, 19, 995, 1, places=0, hint="as_numbers")
