# fails: five_countries
# hint: five_largest
import pandas as pd
import plotly.express as px

retail = pd.read_parquet("data/clean_retail.parquet")
top = retail.groupby("Country")["Revenue"].sum().nlargest(5).index
sums = retail[retail["Country"].isin(top)].groupby(["Country", "Description"], as_index=False)["Revenue"].sum()
fig = px.treemap(sums, path=[px.Constant("Top five"), "Country", "Description"], values="Revenue")
fig.update_traces(textinfo="label+percent parent")
fig.write_html("out/drill.html")
