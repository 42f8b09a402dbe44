"""Eight swimmers have an arm span and a height. Which single number tells most of both, and how much is lost with it?

The two go together, so one direction carries nearly all of what differs from swimmer to swimmer.
"""

import numpy as np

swimmers = np.array([[180, 176], [192, 186], [171, 170], [203, 197], [188, 181], [176, 177], [199, 190], [184, 180]])
spread = np.cov(swimmers, rowvar=False)
lengths, directions = np.linalg.eigh(spread)
print("direction", np.abs(directions[:, -1]).round(2))
print("kept", round(lengths[-1] / lengths.sum() * 100, 1), "percent")
