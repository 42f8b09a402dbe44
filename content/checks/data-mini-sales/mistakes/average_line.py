# fails: order_values
# hint: per_invoice
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
retail.groupby(retail["InvoiceDate"].dt.strftime("%Y-%m"))["Revenue"].sum().to_csv("out/sales/months.csv")
retail.groupby("StockCode")["Revenue"].sum().nlargest(10).to_csv("out/sales/products.csv")
retail.groupby("Country")["Revenue"].sum().nlargest(5).to_csv("out/sales/countries.csv")
spent = retail.groupby("CustomerID")["Revenue"].sum()
pd.Series([spent.nlargest(100).sum() / spent.sum()]).to_csv("out/sales/customers.csv")
retail.groupby(retail["Country"] == "United Kingdom")["Revenue"].mean().to_csv("out/sales/orders.csv")
