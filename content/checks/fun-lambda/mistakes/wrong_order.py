# fails: joined
# hint: order
TOOLS = {"shout": lambda t: t.upper() + "!", "quiet": lambda t: t.lower(), "mirror": lambda t: t[::-1]}


def use(name, text):
    return TOOLS[name](text) if name in TOOLS else text


def chain(first, second):
    return lambda value: first(second(value))


def times(n):
    return lambda value: value * n
