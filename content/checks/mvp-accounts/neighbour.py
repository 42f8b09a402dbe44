"""A sports club takes members whose names are on a list, each once, and lets them in by a word that it never writes down.

Only a checksum of the word is kept; the unknown and the mistaken hear the same answer.
"""

from zlib import crc32

asked, members = {"ida", "per"}, {}


def join(name, word):
    if name in asked - members.keys() and len(word) > 3:
        members[name] = crc32(word.encode())
    return sorted(members)


def door(name, word):
    return "come in" if members.get(name) == crc32(word.encode()) else "sorry"


print(join("ida", "swim"), join("eva", "swim"), join("per", "abc"))
print(door("ida", "swim"), door("ida", "jump"), door("eva", "swim"))
