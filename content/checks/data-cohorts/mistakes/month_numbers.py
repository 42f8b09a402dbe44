# fails: ages
# hint: over_new_year
import pandas as pd


def cohorts(sales):
    sales = sales.copy()
    sales["month"] = sales["InvoiceDate"].dt.to_period("M")
    sales["cohort"] = sales.groupby("CustomerID")["month"].transform("min")
    sales["age"] = sales["month"].dt.month - sales["cohort"].dt.month
    return sales.pivot_table(index="cohort", columns="age", values="CustomerID", aggfunc="nunique")


print(cohorts(pd.read_parquet("data/clean_retail.parquet")))
