# fails: cover
# hint: headline
import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.backends.backend_pdf import PdfPages

sales = pd.read_parquet("data/clean_retail.parquet")
with PdfPages("out/report.pdf") as pdf:
    fig = plt.figure(figsize=(8.27, 11.69))
    fig.text(0.1, 0.5, f"revenue {sales['Revenue'].sum():.2f} orders {len(sales)} average {sales['Revenue'].mean():.2f}")
    fig.text(0.5, 0.02, "Page 1")
    pdf.savefig(fig)
    for number in range(2, 5):
        fig, ax = plt.subplots(figsize=(8.27, 11.69))
        fig.text(0.5, 0.02, f"Page {number}")
        pdf.savefig(fig)
    pdf.infodict()["Title"] = "Report"
