"""A note with a seal made of a shared word."""

import hashlib
import hmac

seal = hmac.new(b"apple", b"meet at noon", hashlib.sha256).hexdigest()
for note in (b"meet at noon", b"meet at nine"):
    print(note.decode(), hmac.compare_digest(seal, hmac.new(b"apple", note, hashlib.sha256).hexdigest()))
