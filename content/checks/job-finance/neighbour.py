"""A gardener waters when rain isn't expected. Watering before rain wastes 2 litres, and a dry day without water costs a plant of 9.

Each day is compared with what was decided. Only the two kinds of error add to the sum.
"""

rain = [True, False, False, True]


def loss(watered):
    return sum((2 if wet else 0) if water else (0 if wet else 9) for wet, water in zip(rain, watered, strict=True))


print("always:", loss([True] * 4))
print("never:", loss([False] * 4))
print("every second day:", loss([True, False] * 2))
