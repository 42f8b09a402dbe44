# fails: children
# hint: below
def make_features(df):
    df = df.copy()
    df["family_size"] = df["sibsp"] + df["parch"] + 1
    df["is_child"] = df["age"] <= 16
    df["fare_per_person"] = df["fare"] / df["family_size"]
    return df
