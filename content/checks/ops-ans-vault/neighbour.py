"""A box has a seal that depends on the password and on what is inside. Find out which password it was closed with.

Whoever has the right password computes the same seal; with another one it comes out otherwise.
"""

import hashlib
import hmac


def seal(password, inside):
    return hmac.new(hashlib.sha256(password).digest(), inside, "sha256").hexdigest()


box = (b"three keys", seal(b"winter", b"three keys"))
for password in (b"summer", b"winter"):
    print(password.decode(), hmac.compare_digest(seal(password, box[0]), box[1]))
