# fails: shadows
# hint: its_own
count = 10


def read():
    return count  # 10: right


def shadow():
    global count
    count = 99  # 99, and 10 outside: right
    return count


def add(count):
    count += 1  # 11: wrong, it was an UnboundLocalError before count was passed in
    return count


def collect(item, bag=None):
    if bag is None:
        bag = []
    bag.append(item)  # [1], [2]: wrong, it was [1], [1, 2] with one list for all calls
    return bag


def counter():
    number = 0

    def step():
        nonlocal number
        number += 1  # 1, 2, 3: right
        return number

    return step
