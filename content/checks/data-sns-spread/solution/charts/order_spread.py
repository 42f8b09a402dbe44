import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

retail = pd.read_parquet("data/clean_retail.parquet")
orders = retail.groupby("InvoiceNo")["Revenue"].sum()

fig, (plain, log, curve) = plt.subplots(1, 3, figsize=(14, 4), layout="constrained")  # free: the size is open
sns.histplot(orders, ax=plain)
sns.histplot(orders, log_scale=True, ax=log)
sns.ecdfplot(orders, ax=curve)
curve.axvline(orders.median(), color="tab:green", label="median")
curve.axvline(orders.mean(), color="tab:red", label="mean")
curve.legend()  # free: a legend is open
fig.savefig("out/order_spread.png")

print(f"below the mean: {(orders < orders.mean()).mean():.1%}")  # free: no order is exactly the mean
