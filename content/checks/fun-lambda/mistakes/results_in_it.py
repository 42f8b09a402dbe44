# fails: three_tools
# hint: functions_in_it
def shout(text):
    return text.upper()


TOOLS = {"shout": shout, "quiet": lambda t: t.lower(), "mirror": lambda t: t[::-1]}


def use(name, text):
    return TOOLS[name](text) if name in TOOLS else text


def chain(first, second):
    return lambda value: second(first(value))


def times(n):
    return lambda value: value * n
