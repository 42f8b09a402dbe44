# fails: months
# hint: by_month
import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.backends.backend_pdf import PdfPages

sales = pd.read_parquet("data/clean_retail.parquet")
orders = sales["InvoiceNo"].nunique()
total = sales["Revenue"].sum()
with PdfPages("out/report.pdf") as pdf:
    fig = plt.figure(figsize=(8.27, 11.69))
    fig.text(0.1, 0.5, f"revenue {total:.2f} orders {orders} average {total / orders:.2f}")
    pdf.savefig(fig)
    fig, ax = plt.subplots(figsize=(8.27, 11.69))
    ax.plot(sales.groupby(sales["InvoiceDate"].dt.strftime("%Y-%m"))["Revenue"].sum())
    pdf.savefig(fig)
    for number in range(2):
        fig, ax = plt.subplots(figsize=(8.27, 11.69))
        pdf.savefig(fig)
