"""A form takes times as people type them: 9, 9:30 and 09.30 are fine, 9:3 and 25:00 are not. Give minutes.

One pattern says what is allowed, and the rest is arithmetic.
"""

import re


def minutes(text):
    match = re.fullmatch(r"([01]?\d|2[0-3])(?:[:.]([0-5]\d))?", text)
    if not match:
        raise ValueError(f"{text} is no time")
    hours, rest = match.groups(default="0")
    return int(hours) * 60 + int(rest)


print(minutes("9"), minutes("9:30"), minutes("23.59"))
