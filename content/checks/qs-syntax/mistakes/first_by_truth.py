# fails: search_and_try
# hint: nothing_there
def numbered_old(items):
    result = []
    for i in range(len(items)):
        result.append((i, items[i]))
    return result


def numbered(items):
    return list(enumerate(items))


def paired_old(a, b):
    result = []
    for i in range(min(len(a), len(b))):
        result.append((a[i], b[i]))
    return result


def paired(a, b):
    return list(zip(a, b))


def swapped_old(a, b):
    temp = a
    a = b
    b = temp
    return a, b


def swapped(a, b):
    a, b = b, a
    return a, b


def in_range_old(x):
    return x >= 0 and x < 10


def in_range(x):
    return 0 <= x < 10


def price_old(prices, name):
    if name in prices:
        return prices[name]
    return 0


def price(prices, name):
    return prices.get(name, 0)


def joined_old(words):
    text = ""
    for word in words:
        if text:
            text += ", "
        text += word
    return text


def joined(words):
    return ", ".join(words)


def has_negative_old(numbers):
    found = False
    for number in numbers:
        if number < 0:
            found = True
    return found


def has_negative(numbers):
    return any(number < 0 for number in numbers)


def first_old(items):
    if len(items) > 0:
        return items[0]
    return None


def first(items):
    try:
        return items[0] or None
    except IndexError:
        return None


assert numbered("abc") == numbered_old("abc")
assert paired("abc", "xy") == paired_old("abc", "xy")
assert swapped(1, 2) == swapped_old(1, 2)
assert [in_range(x) for x in range(-1, 12)] == [in_range_old(x) for x in range(-1, 12)]
assert price({"tea": 2}, "jam") == price_old({"tea": 2}, "jam")
assert joined(["a", "b"]) == joined_old(["a", "b"])
assert has_negative([1, -1]) == has_negative_old([1, -1])
assert first([]) == first_old([])
print("8 idioms ok")
