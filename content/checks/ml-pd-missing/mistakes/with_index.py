# fails: columns_kept
# hint: no_index
import seaborn as sns

raw = sns.load_dataset("penguins")
print(raw.isna().sum())
clean = raw.dropna(subset=["body_mass_g"]).fillna({"sex": "Unknown"}).reset_index()
clean.to_csv("data/penguins_clean.csv", index=False)
filled = raw.copy()
filled["body_mass_g"] = filled["body_mass_g"].fillna(filled["body_mass_g"].mean())
print(clean["body_mass_g"].std(), filled["body_mass_g"].std())
