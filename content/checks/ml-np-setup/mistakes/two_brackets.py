# fails: seven_numbers
# hint: one_row
import numpy as np

temps = np.array([[18.5, 21.0, 19.4, 16.8, 22.1, 24.3, 20.0]])
print(temps.shape, temps.dtype, temps.ndim, temps.mean())
