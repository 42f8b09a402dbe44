"""A thermometer is read once at the end of a night, or every hour. Does a short frost get noticed?

Looking in steps of a quarter of the night means to look at four places of the list.
"""

night = [4, 2, 0, -1, 1, 2, 3, 5]
for times in (1, 2, 4):
    step = len(night) // times
    readings = night[step - 1 :: step]
    print(times, "readings:", readings, "frost" if min(readings) < 0 else "no frost")
