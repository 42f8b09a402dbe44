"""A choir has three voices. Each singer chooses a volume and a pitch, and the office keeps a name and an age. How many of each?

What the singers choose can change at every rehearsal; what the office keeps only tells about them.
"""

voices = {"soprano": 14, "alto": 11, "bass": 9}
chosen = kept = 0
for voice, singers in voices.items():
    chosen += singers + singers
    kept += singers * len(("name", "age"))
    print(voice, chosen, kept)
print(chosen, "chosen and", kept, "kept")
