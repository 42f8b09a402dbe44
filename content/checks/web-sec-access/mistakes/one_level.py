# fails: deeper
# hint: below
def unruled(patterns, table):
    found = []
    for pattern in patterns:
        inner = getattr(pattern, "url_patterns", [pattern])
        found += [one.name for one in inner if getattr(one, "name", None) and one.name not in table]
    return sorted(found)
