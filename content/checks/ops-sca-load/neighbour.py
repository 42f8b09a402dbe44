"""A lighthouse blinks four times in ten seconds. When, and which blink is the first that three quarters don't pass?

The distance is the time by the number; a place rounded up finds the value.
"""

from math import ceil

blinks, period = 4, 10
times = [period * number / blinks for number in range(blinks)]
print(times)

brightness = sorted([7, 9, 4, 8])
place = ceil(0.75 * len(brightness))
print("three quarters are at most", brightness[place - 1])
