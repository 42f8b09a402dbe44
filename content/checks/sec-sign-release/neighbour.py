"""A notary stamps contracts. Anybody can compare stamp and text with the public table, and a changed text is found out.

Here the stamp is a plain checksum of the words, just to show who needs what. The check says one of two words.
"""

from zlib import crc32

contract = "Ana sells her bike for 40"
stamp = crc32(contract.encode())

for text in (contract, "Ana sells her bike for 90"):
    genuine = crc32(text.encode()) == stamp
    print(text, "->", "genuine" if genuine else "forged")
