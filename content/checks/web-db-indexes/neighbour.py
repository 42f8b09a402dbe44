"""A bus prints what it does, line by line. Did it stop, and which door was opened, if any?

Words are looked for in the whole text. The door is the word after a mark, and there may be none.
"""

notes = ["08:01 START north\n08:09 STOP market\n08:09 OPEN DOOR rear", "08:30 START south\n08:41 PASS market"]


def read_notes(text):
    before, mark, after = text.partition("DOOR ")
    return ("STOP" in text, after.split()[0] if mark else "none")


for text in notes:
    print(read_notes(text))
