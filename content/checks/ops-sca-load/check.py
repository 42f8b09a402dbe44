"""A fixed timetable, and percentiles of what came back."""

from judge import gives

FILES = ("timing.py",)


def two_a_second():
    """2 a second for 3 seconds start at 0, 0.5, 1, 1.5, 2 and 2.5"""
    gives("timing.py", "[float(start) for start in planned(2, 3)]", [0.0, 0.5, 1.0, 1.5, 2.0, 2.5], hint="from_zero")


def many():
    """20 a second for 30 seconds are 600 starts, the last at 29.95"""
    lines = "starts = list(planned(20, 30))\n[len(starts), round(starts[-1], 6), round(starts[1], 6)]"
    gives("timing.py", lines, [600, 29.95, 0.05], hint="from_zero")


def half_rate():
    """one request in two seconds, for 4 seconds, starts at 0 and 2"""
    gives("timing.py", "[float(start) for start in planned(0.5, 4)]", [0.0, 2.0], hint="slow_rate")


def median():
    """of 10, 20, 30, 40 half are at or below 20, and 95% only at 40"""
    gives(
        "timing.py", "[percentile([40, 10, 30, 20], 50), percentile([40, 10, 30, 20], 95)]", [20, 40], hint="smallest"
    )


def hundred():
    """of 1 to 100 p50 is 50, p95 is 95 and p99 is 99"""
    gives("timing.py", "[percentile(list(range(100, 0, -1)), p) for p in (50, 95, 99)]", [50, 95, 99], hint="smallest")


def few():
    """one value is every percentile, p100 is the largest, and none gives None"""
    gives(
        "timing.py",
        "[percentile([7], 1), percentile([7], 99), percentile([3, 9, 5], 100), percentile([], 50)]",
        [7, 7, 9, None],
        hint="no_values",
    )


def unchanged():
    """the values stay in their order"""
    gives("timing.py", "values = [3, 1, 2]\npercentile(values, 50)\nvalues", [3, 1, 2], hint="copy")
