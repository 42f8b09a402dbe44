"""A choir notes "NAME sang TITLE at PLACE". A title may hold the word at, so the last one in the line belongs to the choir.

The group for the title takes all it can. Only the place at the end is limited to one word.
"""

import re

NOTE = re.compile(r"(?P<name>\w+) sang (?P<title>.+) at (?P<place>\w+)$")

for row in ("Ana sang Summertime at Lucca", "Ben sang Stay at home at Ghent", "nothing today"):
    found = NOTE.fullmatch(row)
    print(found.groupdict() if found else f"skipped: {row}")
