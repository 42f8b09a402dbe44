# fails: duplicate
# hint: twice
import pandas as pd


def clean(df):
    df = df.copy()
    df["city"] = df["city"].str.strip().str.title()
    df["price"] = pd.to_numeric(df["price"].str.replace(" EUR", ""), errors="coerce")
    df["date"] = pd.to_datetime(df["date"], format="mixed", dayfirst=True)
    df.drop_duplicates()
    return df
