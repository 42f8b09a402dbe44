"""Which recipes of two cooks differ? Compare short checksums, not the long texts.

A recipe that only one of them has differs as well.
"""

from zlib import adler32

ida = {"soup": "leek, cream", "bread": "rye, salt", "tea": "mint"}
per = {name: adler32(text.encode()) for name, text in {"soup": "leek, cream", "bread": "rye"}.items()}

for name, text in sorted(ida.items()):
    print(name, "same" if per.get(name) == adler32(text.encode()) else "differs")
