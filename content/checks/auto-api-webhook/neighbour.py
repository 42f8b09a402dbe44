"""A cloakroom gives out tags that nobody can forge, and takes each tag back once.

The tag is the number with a keyed hash, blake2b with the house's key; the set knows which ones came back.
"""

import hashlib

KEY, returned = b"house", set()


def tag(number):
    return f"{number}-{hashlib.blake2b(str(number).encode(), key=KEY, digest_size=4).hexdigest()}"


for shown in (tag(12), "13-00000000", tag(12)):
    number = int(shown.split("-")[0])
    fine = shown == tag(number) and number not in returned
    returned |= {number} if fine else set()
    print(shown, "coat" if fine else "sorry")
