# fails: buttons
# hint: three_buttons
import pandas as pd
import plotly.graph_objects as go

retail = pd.read_parquet("data/clean_retail.parquet")
days = retail.groupby(retail["InvoiceDate"].dt.date)
fig = go.Figure()
for name, series in (
    ("Revenue", days["Revenue"].sum()),
    ("Orders", days["InvoiceNo"].nunique()),
    ("Customers", days["CustomerID"].nunique()),
):
    fig.add_trace(go.Scatter(y=series, name=name))
fig.update_xaxes(rangeslider_visible=True, rangeselector=dict(buttons=[dict(step="all")]))
fig.write_html("out/explorer.html")
