"""A station announces platforms. An address such as "5b/departures" means a track and a wish. Which of them are known?

The pattern says what a track looks like, a digit and a letter, and gives the caught piece a name.
"""

import re

BOARD = {
    r"(?P<track>[0-9][a-z])/departures": "when trains leave",
    r"(?P<track>[0-9][a-z])/arrivals": "when trains come",
}

for asked in ("5b/departures", "5/departures", "2a/arrivals", "2a/coffee"):
    hits = [(found["track"], text) for rule, text in BOARD.items() if (found := re.fullmatch(rule, asked))]
    print(asked, "->", hits or "no such page")
