"""Two thermometers measured the same days. On which days did they differ by more than one degree, counted from 1?

zip gives the pairs, enumerate gives their numbers, and any tells whether there was such a day at all.
"""

left = [18, 21, 25, 19]
right = [18, 23, 25, 16]
days = [day for day, (one, other) in enumerate(zip(left, right), 1) if abs(one - other) > 1]
print("days that differ:", days)
print("below 17 somewhere:", any(value < 17 for value in left + right))
