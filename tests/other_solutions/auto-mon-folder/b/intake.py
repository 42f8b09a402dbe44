from decimal import Decimal, InvalidOperation
from pathlib import Path


def read_sum(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    if not lines or lines[0].strip() != "date,amount":
        return None
    total = Decimal(0)
    for line in lines[1:]:
        parts = line.split(",")
        if len(parts) != 2:
            return None
        try:
            total += Decimal(parts[1])
        except InvalidOperation:
            return None
    return round(float(total), 2)


def take(path):
    path = Path(path)
    total = read_sum(path)
    folder = path.parent.parent / ("failed" if total is None else "done")
    folder.mkdir(parents=True, exist_ok=True)
    path.replace(folder / path.name)
    return total


if __name__ == "__main__":
    print("import me")
