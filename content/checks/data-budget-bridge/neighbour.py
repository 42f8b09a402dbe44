"""Planned and real minutes of a tour: who was faster than planned, and whose plan was off by more than a fifth?

Minutes are matched by the name of the leg. The size of the difference decides about the mark.
"""

import pandas as pd

plan = pd.Series({"climb": 90, "ridge": 40, "descent": 60})
real = pd.Series({"descent": 45, "climb": 95, "ridge": 52})
saved = plan.subtract(real)
tour = saved.to_frame("saved").assign(faster=saved.gt(0), off=saved.abs().div(plan).gt(0.2))
print(tour)
print("whole tour:", saved.sum(), "minutes saved")
