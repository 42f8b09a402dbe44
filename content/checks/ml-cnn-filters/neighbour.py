"""Smooth a week of temperatures: each day becomes the weighted mean of itself and its two neighbours.

A window of three slides along the days. At both ends it doesn't fit, so the result has two days less.
"""

weights = [0.25, 0.5, 0.25]
degrees = [14, 18, 22, 17, 12, 13, 19]
smooth = []
for start in range(len(degrees) - len(weights) + 1):
    window = degrees[start:][: len(weights)]
    smooth.append(sum(weight * degree for weight, degree in zip(weights, window)))
print(smooth)
print(len(degrees), "days became", len(smooth))
