import pandas as pd

sales = pd.read_csv("out/sales.csv", parse_dates=["order_date"])
sales["month"] = sales["order_date"].dt.to_period("M")

matrix = sales.pivot_table(
    index="country", columns="month", values="net", aggfunc="sum", fill_value=0, margins=True, margins_name="Total"
)
assert abs(matrix.loc["Total", "Total"] - sales["net"].sum()) < 0.005  # free: how near is open
assert matrix.notna().all().all()
assert len(matrix.columns) == 13

matrix.round(2).to_csv("out/month_matrix.csv")  # free: how it is rounded is open
