"""Tell the span and the middle of each list of a school's records, names aside.

What isn't a number is left out before anybody computes with it.
"""

import statistics

records = {"height": [150, 162, 149], "class": ["5a", "5b", "5a"], "weeks": [40, 40, 40]}
for what, values in records.items():
    if all(isinstance(value, int) for value in values):
        span = max(values) - min(values)
        print(what, "span", span or "none", "middle", statistics.median(values))
