# fails: totals
# hint: not_the_mean
import pandas as pd

sales = pd.read_csv("out/sales.csv", parse_dates=["order_date"])
sales["month"] = sales["order_date"].dt.month
matrix = sales.pivot_table(index="country", columns="month", values="net", fill_value=0, margins=True)
assert matrix.notna().all().all()
assert len(matrix.columns) == 13
assert len(matrix) > 1
matrix.to_csv("out/month_matrix.csv")
