"""A photographer keeps the last three versions of an album, with a checksum for each. A version that was scratched isn't shown.

The number of a version follows the highest one so far, and the oldest goes when there are more than three.
"""

from zlib import adler32

album = {}
for pictures in (b"sea", b"sea, hills", b"hills", b"hills, town"):
    album[max(album, default=0) + 1] = (pictures, adler32(pictures))
    while len(album) > 3:
        del album[min(album)]

album[3] = (b"hi11s", album[3][1])
for number, (pictures, checksum) in album.items():
    print(number, pictures.decode() if adler32(pictures) == checksum else "scratched")
