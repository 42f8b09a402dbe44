def average(numbers):
    """ZeroDivisionError: division by zero; the caller was report."""
    # ZeroDivisionError, raised here, called from report(data)
    if len(numbers) == 0:
        return "no data"
    return sum(numbers) / len(numbers)


def report(data):
    for name, numbers in data.items():
        print(f"{name}: {average(numbers)}")


if __name__ == "__main__":
    report({"ann": [1, 3], "bob": []})
