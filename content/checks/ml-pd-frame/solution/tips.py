import pandas as pd
import seaborn as sns

sns.load_dataset("tips").to_csv("data/tips.csv", index=False)

df = pd.read_csv("data/tips.csv")
print(df.shape)
print(df.dtypes)
print(df.head())
print(df["tip"].describe())
print(df.iloc[9])
print(df.loc[100, "total_bill"])
