"""A log of a ferry's speed. How often did it turn its engine up or down, and for how many minutes was it fast?

zip of a list with itself, one place on, gives neighbours.
"""

log = [(0, "slow"), (12, "fast"), (30, "fast"), (33, "slow"), (50, "fast"), (51, "slow")]
turns, fast = 0, 0
for (minute, speed), (next_minute, next_speed) in zip(log, log[1:]):
    turns += speed != next_speed
    if speed == "fast":
        fast += next_minute - minute
print(turns, "turns,", fast, "fast minutes")
