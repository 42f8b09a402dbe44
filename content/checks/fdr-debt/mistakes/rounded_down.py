# fails: months
# hint: up
from math import ceil


def payback(fix, monthly):
    """Give the months until a fix has paid."""
    return fix // monthly if monthly else None


def pay(debts, budget, horizon=12):
    """Name the debts to pay, the quickest first."""
    worth = [(fix / monthly, name, fix) for name, fix, monthly in debts if monthly and fix / monthly <= horizon]
    chosen = []
    for _, name, fix in sorted(worth):
        if fix <= budget:
            chosen.append(name)
            budget -= fix
    return chosen


def saved(debts, names, horizon=12):
    """Give the hours that the payments win."""
    return sum(monthly * horizon - fix for name, fix, monthly in debts if name in names)
