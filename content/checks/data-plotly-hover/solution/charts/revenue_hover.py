from pathlib import Path

import pandas as pd
import plotly.express as px

retail = pd.read_parquet("data/clean_retail.parquet")
monthly = (
    retail.groupby(pd.Grouper(key="InvoiceDate", freq="MS"))
    .agg(revenue=("Revenue", "sum"), orders=("InvoiceNo", "nunique"))
    .reset_index()
)

fig = px.line(monthly, x="InvoiceDate", y="revenue", custom_data=["orders"], markers=True)
fig.update_traces(
    hovertemplate="%{x|%B %Y}<br>£%{y:,.0f}<br>%{customdata[0]} orders<extra></extra>",
)

full, small = Path("out/revenue_full.html"), Path("out/revenue_cdn.html")
fig.write_html(full)
fig.write_html(small, include_plotlyjs="cdn")
print(f"{full.stat().st_size:,} and {small.stat().st_size:,} bytes")
