# fails: ages
# hint: over_new_year
import pandas as pd


def cohorts(sales):
    sales = sales.copy()
    first = sales.groupby("CustomerID")["InvoiceDate"].transform("min")
    sales["cohort"] = first.dt.to_period("M")
    sales["age"] = (sales["InvoiceDate"] - first).dt.days // 30
    return sales.pivot_table(index="cohort", columns="age", values="CustomerID", aggfunc="nunique")


print(cohorts(pd.read_parquet("data/clean_retail.parquet")))
