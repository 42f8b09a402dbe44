"""A heart rate is noted each minute. Compare each minute with the highest of the three before it.

Moving everything down by one keeps the minute itself out of the window that it is compared with.
"""

import pandas as pd

pulse = pd.Series([71, 73, 70, 72, 118, 74, 73])
highest = pulse.shift().rolling(3).max()
table = pd.DataFrame({"pulse": pulse, "highest before": highest, "times": pulse.div(highest).round(2)})
print(table)
print("jumps at minute", table.index[table.times.gt(1.3)].tolist())
