# fails: shape_and_dimensions
# hint: four_facts
import numpy as np

temps = np.array([18.5, 21.0, 19.4, 16.8, 22.1, 24.3, 20.0])
print(temps.shape)
print(temps.dtype)
print(temps.mean())
