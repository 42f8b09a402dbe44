"""A shelf gives each note an id that is made of its text. The same text has the same id, and any other text another one.

So the id tells whether two notes are equal, without a look into them.
"""

import hashlib


def note_id(text):
    return hashlib.sha1(text.encode()).hexdigest()


print(note_id("milk"))
print(note_id("milk") == note_id("milk"), note_id("milk") == note_id("Milk "))
