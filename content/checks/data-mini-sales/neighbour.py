"""A choir counts who sells how many tickets. Which part do the two best sellers bring, and what does an evening bring?

Each seller becomes one number before the best are chosen, and each evening before the mean is taken.
"""

import pandas as pd

sold = pd.DataFrame(
    {"evening": [1, 1, 2, 2, 3], "seller": ["Ann", "Bob", "Ann", "Cem", "Dee"], "tickets": [30, 5, 25, 15, 9]}
)
sellers = sold.groupby("seller").tickets.sum().sort_values()
print("best two:", round(sellers.tail(2).sum() / sellers.sum() * 100), "percent")
evenings = sold.pivot_table("tickets", "evening", aggfunc="sum")
print("an evening:", evenings.tickets.mean())
