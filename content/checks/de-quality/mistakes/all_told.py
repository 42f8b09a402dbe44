# fails: several
# hint: steps
def failing(rows, name, column, *rest):
    """Give the places of the rows that break a rule."""
    values = [row[column] for row in rows]
    if name == "not_null":
        return [place for place, value in enumerate(values) if value in (None, "")]
    tests = {
        "unique": lambda value: values.count(value) == 1,
        "accepted": lambda value: value in rest[0],
        "between": lambda value: rest[0] <= value <= rest[1],
    }
    if name not in tests:
        raise ValueError(f"unknown rule {name}")
    return [place for place, value in enumerate(values) if value not in (None, "") and not tests[name](value)]


def check(rows, rules):
    """Give each rule that fails, with its rows."""
    found = [(name, column, failing(rows, name, column, *rest)) for name, column, *rest in rules]
    return found
