"""A script takes the first word of each line and breaks on an empty line. Find the line in the traceback, and repair it.

The last line of a traceback names the error: here IndexError. An empty list has no first word, so ask before you take it.
"""


def first_word(line):
    words = line.split()
    return words[0] if words else "(empty)"


for line in ("red apple", "", "green pear"):
    print(repr(line), "->", first_word(line))

try:
    "".split()[0]
except IndexError as error:
    print(type(error).__name__, error)
