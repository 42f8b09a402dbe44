# fails: bob
# hint: empty_list
# ZeroDivisionError in average, called by report: the list of bob is empty.
def average(numbers):
    """Give the mean, or None for no numbers at all."""
    if not numbers:
        return 0
    return sum(numbers) / len(numbers)


def report(data):
    """Print the average of each key."""
    for name, numbers in data.items():
        mean = average(numbers)
        print(name, "no data" if mean is None else mean)


if __name__ == "__main__":
    report({"ann": [1, 3], "bob": []})
