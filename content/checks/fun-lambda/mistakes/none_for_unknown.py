# fails: by_name
# hint: unknown
TOOLS = {"shout": lambda t: t.upper() + "!", "quiet": lambda t: t.lower(), "mirror": lambda t: t[::-1]}


def use(name, text):
    if name in TOOLS:
        return TOOLS[name](text)


def chain(first, second):
    return lambda value: second(first(value))


def times(n):
    return lambda value: value * n
