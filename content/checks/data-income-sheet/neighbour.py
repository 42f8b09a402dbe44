"""What does a bakery earn each quarter, before and after its fixed costs?

Costs are below zero, so each step is an addition to the step before.
"""

import pandas as pd

book = pd.DataFrame(
    {
        "quarter": ["Q1", "Q1", "Q1", "Q2", "Q2", "Q2"],
        "what": ["bread", "flour", "oven"] * 2,
        "euros": [9000, -2500, -4000, 11000, -3100, -4000],
    }
)
sheet = book.set_index(["what", "quarter"]).euros.unstack()
sheet.loc["after flour"] = sheet.loc[["bread", "flour"]].sum()
sheet.loc["after all"] = sheet.loc[["after flour", "oven"]].sum()
print(sheet)
