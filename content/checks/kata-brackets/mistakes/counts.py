# fails: kinds
# hint: kinds
def matched(text):
    return all(text.count(a) == text.count(b) for a, b in ("()", "[]", "{}")) and ")(" not in text and "(]" not in text


def first_fault(text):
    return None
