# fails: rule
# hint: last_earlier
import pandas as pd

START = pd.Timestamp("2011-09-10")


def churned(sales):
    old = sales[sales.InvoiceDate < START].groupby("CustomerID").size()
    new = set(sales[sales.InvoiceDate >= START].CustomerID)
    return pd.Series([c not in new for c in old.index], index=old.index)


def predicted(sales):
    last = sales.groupby("CustomerID")["InvoiceDate"].max()
    old = sales[sales.InvoiceDate < START].CustomerID.dropna().unique()
    return (START - last[old]).dt.days > 90
