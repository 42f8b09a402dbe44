# fails: words
# hint: count
import re

text = open("reports/summary_2011_11.md").read()
print(len(text))
for sentence in re.split(r"[.!?]\s", text):
    if len(sentence.split()) > 20:
        print(sentence)
print(re.findall(r"\d+\.?\d*", text))
