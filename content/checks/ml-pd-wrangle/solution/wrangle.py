import pandas as pd


def clean(df):
    """Give the orders with one spelling a city, numeric prices, real dates and no duplicates."""
    prices = df["price"].str.replace("EUR", "").str.strip()
    return df.assign(
        city=df["city"].str.strip().str.title(),
        price=pd.to_numeric(prices, errors="coerce"),
        date=pd.to_datetime(df["date"], format="mixed", dayfirst=True),
    ).drop_duplicates()


def main():
    orders = clean(pd.read_csv("data/orders_raw.csv"))
    print(orders)
    print(orders.dtypes)
    print(orders["price"].isna().sum(), "missing price")


if __name__ == "__main__":
    main()
