# fails: new_penguins
# hint: ValueError
import pandas as pd
import seaborn as sns
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

df = sns.load_dataset("penguins").dropna()
X, y = pd.get_dummies(df.drop(columns="species")), df["species"]
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=1)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
print(model.score(X_test, y_test))
