# fails: read_back
# hint: from_the_file
import seaborn as sns

df = sns.load_dataset("tips")
df.to_csv("data/tips.csv", index=False)
print(df.shape)
print(df.dtypes)
print(df.head())
print(df["tip"].describe())
print(df.iloc[9])
print(df.loc[100, "total_bill"])
