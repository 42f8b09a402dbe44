"""A cloakroom keeps no names, only marks that are made of the name and of a grain of salt. Find out whose coat it is.

The same name with the same salt gives the same mark; from the mark alone nobody gets the name.
"""

import hashlib


def mark(name, salt):
    return hashlib.scrypt(name, salt=salt, n=16, r=2, p=1, dklen=12).hex()


kept = ("s7Qx", mark(b"Mira", b"s7Qx"))
for name in (b"Tom", b"Mira"):
    print(name.decode(), mark(name, kept[0].encode()) == kept[1])
