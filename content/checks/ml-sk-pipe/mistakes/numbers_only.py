# fails: inside
# hint: all_steps
import seaborn as sns
from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

df = sns.load_dataset("penguins").dropna(subset=["body_mass_g"])
X, y = df.drop(columns="species"), df["species"]
model = make_pipeline(
    make_column_transformer((make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), list(X.columns[1:5]))),
    LogisticRegression(),
)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, random_state=1)
print(model.fit(X_train, y_train).score(X_test, y_test))
