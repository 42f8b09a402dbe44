"""A radio reads a code word of the day, made from the date and a key that both sides know. Make the code.

blake2s takes a key of its own, so no hmac is needed; four bytes are enough for a word.
"""

from hashlib import blake2s


def code_word(day, key):
    word = blake2s(day.encode(), key=key.encode(), digest_size=4)
    return word.hexdigest().upper()


for day in ("1944-06-05", "1944-06-06"):
    print(day, code_word(day, "Verlaine"))
