# fails: axis_title
# hint: title_too
import pandas as pd
import plotly.graph_objects as go

retail = pd.read_parquet("data/clean_retail.parquet")
days = retail.groupby(retail["InvoiceDate"].dt.date)
fig = go.Figure()
fig.add_trace(go.Scatter(y=days["Revenue"].sum(), name="Revenue"))
fig.add_trace(go.Scatter(y=days["InvoiceNo"].nunique(), name="Orders", visible=False))
fig.add_trace(go.Scatter(y=days["CustomerID"].nunique(), name="Customers", visible=False))
steps = [dict(count=1, step="month"), dict(count=3, step="month"), dict(step="all")]
fig.update_layout(template="plotly_white", xaxis=dict(rangeslider=dict(visible=True), rangeselector=dict(buttons=steps)))
buttons = [
    dict(label="Revenue", method="update", args=[{"visible": [True, False, False]}]),
    dict(label="Orders", method="update", args=[{"visible": [False, True, False]}]),
    dict(label="Customers", method="update", args=[{"visible": [False, False, True]}]),
]
fig.update_layout(updatemenus=[dict(buttons=buttons)])
fig.write_html("out/explorer.html")
