"""Do larger gardens have more birds? Count by rank, as one park is far larger than all the gardens.

A rank says which is larger, not by how much, so a single giant can't decide alone.
"""

import matplotlib

matplotlib.use("Agg")
import pandas as pd
import seaborn as sns

gardens = pd.DataFrame({"area": [90, 120, 300, 450, 90000], "birds": [4, 3, 9, 8, 40], "town": list("ABABA")})
plot = sns.scatterplot(gardens, x="area", y="birds", hue="town")
plot.set_xscale("log")
plot.figure.savefig("gardens.svg")
print("by value", round(gardens.area.corr(gardens.birds), 2))
print("by rank", round(gardens.area.corr(gardens.birds, method="spearman"), 2))
