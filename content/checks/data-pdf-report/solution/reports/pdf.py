import matplotlib.pyplot as plt
import pandas as pd
from matplotlib.backends.backend_pdf import PdfPages

A4 = (8.27, 11.69)
DEFINITIONS = [
    ["Revenue", "quantity times price, known customers only"],
    ["Orders", "different invoice numbers"],
    ["Average order", "revenue divided by orders"],
]


def cover(sales):
    orders = sales["InvoiceNo"].nunique()
    first, last = sales["InvoiceDate"].min(), sales["InvoiceDate"].max()
    fig = plt.figure(figsize=A4)
    fig.text(0.1, 0.8, "The shop in numbers", size=28)  # free: where it stands
    fig.text(0.1, 0.75, f"{first:%d %B %Y} to {last:%d %B %Y}")  # free: where it stands
    fig.text(0.1, 0.6, f"Revenue £{sales['Revenue'].sum():,.0f}")  # free: where it stands
    fig.text(0.1, 0.55, f"Orders {orders}")  # free: where it stands
    fig.text(0.1, 0.5, f"Average order £{sales['Revenue'].sum() / orders:.2f}")  # free: where it stands
    return fig


def by_month(sales):
    months = sales.groupby(pd.Grouper(key="InvoiceDate", freq="MS"))
    fig, (top, bottom) = plt.subplots(2, figsize=A4)
    top.plot(months["Revenue"].sum())
    top.set_title("Revenue (£)")  # free: a title is open
    bottom.plot(months["InvoiceNo"].nunique())
    bottom.set_title("Orders")  # free: a title is open
    return fig


def countries(sales):
    revenue = sales.groupby("Country")["Revenue"].sum().sort_values()
    fig, ax = plt.subplots(figsize=A4)
    ax.barh(revenue.index, revenue)
    return fig


def definitions(sales):
    fig, ax = plt.subplots(figsize=A4)
    ax.axis("off")  # free: the frame is open
    ax.table(DEFINITIONS, colLabels=["KPI", "Definition"], loc="center")
    return fig


def main():
    plt.style.use("./shop.mplstyle")  # free: a style leaves no number
    sales = pd.read_parquet("data/clean_retail.parquet")
    with PdfPages("out/report.pdf") as pdf:
        for number, page in enumerate([cover, by_month, countries, definitions], 1):
            fig = page(sales)
            fig.text(0.5, 0.02, f"Page {number}", ha="center")  # free: where it stands
            pdf.savefig(fig)
            plt.close(fig)  # free: it saves memory
        pdf.infodict()["Title"] = "The shop in numbers"


if __name__ == "__main__":
    main()
