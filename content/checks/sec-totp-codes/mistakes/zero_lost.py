# fails: leading_zero
# hint: zeros
import hashlib
import hmac
import struct


def totp(secret, when, digits=6):
    h = hmac.new(secret, struct.pack(">Q", when // 30), hashlib.sha1).digest()
    o = h[19] & 15
    return str((struct.unpack(">I", h[o : o + 4])[0] & 0x7FFFFFFF) % 10**digits)
