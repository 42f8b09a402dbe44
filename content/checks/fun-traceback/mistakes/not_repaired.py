# fails: average
# hint: ZeroDivisionError
# ZeroDivisionError in average, called by report
def average(numbers):
    return sum(numbers) / len(numbers)


def report(data):
    for name, numbers in data.items():
        print(name, average(numbers))


report({"ann": [1, 3], "bob": []})
