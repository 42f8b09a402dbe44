"""Three weather stations give chances for rain, and it rains. Which of them is surprised most, and how much on the mean?

The surprise is minus the log of the chance that was given to what came. A sure prophet who errs is surprised most.
"""

import math

chances = {"north": 0.9, "south": 0.6, "hill": 0.05}
surprise = {name: -math.log(chance) for name, chance in chances.items()}
for name, bits in sorted(surprise.items(), key=lambda item: item[1]):
    print(name, round(bits, 3))
print("on the mean", round(sum(surprise.values()) / len(surprise), 3))
