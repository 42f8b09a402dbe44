# fails: shape_and_types
# hint: without_brackets
import pandas as pd
import seaborn as sns

sns.load_dataset("tips").to_csv("data/tips.csv", index=False)
df = pd.read_csv("data/tips.csv")
print(len(df))
df.info
df.head()
df["tip"].describe()
