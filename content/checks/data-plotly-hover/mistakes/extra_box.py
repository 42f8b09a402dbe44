# fails: template
# hint: no_extra
import pandas as pd
import plotly.express as px

retail = pd.read_parquet("data/clean_retail.parquet")
months = retail.groupby(retail["InvoiceDate"].dt.strftime("%Y-%m"))
table = pd.DataFrame({"revenue": months["Revenue"].sum(), "orders": months["InvoiceNo"].nunique()}).reset_index()
fig = px.line(table, x="InvoiceDate", y="revenue", markers=True, custom_data=["orders"])
fig.update_traces(hovertemplate="%{x}: %{y:,.0f} (%{customdata[0]})")
fig.write_html("out/revenue_full.html")
fig.write_html("out/revenue_small.html", include_plotlyjs="cdn")
