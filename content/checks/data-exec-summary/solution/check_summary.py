import re
from pathlib import Path

text = Path("reports/summary_2011_11.md").read_text(encoding="utf-8")

print(len(text.split()), "words")

for sentence in re.split(r"(?<=[.!?])\s+", text):
    if len(sentence.split()) > 20:
        print("too long:", sentence)

print("numbers:", re.findall(r"\d+(?:[.,]\d+)*", text))
