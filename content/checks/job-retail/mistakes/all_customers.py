# fails: customers
# hint: earlier_only
import pandas as pd


def churned(sales):
    last = sales.groupby("CustomerID")["InvoiceDate"].max()
    return last < pd.Timestamp("2011-09-10")
