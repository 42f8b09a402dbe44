"""A letter comes with a checksum on the envelope. Read it only if the sum fits, or throw it away unread.

The sum is worked out over the bytes as they came, before anybody decodes them.
"""

from zlib import crc32

letters = [("hello €".encode(), crc32("hello €".encode())), (b"send money", 12345)]
for raw, on_envelope in letters:
    if crc32(raw) == on_envelope:
        print("read:", raw.decode())
    else:
        print("thrown away unread")
