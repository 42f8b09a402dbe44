PAIRS = {")": "(", "]": "[", "}": "{"}


def first_fault(text):
    opened = []
    for place, sign in enumerate(text):
        if sign in PAIRS.values():
            opened.append((sign, place))
        elif sign in PAIRS and (not opened or opened.pop()[0] != PAIRS[sign]):
            return place
    return opened[-1][1] if opened else None


def matched(text):
    return first_fault(text) is None
