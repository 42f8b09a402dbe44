"""Three checkouts, and each customer card always goes to the same one. Spread the cards by a checksum.

crc32 of the card's bytes is the same in every program; the remainder chooses the checkout.
"""

from collections import Counter
from zlib import crc32


def checkout(card):
    return "left middle right".split()[crc32(card.encode()) % 3]


print(checkout("card-17"), checkout("card-17"), checkout("card-18"))
print(Counter(checkout(f"card-{number}") for number in range(900)))
