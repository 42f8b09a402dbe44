"""A library gives each edition of a map a shelf mark from its content.

The same map has the same mark, and a corrected one gets another.
"""

from zlib import crc32

for town, streets in (("Ulm", "A B C"), ("Ulm", "A B C"), ("Ulm", "A B D")):
    mark = f"{crc32(streets.encode()):08x}"
    print(f"{town}-{mark[:4]}")
