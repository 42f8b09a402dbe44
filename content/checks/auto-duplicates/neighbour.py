"""Which poems in a pile are the same, whatever their title? Put them into groups by what they say.

A short fingerprint stands for a long text. First the cheap question, how many words; then the dear one.
"""

import hashlib

poems = {"Rose": "red is the rose", "Untitled": "red is the rose", "Sea": "deep is the sea", "Fog": "grey"}
lengths = {}
for title, text in poems.items():
    lengths.setdefault(len(text.split()), []).append(title)

for titles in lengths.values():
    prints = {}
    if len(titles) > 1:
        for title in titles:
            mark = hashlib.sha1(poems[title].encode()).hexdigest()
            prints.setdefault(mark, set()).add(title)
    print([sorted(same) for same in prints.values() if len(same) > 1])
