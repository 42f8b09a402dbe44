# fails: all_runs
# hint: each_file
import csv

for row in csv.DictReader(open("run1_stats.csv")):
    if row["Name"] == "Aggregated":
        print(row["Request Count"], row["Failure Count"], row["50%"], row["95%"])
