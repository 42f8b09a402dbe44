"""A kettle whistles when it boils. Look every second until it does, but no longer than a minute, and say how long it took.

The condition is asked again and again, and the limit ends the asking. A cold kettle raises an error of its own.
"""


class StillCold(Exception):
    pass


def wait_for(condition, limit):
    for second in range(limit + 1):
        if condition(second):
            return second
    raise StillCold(f"nothing after {limit} s")


print("boils after", wait_for(lambda second: second >= 42, 60), "s")
try:
    wait_for(lambda second: False, 5)
except StillCold as cold:
    print(cold)
