r"""Find the times such as 09:30 in a text, and give each as minutes since midnight.

Two groups give tuples of two texts. \b keeps the pattern from starting in the middle of a longer number.
"""

import re

text = "open 09:30 to 18:00, lunch at 12:15"
for hours, minutes in re.findall(r"\b(\d{2}):(\d{2})\b", text):
    print(int(hours) * 60 + int(minutes))
