"""A library has a table of its loans. When was the first one, how many readers are there, how long was the longest loan?

A column answers for itself: its smallest and largest value, and how many different ones it has.
"""

import io

import pandas as pd

text = "reader,day,weeks\n7,2024-05-02,3\n4,2024-04-11,1\n7,2024-06-20,6\n"
loans = pd.read_csv(io.StringIO(text), parse_dates=["day"])
print("earliest loan", loans.day.min().strftime("%d %B"))
print("readers", len(loans.reader.unique()))
print("longest", loans.weeks.max(), "weeks")
