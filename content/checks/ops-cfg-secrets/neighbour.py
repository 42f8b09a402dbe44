"""A shop reads today's greeting from a note, or takes the usual one. A note with nothing on it is a mistake.

The note comes first; only its line end is taken off.
"""

import pathlib
import tempfile


def greeting(usual, note):
    if note is None:
        return usual
    words = note.read_text().removesuffix("\n")
    if words == "":
        raise ValueError("somebody left an empty note")
    return words


note = pathlib.Path(tempfile.mkdtemp(), "note.txt")
print(greeting("Good day", None))
for text in ("Happy Easter\n", "\n"):
    note.write_text(text)
    try:
        print(greeting("Good day", note))
    except ValueError as error:
        print("careful:", error)
