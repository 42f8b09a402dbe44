"""Read a small table of rivers. How long is the second one, and how wide is the spread of lengths?

iloc counts places from 0; loc wants the label of a row and the name of a column.
"""

import io

import pandas as pd

text = io.StringIO("river,km\nRhine,1233\nElbe,1094\nWeser,452\n")
rivers = pd.read_csv(text, index_col="river")
print(len(rivers), "rivers")
print(rivers.iloc[1, 0], "is the second one's length")
print(rivers.loc["Weser", "km"], "is the Weser's")
print(rivers["km"].max() - rivers["km"].min())
