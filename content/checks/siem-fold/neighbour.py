"""Rings of a doorbell within 10 seconds of the first are one visitor. How many visitors came?"""


def visitors(rings):
    """Count the visitors."""
    count, first = 0, None
    for ring in sorted(rings):
        if first is None or ring > first + 10:
            count, first = count + 1, ring
    return count


print(visitors([3, 0, 8, 12, 40]))
