"""A fair winner: good enough, and the fastest of those."""

from judge import gives

FILES = ("titanic/choose.py",)


def clear_winner():
    """who is better by more than a deviation wins, however slow"""
    gives(
        "titanic/choose.py",
        "winner({'a': (0.70, 0.02, 1), 'b': (0.85, 0.02, 90), 'c': (0.80, 0.02, 2)})",
        "b",
        hint="best_mean",
    )


def fastest_near():
    """forest at 0.83 with 0.02, logistic at 0.82 and ten times faster: logistic wins"""
    lines = "winner({'forest': (0.83, 0.02, 4.1), 'logistic': (0.82, 0.03, 0.4), 'boost': (0.825, 0.01, 2.0)})"
    gives("titanic/choose.py", lines, "logistic", hint="among_the_near")


def too_far():
    """the fastest one doesn't win if its mean lies too far below"""
    lines = "winner({'rule': (0.60, 0.30, 0.01), 'forest': (0.83, 0.02, 4.1), 'boost': (0.815, 0.02, 2.0)})"
    gives("titanic/choose.py", lines, "boost", hint="best_ones_deviation")


def at_the_edge():
    """a mean of exactly one deviation below still counts: 0.75 for 0.875 with 0.125"""
    gives("titanic/choose.py", "winner({'a': (0.875, 0.125, 9), 'b': (0.75, 0.01, 3)})", "b", hint="at_most")


def own_deviation():
    """it's the deviation of the best one, not that of the other"""
    gives("titanic/choose.py", "winner({'a': (0.85, 0.01, 9), 'b': (0.80, 0.30, 3)})", "a", hint="best_ones_deviation")


def alone():
    """a single model wins by itself"""
    gives("titanic/choose.py", "winner({'only': (0.5, 0.0, 7)})", "only")
