# fails: skipped
# hint: room
from itertools import groupby


def encode(values):
    """Give each run of equal values with its length."""
    return [(value, len(list(run))) for value, run in groupby(values)]


def decode(runs):
    """Give the values back."""
    return [value for value, length in runs for _ in range(length)]


def column(values):
    """Store the values of one column."""
    return {"min": min(values), "max": max(values), "runs": encode(values)}


def write(rows, size):
    """Cut the rows into groups, and store each by columns."""
    groups = [rows[start : start + size] for start in range(0, len(rows), size)]
    return [{name: column([row[name] for row in group]) for name in group[0]} for group in groups]


def read(groups, column, low, high):
    """Give the values in a range, and how many groups were opened."""
    opened = [group[column] for group in groups]
    return [value for part in opened for value in decode(part["runs"]) if low <= value <= high], len(opened)
