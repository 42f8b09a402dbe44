import pandas as pd
import plotly.express as px

retail = pd.read_parquet("data/clean_retail.parquet")
abroad = retail[retail["Country"] != "United Kingdom"]
top = abroad.groupby("Country")["Revenue"].sum().nlargest(5).index
sums = abroad[abroad["Country"].isin(top)].groupby(["Country", "Description"], as_index=False)["Revenue"].sum()

place = sums.groupby("Country")["Revenue"].rank(method="first", ascending=False)
sums["Description"] = sums["Description"].where(place <= 10, "Other")
blocks = sums.groupby(["Country", "Description"], as_index=False)["Revenue"].sum()  # free: plotly adds up as well

fig = px.treemap(blocks, path=[px.Constant("Top five"), "Country", "Description"], values="Revenue")
fig.update_traces(textinfo="label+percent parent")
fig.write_html("out/drill.html")
