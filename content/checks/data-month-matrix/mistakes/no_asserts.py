# fails: asserts
# hint: three_asserts
import pandas as pd

sales = pd.read_csv("out/sales.csv", parse_dates=["order_date"])
sales["month"] = sales["order_date"].dt.month
matrix = sales.pivot_table(index="country", columns="month", values="net", aggfunc="sum", margins=True, fill_value=0)
matrix.to_csv("out/month_matrix.csv")
