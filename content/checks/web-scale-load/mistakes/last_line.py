# fails: by_name
# hint: IndexError
highs = []
for number in range(1, 4):
    cells = open(f"run{number}_stats.csv").read().splitlines()[-1].split(",")
    print(cells[2], cells[3], cells[11], cells[16])
    highs.append(float(cells[16]))
print((max(highs) - min(highs)) / min(highs) * 100)
