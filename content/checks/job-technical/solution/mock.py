def two_sum(numbers, target):
    """Give the places of two numbers that add up to the target, in O(n)."""
    places = {}
    for place, number in enumerate(numbers):
        if target - number in places:
            return places[target - number], place
        places[number] = place
    return None


def merge(intervals):
    """Join intervals that overlap or touch, in O(n log n) for the sorting."""
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(end, merged[-1][1])
        else:
            merged.append([start, end])
    return merged


if __name__ == "__main__":
    assert two_sum([2, 7, 11, 15], 9) == (0, 1)
    assert two_sum([3, 3], 6) == (0, 1)
    assert two_sum([5], 10) is None
    assert merge([[2, 6], [1, 3]]) == [[1, 6]]
    assert merge([[1, 9], [2, 3]]) == [[1, 9]]
    assert merge([]) == []
