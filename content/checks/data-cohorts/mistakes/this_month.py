# fails: cohorts_of_four
# hint: first_month
import pandas as pd


def cohorts(sales):
    sales = sales.copy()
    sales["cohort"] = sales["InvoiceDate"].dt.to_period("M")
    sales["age"] = 0
    return sales.pivot_table(index="cohort", columns="age", values="CustomerID", aggfunc="nunique")


print(cohorts(pd.read_parquet("data/clean_retail.parquet")))
