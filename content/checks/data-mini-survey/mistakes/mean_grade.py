# file: survey.py
# fails: medians
# hint: one_spelling
import pandas as pd

answers = pd.read_csv("data/survey.csv")
answers["country"] = answers["country"].replace(["uk", "U.K.", "GB", "Britain"], "UK")
print("before", answers["age"].isna().sum())
answers.loc[answers["age"] > 100, "age"] = None
print("after", answers["age"].isna().sum())
with open("survey_report.md", "w") as report:
    report.write(answers.groupby("country")["satisfaction"].mean().to_string())
    report.write(f"\n{answers['age'].notna().mean()}\n{(answers['satisfaction'] > 3).mean()}\n")
