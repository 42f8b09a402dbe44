# fails: kinds
# hint: kinds
def matched(text):
    depth = 0
    for sign in text:
        if sign in "([{":
            depth += 1
        elif sign in ")]}":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0


def first_fault(text):
    return None
