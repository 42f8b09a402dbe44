# fails: equal_numbers
# hint: not_itself
def two_sum(numbers, target):
    """O(n**2)"""
    for i in range(len(numbers)):
        for j in range(len(numbers)):
            if numbers[i] + numbers[j] == target:
                return i, j
