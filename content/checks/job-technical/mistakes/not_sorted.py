# fails: any_order
# hint: sort_first
def two_sum(numbers, target):
    """O(n)"""
    seen = {}
    for i, n in enumerate(numbers):
        if target - n in seen:
            return [seen[target - n], i]
        seen[n] = i


def merge(intervals):
    """O(n)"""
    out = []
    for a, b in intervals:
        if out and a <= out[-1][1]:
            out[-1][1] = max(b, out[-1][1])
        else:
            out.append([a, b])
    return out
