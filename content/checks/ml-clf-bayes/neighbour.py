"""Which of two bakers made a bag of rolls? One makes many with poppy seeds, the other many with salt.

Each roll multiplies the chances, so their logs are added. Nobody's chance is 0, as each kind got one roll for free.
"""

import math

made = {"Anna": {"poppy": 8, "salt": 1, "plain": 5}, "Bo": {"poppy": 0, "salt": 7, "plain": 6}}
bag = ["poppy", "plain", "plain", "salt"]
scores = {}
for baker, rolls in made.items():
    total = sum(rolls.values()) + len(rolls)
    scores[baker] = sum(math.log((rolls[kind] + 1) / total) for kind in bag)
print({baker: round(score, 2) for baker, score in scores.items()})
print("most likely", max(scores, key=scores.get))
