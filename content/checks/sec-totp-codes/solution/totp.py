import hmac
import struct

STEP = 30
used = set()


def hotp(secret, counter, digits):
    """Give the code of one counter."""
    digest = hmac.digest(secret, struct.pack(">Q", counter), "sha1")
    offset = digest[-1] & 0x0F
    (number,) = struct.unpack(">I", digest[offset : offset + 4])
    return str((number & 0x7FFFFFFF) % 10**digits).zfill(digits)


def totp(secret, when, digits=6):
    """Give the code of a time."""
    return hotp(secret, int(when) // STEP, digits)


def check(secret, code, when):
    """Tell whether a code is good now and was never used."""
    now = int(when) // STEP
    for counter in (now - 1, now, now + 1):
        if hmac.compare_digest(hotp(secret, counter, 6), code) and (secret, counter) not in used:
            used.add((secret, counter))
            return True
    return False
