import pandas as pd

answers = pd.read_csv("data/survey.csv")
answers["country"] = answers["country"].replace(["uk", "U.K.", "GB", "Britain"], "UK")

print("missing ages before:", answers["age"].isna().sum())
answers["age"] = answers["age"].where(answers["age"] <= 100)
print("missing ages after:", answers["age"].isna().sum())

lines = [f"# Survey (n = {len(answers)})", "", "## Response rate"]
for question, rate in answers.notna().mean().items():
    lines.append(f"- {question}: {rate:.1%}")

lines += ["", "## Median satisfaction"]
for country, grades in answers.groupby("country")["satisfaction"]:
    lines.append(f"- {country}: {grades.median()} (n = {len(grades)})")

happy = (answers["satisfaction"] >= 4).mean()
lines += ["", f"Satisfied (4 or 5): {happy:.1%} (n = {answers['satisfaction'].count()})"]

with open("survey_report.md", "w", encoding="utf-8") as report:
    report.write("\n".join(lines) + "\n")
