"""A tank of 500 litres loses 30 a day, and rain brings 5 more litres each day. When is it lowest?"""

level, rain, day = 500, 0, 0
lowest = (level, day)
while day < 20:
    day, level, rain = day + 1, level - 30 + rain, rain + 5
    lowest = min(lowest, (level, day))
print(lowest)
