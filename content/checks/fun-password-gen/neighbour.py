"""A club gives out locker codes of four digits in which at least one digit comes twice. Draw one, and say how many bits it has.

A draw that doesn't fit is thrown away, and the next one is made, so all fitting codes stay equally likely.
"""

import math
import secrets


def locker_code():
    code = ""
    while len(set(code)) in (0, 4):
        code = f"{secrets.randbelow(10_000):04}"
    return code


print(locker_code())
print(round(math.log2(10_000 - 10 * 9 * 8 * 7), 1), "bits")
