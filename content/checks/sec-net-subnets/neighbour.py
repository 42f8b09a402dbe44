"""A clinic has three opening blocks. Say for a list of times in which block each one lies, or closed.

Times are made into objects first. Objects compare by what they mean, and texts only by their letters.
"""

from datetime import time

BLOCKS = {"morning": (time(8), time(12)), "afternoon": (time(14), time(18)), "night": (time(20), time(22))}

for text in ("09:30", "13:00", "21:59"):
    moment = time.fromisoformat(text)
    for name, (begin, end) in BLOCKS.items():
        if begin <= moment < end:
            print(text, name)
            break
    else:
        print(text, "closed")
