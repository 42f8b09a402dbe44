"""A kettle loses a tenth of its warmth every minute. How warm is it after ten, and when is it half as warm?

Each minute keeps nine tenths of what was there; a loop finds the minute.
"""

warm, minute = 80.0, 0
while warm > 40:
    warm *= 0.9
    minute += 1
print("half as warm after", minute, "minutes")
print("after ten:", round(80 * 0.9**10, 1))
