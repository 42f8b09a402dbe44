# fails: four_pages
# hint: pages_saved
import matplotlib.pyplot as plt
import pandas as pd

sales = pd.read_parquet("data/clean_retail.parquet")
fig = plt.figure(figsize=(8.27, 11.69))
fig.text(0.1, 0.5, f"Revenue {sales['Revenue'].sum():.2f}")
fig.savefig("out/cover.pdf")
