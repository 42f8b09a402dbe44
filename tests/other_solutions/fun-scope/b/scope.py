count = 10


def read():
    # predicted: 10. right
    return count


def shadow():
    # predicted: 99, and count stays 10. right
    count = 99
    return count


def add(count):
    # predicted: it works. wrong
    return count + 1


def collect(item, bag=None):
    # predicted: [2]. wrong
    bag = [] if bag is None else bag
    bag.append(item)
    return bag


def counter():
    # predicted: 1 2 3. right
    state = 0

    def nxt():
        nonlocal state
        state = state + 1
        return state

    return nxt


if __name__ == "__main__":
    print(read())
    print(shadow())
    print(add(count))
    print(collect(1), collect(2))
    c = counter()
    print(c(), c(), c())
