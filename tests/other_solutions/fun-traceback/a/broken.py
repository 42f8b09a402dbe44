# ZeroDivisionError in average, called by report


def average(numbers):
    return sum(numbers) / len(numbers)


def report(data):
    for key in data:
        if data[key]:
            print(key, average(data[key]))
        else:
            print(key, "no data")


report({"ann": [1, 3], "bob": []})
