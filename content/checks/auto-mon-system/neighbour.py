"""A coach hears the pulse of a runner. Say so once when it was above 150 for two readings in a row.

The count goes back to 0 at every calm reading, and only one value of it speaks.
"""

pulse = [130, 155, 140, 152, 158, 161, 149, 170, 171]
high = 0
for minute, beats in enumerate(pulse, 1):
    if beats > 150:
        high += 1
    else:
        high = 0
    if high == 2:
        print("minute", minute, "take it easy")
