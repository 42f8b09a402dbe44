import json
import sys

with open("months.json", encoding="utf-8") as file:
    months = json.load(file)
with open("asks.txt", encoding="utf-8") as file:
    asks = [line.strip() for line in file if line.strip()]
if not asks:
    sys.exit("ask for something")

last = months[-1]
growth = ""
if len(months) > 1:
    growth = f" ({last['mrr'] / months[-2]['mrr'] - 1:+.1%})"
print(f"{last['month']}: MRR {last['mrr']:,}{growth}")
burn = last["costs"] - last["mrr"]
print("runway:", f"{last['cash'] // burn} months" if burn > 0 else "profitable")
for number, ask in enumerate(asks[:3], 1):
    print(f"{number}. {ask}")
