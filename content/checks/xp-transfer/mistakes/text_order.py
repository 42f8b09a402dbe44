# fails: come_and_gone
# hint: by_key
def by_key(rows, key):
    """Give the rows by their key."""
    found = {row[key]: row for row in rows}
    if len(found) < len(rows):
        raise ValueError("a key stands twice")
    return found


def diff(old, new, key):
    """Give what changed between two tables."""
    before, after = by_key(old, key), by_key(new, key)
    lines = []
    for name in sorted(before.keys() | after.keys(), key=str):
        if name not in after:
            lines.append(f"- {name}")
        elif name not in before:
            lines.append(f"+ {name}")
        else:
            was, now = before[name], after[name]
            fields = sorted(was.keys() | now.keys())
            lines += [f"~ {name} {f}: {was.get(f)} -> {now.get(f)}" for f in fields if was.get(f) != now.get(f)]
    return lines
