"""Thermometer notes mix 21.5, 21,5 and 70F. Make Celsius of them all, and list what is none of these.

Each spelling is tried by itself and leaves holes; the next try fills them.
"""

import pandas as pd

notes = pd.Series(["21.5", "19,0", "70F", "warm"])
celsius = pd.to_numeric(notes, errors="coerce")
celsius = celsius.combine_first(pd.to_numeric(notes.str.replace(",", "."), errors="coerce"))
fahrenheit = pd.to_numeric(notes.str.rstrip("F"), errors="coerce")
celsius = celsius.combine_first((fahrenheit - 32) / 1.8)
print(celsius.round(1).tolist())
print("unreadable:", notes[celsius.isna()].tolist())
