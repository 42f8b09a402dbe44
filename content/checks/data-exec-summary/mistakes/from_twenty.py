# fails: twenty
# hint: above_twenty
import re

text = open("reports/summary_2011_11.md").read()
print(len(text.split()))
for sentence in re.split(r"[.!?]\s", text):
    if len(sentence.split()) >= 20:
        print(sentence)
print(re.findall(r"\d+\.?\d*", text))
