# fails: revenue
# hint: by_month
import pandas as pd
import plotly.express as px

retail = pd.read_parquet("data/clean_retail.parquet")
fig = px.line(retail, x="InvoiceDate", y="Revenue", markers=True, custom_data=["InvoiceNo"])
fig.update_traces(hovertemplate="%{x}: %{y:,.0f} (%{customdata[0]})<extra></extra>")
fig.write_html("out/revenue_full.html")
fig.write_html("out/revenue_small.html", include_plotlyjs="cdn")
