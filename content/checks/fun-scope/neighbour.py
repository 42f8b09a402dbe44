"""A label printer keeps a prefix. One function uses it, one has a prefix of its own, and a third remembers the last number.

A name that is assigned in a function is that function's own, unless it says otherwise. What was made outside can be read.
"""

prefix = "box"


def label(number):
    return f"{prefix}-{number}"


def gift(number, prefix="gift"):
    return f"{prefix}-{number}"


def remember():
    last = "nothing yet"

    def show(text):
        nonlocal last
        last, before = text, last
        return before

    return show


print(label(3), gift(3))
memory = remember()
print(memory("tea"), memory("cake"))
