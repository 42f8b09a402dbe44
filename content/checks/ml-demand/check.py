"""Forecasts of demand that never see the future."""

from judge import expect, gives, value

FILES = ("demand.py",)


def weekly():
    """the naive forecast for the next day is the value of a week before"""
    gives("demand.py", "[naive([9, 1, 2, 3, 4, 5, 6]), naive([0, 9, 1, 2, 3, 4, 5, 6])]", [9, 9], hint="seven_back")


def blended():
    """smart takes the mean of 7, 14, 21 and 28 days before, or of those that are there"""
    past = [4, *[0] * 6, 8, *[0] * 6, 12, *[0] * 6, 40, *[0] * 6]
    gives("demand.py", f"smart({past})", 16, places=4, hint="same_day")
    gives("demand.py", f"smart({past[7:]})", 20, places=4, hint="those_there")
    gives("demand.py", f"smart({[99] * 7 + past})", 16, places=4, hint="four_only")


def error():
    """the mean absolute error of 2, -2 and 5 off is 3"""
    gives("demand.py", "mae([10, 10, 10], [8, 12, 5])", 3, places=4, hint="absolute")


def tested():
    """backtest forecasts each of the last days from the days before it alone"""
    lines = """
        seen = []
        def method(past):
            seen.append(list(past))
            return past[-1]
        [list(backtest([5, 6, 8, 7], method, 2)), seen]
    """
    expect(value("demand.py", lines), [[6, 8], [[5, 6], [5, 6, 8]]], of="backtest", hint="no_peeking")


def compared():
    """the ratio is below 1 where smart beats naive, and 1 where they are equal"""
    sales = [10, 4, 4, 4, 4, 4, 4] * 3 + [14, 4, 4, 4, 4, 4, 4] + [10, 4, 4, 4, 4, 4, 4]
    gives("demand.py", f"ratio({sales}, 7)", 0.25, places=4, hint="by_naive")
    gives("demand.py", "ratio([1, 2, 3, 4, 5, 6, 7, 3, 2, 3, 4, 5, 6, 7], 7)", 1, places=4, hint="by_naive")
