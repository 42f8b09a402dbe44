# file: silent.py
# fails: exported_anew
# hint: second_one
import csv

with open("out/silent.csv", "w", newline="") as target:
    csv.writer(target).writerows([["name"], ["Gro"], ["Hal"], ["Ida"]])
