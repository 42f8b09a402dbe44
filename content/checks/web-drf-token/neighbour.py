"""A garden pump asks its base station for water, with a code if one is set. What does the letter look like?

The code comes from the environment. If it's missing, the line for it is missing too.
"""

import os

os.environ["PUMP_CODE"] = "blue-7"


def letter(bed):
    lines = [f"TO base/{bed}", "litres=5"]
    if "PUMP_CODE" in os.environ:
        lines.insert(1, "CODE " + os.environ["PUMP_CODE"])
    return lines


print(letter("roses"))
del os.environ["PUMP_CODE"]
print(letter("herbs"))
