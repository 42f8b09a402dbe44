TOOLS = {
    "shout": lambda text: text.upper() + "!",
    "quiet": str.lower,
    "mirror": lambda text: text[::-1],
}


def use(name, text):
    return TOOLS.get(name, lambda text: text)(text)


def chain(first, second):
    return lambda value: second(first(value))


def times(n):
    return lambda value: value * n
