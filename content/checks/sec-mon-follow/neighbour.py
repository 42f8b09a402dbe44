"""A radio sends words letter by letter, and a full stop ends each. Give only the words that are complete.

What comes without a full stop is kept until the rest arrives, so no half word is ever given.
"""


def words(pieces):
    kept = ""
    for piece in pieces:
        kept += piece
        while "." in kept:
            word, _, kept = kept.partition(".")
            yield word


print(list(words(["hel", "lo.wor", "ld.", "agai"])))
