# fails: customers
# hint: of_all
import pandas as pd

retail = pd.read_parquet("data/clean_retail.parquet")
retail.groupby(retail["InvoiceDate"].dt.strftime("%Y-%m"))["Revenue"].sum().to_csv("out/sales/months.csv")
retail.groupby("StockCode")["Revenue"].sum().nlargest(10).to_csv("out/sales/products.csv")
retail.groupby("Country")["Revenue"].sum().nlargest(5).to_csv("out/sales/countries.csv")
share = retail.nlargest(100, "Revenue")["Revenue"].sum() / retail["Revenue"].sum()
pd.DataFrame({"share": [share]}).to_csv("out/sales/customers.csv")
orders = retail.groupby(["Country", "InvoiceNo"])["Revenue"].sum().reset_index()
orders.groupby(orders["Country"] == "United Kingdom")["Revenue"].mean().to_csv("out/sales/orders.csv")
