"""A hall has seats numbered by rows. What do the last row's numbers add up to, and how far do all numbers spread?

The same spread has two values, as one divides by how many there are and the other by one less.
"""

import statistics

rows = [list(range(start, start + 5)) for start in (1, 6, 11)]
print("last row:", sum(rows[-1]))
seats = [seat for row in rows for seat in row]
print("of all:", round(statistics.pstdev(seats), 3), "of a sample:", round(statistics.stdev(seats), 3))
print("first times last:", sum(a * b for a, b in zip(rows[0], rows[-1])))
