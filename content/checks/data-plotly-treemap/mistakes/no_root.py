# fails: levels
# hint: levels
import pandas as pd
import plotly.express as px

retail = pd.read_parquet("data/clean_retail.parquet")
retail = retail[retail["Country"] != "United Kingdom"]
fig = px.treemap(retail, path=["Country", "Description"], values="Revenue")
fig.update_traces(textinfo="label+percent parent")
fig.write_html("out/drill.html")
