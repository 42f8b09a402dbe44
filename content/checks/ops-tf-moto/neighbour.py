"""A post office stamps each letter with a checksum of its words. Stamp two letters, and count what lies in the box.

A single blank more makes another stamp, so both ends see whether a letter arrived as it was sent.
"""

import hashlib

box = []
for letter in ("see you on Friday", "see you on Friday "):
    box.append(letter)
    print(hashlib.md5(letter.encode()).hexdigest())
print(len(box), "letters")
