# fails: single_value
# hint: two_ends
def ranges(table):
    found = {}
    for name, column in table.select_dtypes("number").items():
        low, high, middle = (round(float(value), 2) for value in (column.min(), column.max(), column.mean()))
        found[name] = (low, high, middle)
    return found
