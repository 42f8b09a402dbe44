# fails: cohorts_of_four
# hint: first_month
import pandas as pd


def cohorts(sales):
    sales = sales.copy()
    sales["month"] = sales["InvoiceDate"].dt.to_period("M")
    sales["cohort"] = sales.groupby("CustomerID")["month"].transform("min")
    sales["age"] = (sales["month"] - sales["cohort"]).map(lambda gap: gap.n)
    return sales.pivot_table(index="cohort", columns="age", values="CustomerID", aggfunc="count")


print(cohorts(pd.read_parquet("data/clean_retail.parquet")))
