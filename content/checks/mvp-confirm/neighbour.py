"""Two doors of a house take tickets that are stamped with the same stamp and another ink. Try a ticket at both.

The ink is the salt: one secret is enough, and still no ticket opens the wrong door.
"""

import hashlib
import hmac


def stamp(ink, text):
    return hmac.new(hashlib.sha256(ink + b"house stamp").digest(), text, "sha256").hexdigest()[:12]


ticket = (b"seat 12", stamp(b"theatre", b"seat 12"))
for door in (b"theatre", b"cellar"):
    print(door.decode(), stamp(door, ticket[0]) == ticket[1])
