# fails: four_pages
# hint: a4
import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.backends.backend_pdf import PdfPages

sales = pd.read_parquet("data/clean_retail.parquet")
plt.style.use("./shop.mplstyle")
with PdfPages("out/report.pdf") as pdf:
    for number in range(1, 5):
        fig, ax = plt.subplots(figsize=(11.69, 8.27))
        fig.text(0.5, 0.02, f"Page {number}")
        pdf.savefig(fig)
        plt.close(fig)
    pdf.infodict()["Title"] = "Report"
