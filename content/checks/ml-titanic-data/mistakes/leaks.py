# fails: pipeline
# hint: no_leak
import pandas as pd
import seaborn as sns
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score


def make_features(df):
    df = df.copy()
    df["family_size"] = df["sibsp"] + df["parch"] + 1
    df["is_child"] = df["age"] < 16
    df["fare_per_person"] = df["fare"] / df["family_size"]
    return df


df = make_features(sns.load_dataset("titanic")).drop(columns=["age", "deck"])
print(((df["sex"] == "female") == df["survived"]).mean())
X = pd.get_dummies(df.drop(columns="survived"))
print(cross_val_score(LogisticRegression(max_iter=2000), X, df["survived"]).mean())
