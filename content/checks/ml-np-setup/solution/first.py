import numpy as np

temps = np.array([18.5, 21.0, 19.4, 16.8, 22.1, 24.3, 20.0])  # free: the temperatures are yours

print(temps.shape)
print(temps.dtype)
print(temps.ndim)
print(temps.mean())
