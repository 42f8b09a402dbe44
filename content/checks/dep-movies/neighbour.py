"""Which two teas are drunk by the same guests? Compare rows of cups, after each guest's own average.

The cosine of two rows is 1 for the same taste, and -1 for the opposite.
"""

import numpy as np

teas = ["mint", "sage", "black"]
cups = np.array([[4.0, 1.0, 2.0], [5.0, 0.0, 2.0], [0.0, 5.0, 2.0]])
taste = cups - cups.mean(axis=0)
lengths = np.linalg.norm(taste, axis=1)
alike = taste @ taste.T / np.outer(lengths, lengths)
for tea, row in zip(teas, alike.round(2)):
    print(tea, dict(zip(teas, row.tolist())))
