"""A library prints stickers for its books: the shelf, and three letters that only the library can work out.

Whoever copies a sticker onto another shelf is found out, as the letters no longer fit.
"""

import hashlib
import hmac


def letters(shelf):
    return hmac.new(b"cellar key", b"sticker" + shelf, "sha256").hexdigest()[:3]


sticker = (b"north-3", letters(b"north-3"))
for shelf in (b"north-3", b"north-4"):
    print(shelf.decode(), letters(shelf) == sticker[1])
