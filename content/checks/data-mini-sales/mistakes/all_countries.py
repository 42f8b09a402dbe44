# fails: countries
# hint: best_ones
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
retail.groupby(retail["InvoiceDate"].dt.strftime("%Y-%m"))["Revenue"].sum().to_csv("out/sales/months.csv")
retail.groupby("StockCode")["Revenue"].sum().nlargest(10).to_csv("out/sales/products.csv")
retail.groupby("Country")["Revenue"].sum().sort_values(ascending=False).to_csv("out/sales/countries.csv")
