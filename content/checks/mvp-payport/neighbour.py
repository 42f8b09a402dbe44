"""A messenger seals a note with a secret that both ends know. Seal it twice, once with a blank too many.

The receiver makes the seal again from what arrived, and compares the two in constant time.
"""

import hashlib
import hmac


def seal(note):
    return hmac.new(b"under the mat", note, hashlib.sha512).hexdigest()


sent = seal(b"gate 4")
for note in (b"gate 4", b"gate 4 "):
    print(hmac.compare_digest(seal(note), sent))
