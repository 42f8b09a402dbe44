"""Children pass a story along. Each writes a sentence and the number of letters of the sentence before. Find where it was changed.

Every sentence vouches for the one before it, so the first that disagrees names the place.
"""

story = [["Once there was a fox.", 0], ["It lived alone.", 21], ["One day it rained.", 15], ["The end.", 18]]
story[1][0] = "It lived all alone."

before = 0
for place, (sentence, claimed) in enumerate(story):
    if claimed != before:
        print("sentence", place, "disagrees with the one before it")
        break
    before = len(sentence)
else:
    print("nothing was changed")
