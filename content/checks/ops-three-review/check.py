"""What a game day costs, as a share of the month's budget."""

from judge import gives

FILES = ("budget.py",)


def _summary(call, wanted, hint=None):
    lines = f"{{name: round(float(part), 6) for name, part in summary({call}).items()}}"
    gives("budget.py", lines, wanted, hint=hint)


def game():
    """60 of 12000 failed, at 99.5% of 2 million: ratio 0.005, allowed 10000, used 0.006"""
    _summary("12000, 60, 0.995, 2_000_000", {"ratio": 0.005, "allowed": 10000.0, "used": 0.006}, hint="of_the_month")


def all_used():
    """10000 errors use the whole budget: 1"""
    _summary("100000, 10000, 0.995, 2_000_000", {"ratio": 0.1, "allowed": 10000.0, "used": 1.0}, hint="of_the_month")


def more():
    """at 99% of 5000 there are 50 allowed, and 125 errors use it 2.5 times"""
    _summary("1000, 125, 0.99, 5000", {"ratio": 0.125, "allowed": 50.0, "used": 2.5}, hint="one_minus")


def none():
    """without errors nothing is used"""
    _summary("12000, 0, 0.995, 2_000_000", {"ratio": 0.0, "allowed": 10000.0, "used": 0.0})


def no_requests():
    """without requests the ratio is 0"""
    _summary("0, 0, 0.995, 2_000_000", {"ratio": 0.0, "allowed": 10000.0, "used": 0.0}, hint="no_division")
