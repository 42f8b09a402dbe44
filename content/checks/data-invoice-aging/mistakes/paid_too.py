# file: finance/aging.py
# fails: first_month
# hint: both_ends
import pandas as pd


def aging(invoices, today):
    days = (today - invoices["due"]).dt.days
    edges = [float("-inf"), 0, 30, 60, 90, float("inf")]
    bucket = pd.cut(days, edges, labels=["not due", "1-30", "31-60", "61-90", "over 90"])
    return invoices.groupby(bucket, observed=False)["amount"].sum()


def dso(receivables, sales):
    return receivables / sales * 365
