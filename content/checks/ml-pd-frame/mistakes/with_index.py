# fails: saved
# hint: no_index
import pandas as pd
import seaborn as sns

sns.load_dataset("tips").to_csv("data/tips.csv")
df = pd.read_csv("data/tips.csv")
print(df.shape)
print(df.dtypes)
