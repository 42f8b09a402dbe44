"""Yield running totals of amounts, one at a time, without a list of all of them.

The local variable keeps its value between two calls of next, so the generator goes on where it stopped.
"""


def totals(amounts):
    total = 0
    for amount in amounts:
        total += amount
        yield total


till = totals([5, 20, 3])
print(next(till))
print(next(till))
print(list(till))
