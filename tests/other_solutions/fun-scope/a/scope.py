count = 10


def read():  # I predicted 10: right
    return count


def shadow():  # predicted 99: right
    count = 99
    return count


def add(count):  # I predicted 11; it was an UnboundLocalError: wrong
    count += 1
    return count


def collect(item, bag=None):  # predicted [2]; it gave [1, 2]: wrong
    if bag is None:
        bag = []
    bag.append(item)
    return bag


def counter():  # predicted 1 1 1: wrong
    number = 0

    def step():
        nonlocal number
        number += 1
        return number

    return step


print(read(), shadow(), count)
count = add(count)
print(collect(1))
print(collect(2))
one = counter()
print(one(), one(), one())
