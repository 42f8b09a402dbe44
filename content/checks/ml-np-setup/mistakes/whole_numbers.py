# fails: with_decimals
# hint: a_decimal
import numpy as np

temps = np.array([18, 21, 19, 17, 22, 24, 20])
print(temps.shape, temps.dtype, temps.ndim, temps.mean())
