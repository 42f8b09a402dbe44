# fails: multiplied
# hint: a_function
TOOLS = {"shout": lambda t: t.upper() + "!", "quiet": lambda t: t.lower(), "mirror": lambda t: t[::-1]}


def use(name, text):
    return TOOLS[name](text) if name in TOOLS else text


def chain(first, second):
    return lambda value: second(first(value))


LAST = []


def times(n):
    LAST.append(n)
    return lambda value: value * LAST[-1]
