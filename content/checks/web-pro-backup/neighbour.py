"""A band keeps its three latest recordings by number and forgets the older ones. Which ones go?

The names are put in order, and a slice leaves out the last three. A short list loses nothing.
"""

tapes = ["take-04.wav", "take-02.wav", "take-05.wav", "cover.jpg", "take-01.wav", "take-03.wav"]


def forgotten(names):
    takes = [name for name in names if name.startswith("take-")]
    takes.sort(reverse=True)
    return takes[3:]


print(forgotten(tapes))
print(forgotten(tapes[:2]))
