# fails: family
# hint: oneself
def make_features(df):
    df = df.copy()
    df["family_size"] = df["sibsp"] + df["parch"]
    df["is_child"] = df["age"] < 16
    df["fare_per_person"] = df["fare"] / df["family_size"]
    return df
