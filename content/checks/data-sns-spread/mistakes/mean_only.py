# fails: middle_and_mean
# hint: two_lines
import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

orders = pd.read_parquet("data/clean_retail.parquet").groupby("InvoiceNo")["Revenue"].sum()
fig, axes = plt.subplots(1, 3)
sns.histplot(orders, ax=axes[0])
sns.histplot(orders, log_scale=True, ax=axes[1])
sns.ecdfplot(orders, ax=axes[2])
axes[2].axvline(orders.mean())
fig.savefig("out/order_spread.png")
print((orders < orders.mean()).mean())
