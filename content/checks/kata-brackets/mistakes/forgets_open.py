# fails: unclosed
# hint: over
PAIRS = {")": "(", "]": "[", "}": "{"}


def matched(text):
    opened = []
    for sign in text:
        if sign in "([{":
            opened.append(sign)
        elif sign in PAIRS:
            if not opened or opened.pop() != PAIRS[sign]:
                return False
    return True


def first_fault(text):
    return None
