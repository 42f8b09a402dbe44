"""A tree learned 12 numbers by heart. How good is it with numbers that it hasn't seen?

Every third row is put aside before the model learns, and only these rows tell how well it does.
"""

import numpy as np
from sklearn.tree import DecisionTreeRegressor

minutes = np.arange(12.0).reshape(-1, 1)
litres = np.array([0, 3, 5, 9, 11, 16, 18, 20, 25, 26, 31, 33])
aside = np.arange(12) % 3 == 1
memory = DecisionTreeRegressor(random_state=1).fit(minutes[~aside], litres[~aside])
for name, part in (("seen", ~aside), ("aside", aside)):
    misses = abs(memory.predict(minutes[part]) - litres[part])
    print(name, "mean miss", misses.mean())
