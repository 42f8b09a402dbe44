# fails: metrics
# hint: daily
import pandas as pd
import plotly.graph_objects as go

retail = pd.read_parquet("data/clean_retail.parquet")
days = retail.groupby(retail["InvoiceDate"].dt.date)
fig = go.Figure(go.Scatter(y=days["Revenue"].sum(), name="Revenue"))
fig.update_xaxes(rangeslider_visible=True)
fig.write_html("out/explorer.html")
