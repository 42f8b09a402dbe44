# fails: optional
# hint: left_out
def find(record, path):
    """Walk a path through nested dictionaries; None if it ends nowhere."""
    for key in path.split("."):
        record = record.get(key) if isinstance(record, dict) else None
    return record


def convert(record, mapping):
    """Give the record as the other system wants it, and what is wrong."""
    result, problems = {}, []
    for field, (path, change) in mapping.items():
        value = find(record, path.removesuffix("?"))
        if value is None:
            if not path.endswith("?"):
                problems.append(f"{field}: missing")
            result[field] = None
            continue
        try:
            result[field] = change(value)
        except ValueError as error:
            problems.append(f"{field}: {error}")
    return (None if problems else result), problems
