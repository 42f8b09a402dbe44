# fails: long_one
# hint: only_long
import re

text = open("reports/summary_2011_11.md").read()
print(len(text.split()))
for line in text.splitlines():
    if len(line.split()) > 20:
        print(line)
print(re.findall(r"\d+\.?\d*", text))
