# fails: inside
# hint: larger_end
def two_sum(numbers, target):
    """O(n)"""
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return [seen[target - n], i]
        seen[n] = i


def merge(intervals):
    """O(n log n)"""
    out = []
    for a, b in sorted(intervals):
        if out and a <= out[-1][1]:
            out[-1][1] = b
        else:
            out.append([a, b])
    return out
