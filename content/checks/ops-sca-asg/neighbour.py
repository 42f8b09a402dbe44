"""A thermostat turns up or down by what a rule says, between 16 and 24 degrees. What did the day look like, and cost?

The degree of one hour is where the next one begins.
"""

degree, day = 18, []
for outside in (5, -3, -9, 2, 15):
    wish = degree + (2 if outside < 0 else -1)
    degree = 16 if wish < 16 else 24 if wish > 24 else wish
    day.append(degree)
print(day)
print("heating:", round(sum(hour - 15 for hour in day) * 0.08, 2), "euros")
