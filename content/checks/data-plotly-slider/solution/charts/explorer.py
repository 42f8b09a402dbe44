import pandas as pd
import plotly.graph_objects as go

retail = pd.read_parquet("data/clean_retail.parquet")
days = retail.groupby(retail["InvoiceDate"].dt.normalize())
metrics = {
    "Revenue (£)": days["Revenue"].sum(),
    "Orders": days["InvoiceNo"].nunique(),
    "Customers": days["CustomerID"].nunique(),
}

fig, entries = go.Figure(), []
for number, (title, daily) in enumerate(metrics.items()):
    fig.add_trace(go.Scatter(x=daily.index, y=daily, name=title, visible=number == 0))
    visible = [number == other for other in range(3)]
    entries.append({"label": title, "method": "update", "args": [{"visible": visible}, {"yaxis.title.text": title}]})

fig.update_xaxes(
    rangeslider_visible=True,
    rangeselector_buttons=[
        {"count": 1, "step": "month", "stepmode": "backward", "label": "1 month"},
        {"count": 3, "step": "month", "stepmode": "backward", "label": "3 months"},
        {"step": "all", "label": "all"},
    ],
)
fig.update_layout(template="plotly_white", yaxis_title="Revenue (£)", updatemenus=[{"buttons": entries}])
fig.write_html("out/explorer.html")
