# fails: rounded
# hint: two_places
def ranges(table):
    found = {}
    for name, column in table.select_dtypes("number").items():
        low, high, middle = (float(value) for value in (column.min(), column.max(), column.mean()))
        found[name] = (low, high + 1 if high == low else high, middle)
    return found
