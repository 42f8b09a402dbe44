"""A diary of a lighthouse: each day has lines of its own, and ships are noted with a mark. Which ships came when?

The last day is remembered. A line with the mark and a name in quotes is a ship.
"""

import re

diary = """day 4 May
* ship "Aurora" from the north
  fog
day 5 May
* lamp repaired
* SHIP "Kiel" to the south
"""

for line in diary.splitlines():
    if line.startswith("day"):
        day = line[4:]
    elif found := re.match(r'\* ship "(\w+)"', line, re.I):
        print(day, found[1])
