# fails: best_products
# hint: in_each
import pandas as pd
import plotly.express as px

retail = pd.read_parquet("data/clean_retail.parquet")
retail = retail[retail["Country"] != "United Kingdom"]
top = retail.groupby("Country")["Revenue"].sum().nlargest(5).index
retail = retail[retail["Country"].isin(top)]
best = retail.groupby("Description")["Revenue"].sum().nlargest(10).index
retail["Description"] = retail["Description"].where(retail["Description"].isin(best), "Other")
fig = px.treemap(retail, path=[px.Constant("Top five"), "Country", "Description"], values="Revenue")
fig.update_traces(textinfo="label+percent parent")
fig.write_html("out/drill.html")
