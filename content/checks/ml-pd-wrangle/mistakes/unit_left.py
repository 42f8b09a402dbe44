# fails: prices
# hint: without_unit
import pandas as pd


def clean(df):
    df = df.copy()
    df["city"] = df["city"].str.strip().str.title()
    df["price"] = pd.to_numeric(df["price"], errors="coerce")
    df["date"] = pd.to_datetime(df["date"], format="mixed", dayfirst=True)
    return df.drop_duplicates()
