from collections import defaultdict


def read(path):
    sums = defaultdict(float)
    with open(path, encoding="utf-8") as source:
        next(source)
        for line in source:
            if line.strip():
                name, amount = line.strip().split(",")
                sums[name] += float(amount)
    return sums


def main():
    sums = read("expenses.csv")
    with open("summary.csv", "w", encoding="utf-8") as out:
        out.write("category,total\n")
        for name in sorted(sums):
            out.write(f"{name},{sums[name]:.2f}\n")
    lines = [f"{name}: {amount:.2f} EUR" for name, amount in sorted(sums.items())]
    lines.append(f"Everything together: {sum(sums.values()):.2f}")
    with open("report.txt", "w", encoding="utf-8") as out:
        out.write("\n".join(lines))
    with open("report.txt", encoding="utf-8") as back:
        for line in back.readlines():
            print(line.rstrip())


if __name__ == "__main__":
    main()
