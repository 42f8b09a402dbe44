# fails: labels
# hint: ninety_one_days
import pandas as pd

START = pd.Timestamp("2011-09-10")


def churned(sales):
    old = sales[sales.InvoiceDate < START].groupby("CustomerID").size()
    new = set(sales[sales.InvoiceDate >= START].CustomerID)
    return pd.Series([c in new for c in old.index], index=old.index)
