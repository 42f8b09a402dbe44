"""Clean the entries of a race in two steps, and say after each how many runners are left.

Each step sees only what the step before has kept, so the numbers tell who was lost where.
"""

import pandas as pd

runners = pd.DataFrame({"name": ["Ann", None, "Cem", "Dee"], "minutes": [41.5, 39.0, 0.0, 55.2]})
print("at the start:", len(runners))
named = runners.dropna(subset="name")
print("with a name:", len(named))
finished = named.query("minutes > 10")
print("arrived:", len(finished), "lost on the way:", len(named) - len(finished))
