# file: finance/aging.py
# fails: not_due
# hint: today_not_late
import pandas as pd


def aging(invoices, today):
    unpaid = invoices[invoices["paid"].isna()]
    days = (today - unpaid["issued"]).dt.days
    edges = [float("-inf"), 0, 30, 60, 90, float("inf")]
    bucket = pd.cut(days, edges, labels=["not due", "1-30", "31-60", "61-90", "over 90"])
    return unpaid.groupby(bucket, observed=False)["amount"].sum()


def dso(receivables, sales):
    return receivables / sales * 365
