import seaborn as sns
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

NUMBERS = ["age", "sibsp", "parch", "fare", "family_size", "is_child", "fare_per_person"]
WORDS = ["sex", "embarked", "pclass"]


def make_features(df):
    """Add the size of the family, whether it's a child, and the fare for each."""
    family = df["sibsp"] + df["parch"] + 1
    return df.assign(family_size=family, is_child=df["age"] < 16, fare_per_person=df["fare"] / family)


titanic = sns.load_dataset("titanic")
titanic = titanic.drop(columns=["alive", "class", "embark_town", "who", "adult_male", "deck"])
target = titanic["survived"]
print("women survive", ((titanic["sex"] == "female") == target).mean())

model = make_pipeline(
    make_column_transformer(
        (make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), NUMBERS),
        (make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore")), WORDS),  # free: here every category is known
    ),
    LogisticRegression(),
)
print("pipeline", cross_val_score(model, make_features(titanic), target, cv=5).mean())  # free: how many folds hardly matters
