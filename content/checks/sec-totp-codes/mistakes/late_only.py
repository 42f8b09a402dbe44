# fails: drift
# hint: three_steps
import hashlib
import hmac
import struct

used = []


def totp(secret, when, digits=6):
    h = hmac.new(secret, struct.pack(">Q", when // 30), hashlib.sha1).digest()
    o = h[19] & 15
    code = (struct.unpack(">I", h[o : o + 4])[0] & 0x7FFFFFFF) % 10**digits
    return f"{code:0{digits}d}"


def check(secret, code, when):
    for t in (when, when - 30):
        if totp(secret, t) == code and t // 30 not in used:
            used.append(t // 30)
            return True
    return False
