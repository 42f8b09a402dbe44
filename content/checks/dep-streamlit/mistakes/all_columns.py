# fails: numbers
# hint: TypeError
def ranges(table):
    found = {}
    for name, column in table.items():
        low, high, middle = (round(float(value), 2) for value in (column.min(), column.max(), column.mean()))
        found[name] = (low, high + 1 if high == low else high, middle)
    return found
