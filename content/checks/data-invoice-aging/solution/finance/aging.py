import pandas as pd

TODAY = pd.Timestamp("2025-12-31")
LABELS = ["not due", "1-30", "31-60", "61-90", "over 90"]


def aging(invoices, today):
    """Give the open amounts by how late they are."""
    unpaid = invoices[invoices["paid"].isna()]
    late = (today - unpaid["due"]).dt.days
    bucket = pd.cut(late, [float("-inf"), 0, 30, 60, 90, float("inf")], labels=LABELS)
    return unpaid.groupby(bucket, observed=False)["amount"].sum()


def dso(receivables, sales):
    """Give the days for which sales are outstanding."""
    return receivables / sales * 365


def main():
    invoices = pd.read_csv("data/receivables.csv", parse_dates=["issued", "due", "paid"])
    buckets = aging(invoices, TODAY)
    print(buckets)
    print(f"DSO: {dso(buckets.sum(), invoices['amount'].sum()):.1f} days")
    overdue = invoices[invoices["paid"].isna() & (invoices["due"] < TODAY)]  # free: whom to call is open
    print(overdue.groupby("customer")["amount"].sum().nlargest(5))  # free: whom to call is open


if __name__ == "__main__":
    main()
