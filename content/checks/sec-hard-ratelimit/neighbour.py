"""A fountain gives three cups, and one more every 10 minutes. Say for each visit whether there is water, or how long to wait.

The level is never stored while it grows. It's worked out from the last level and the time since.
"""

level, last = 3, 0
for minute in (0, 0, 1, 2, 9, 40):
    level, last = min(3, level + (minute - last) / 10), minute
    if level >= 1:
        level -= 1
        print(minute, "a cup of water")
    else:
        print(minute, f"{(1 - level) * 10:.0f} minutes to wait")
