"""A radio message is Morse in hex: a call sign, a slash, and the text. Read it, or say that it is noise.

Each step may fail on its own, and noise is no error.
"""


def listen(message):
    try:
        text = bytes.fromhex(message or "").decode("ascii")
    except ValueError:
        return "noise"
    sign, slash, words = text.partition("/")
    return f"{sign} says {words}" if slash else "noise"


for message in ("4f5a31/".replace("/", "2f") + "6869", "zz", None, "4f5a"):
    print(message, "->", listen(message))
