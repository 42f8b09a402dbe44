# fails: every_threat
# hint: ValueError
rows = []
for line in open("threats.csv", encoding="utf-8").read().splitlines()[1:]:
    letter, threat, likelihood, harm = line.split(",")
    rows.append((int(likelihood) * int(harm), letter, threat))
for row in sorted(rows, reverse=True):
    print(*row)
