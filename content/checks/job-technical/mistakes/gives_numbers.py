# fails: a_pair
# hint: places
def two_sum(numbers, target):
    """O(n)"""
    seen = set()
    for n in numbers:
        if target - n in seen:
            return target - n, n
        seen.add(n)
